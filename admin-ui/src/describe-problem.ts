import type { Problem } from './api';
import { withoutIds } from './candidates';
import { dayText } from './screens/orders/log-texts';

/** What is stored for machines, in words: every other parameter is text already. */
const WORDS: Readonly<Record<string, (text: string) => string>> = {
  candidates: withoutIds,
  status: (status) => window.storebooks.statuses[status] ?? status,
  date: dayText,
  lock_date: dayText,
};

/** The sentence of the contract's table with its parameters filled in. */
export function describeProblem({ code, params }: Problem): string {
  const remedy = window.storebooks.problems[code]?.remedy ?? code;
  return remedy.replace(/\{(\w+)\}/g, (_: string, name: string) => {
    const text = params[name] ?? '?';
    return WORDS[name]?.(text) ?? text;
  });
}

/** The message of whatever was thrown. */
export function describeError(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
