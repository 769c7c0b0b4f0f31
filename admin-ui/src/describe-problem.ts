import type { Problem } from './api';
import { candidatesOf } from './candidates';

/** The sentence of the contract's table with its parameters filled in. */
export function describeProblem({ code, params }: Problem): string {
  const remedy = window.storebooks.problems[code]?.remedy ?? code;
  return remedy.replace(/\{(\w+)\}/g, (_: string, name: string) => {
    const text = params[name] ?? '?';
    return name === 'candidates' ? withoutIds(text) : text;
  });
}

/** Ids are for the buttons; a person knows these things by name. */
function withoutIds(candidates: string): string {
  const names = candidatesOf(candidates).map(({ name }) => name);
  return names.length === 0 ? candidates : names.join('; ');
}

/** The message of whatever was thrown. */
export function describeError(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
