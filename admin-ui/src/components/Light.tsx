/** A coloured dot with words; the words alone say it all. */
export function Light({ colour, children }: { colour: 'green' | 'orange' | 'grey' | 'red'; children: string }) {
  return <span className={`storebooks-light is-${colour}`}>{children}</span>;
}
