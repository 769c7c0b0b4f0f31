export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/**
 * "id name, id name" of a problem's parameter, as buttons need it. Names hold commas and digits too; only Zoho's ids
 * are numbers this long. The store cuts the text at 500 characters, so a last id without a name is left out.
 */
export function candidatesOf(text: string): Candidate[] {
  return text
    .split(/, (?=\d{6,} )/)
    .map((part) => /^(\d{6,}) (.+)$/.exec(part))
    .flatMap((found) => (found?.[1] === undefined || found[2] === undefined ? [] : [{ id: found[1], name: found[2] }]));
}

/** Ids are for the buttons; a person knows these things by name. */
export function withoutIds(candidates: string): string {
  const names = candidatesOf(candidates).map(({ name }) => name);
  return names.length === 0 ? candidates : names.join('; ');
}
