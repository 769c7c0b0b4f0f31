import type { Problem } from './api';
import { withoutIds } from './candidates';

/** The sentence of the contract's table with its parameters filled in. */
export function describeProblem({ code, params }: Problem): string {
  const remedy = window.storebooks.problems[code]?.remedy ?? code;
  return remedy.replace(/\{(\w+)\}/g, (_: string, name: string) => {
    const text = params[name] ?? '?';
    return name === 'candidates' ? withoutIds(text) : text;
  });
}

/** The message of whatever was thrown. */
export function describeError(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
