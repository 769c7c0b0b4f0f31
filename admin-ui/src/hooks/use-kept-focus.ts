import { useEffect, useRef } from '@wordpress/element';
import type { FocusEvent, RefObject } from 'react';

export interface KeptFocus {
  readonly ref: RefObject<HTMLDivElement>;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * For a list whose entries go away when they are dealt with: once `done` says so, whoever works with the keyboard goes
 * on at the entry that took the place of the last one, instead of at the top of the page.
 */
export function useKeptFocus(entries: string, done: string | null): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  const all = () => [...(ref.current?.querySelectorAll(entries) ?? [])];
  useEffect(() => {
    if (done === null || document.activeElement !== document.body) return;
    const left = all();
    left[Math.min(place.current, left.length - 1)]?.querySelector('button')?.focus();
  }, [done]);
  return {
    ref,
    onFocus({ target }) {
      const index = all().findIndex((entry) => entry.contains(target));
      if (index >= 0) place.current = index;
    },
  };
}
