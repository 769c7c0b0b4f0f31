/** Numbers as a database gives them out: rising, never twice. */
export interface Ids {
  next(): number;
}

export function createIds(first: number): Ids {
  let id = first;
  return { next: () => id++ };
}
