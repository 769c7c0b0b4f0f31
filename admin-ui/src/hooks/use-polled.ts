import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { describeError } from '../describe-problem';

export interface Polled<T> {
  readonly value: T | null;
  readonly error: string | null;
  /** Asks at once. */
  readonly refresh: () => Promise<void>;
}

/** Asks again and again while the page is visible; the last good value stays while an answer fails. */
export function usePolled<T>(ask: () => Promise<T>, intervalMs: number): Polled<T> {
  const [value, setValue] = useState<T | null>(null);
  const [error, setError] = useState<string | null>(null);
  const latest = useRef(ask);
  latest.current = ask;

  const refresh = useCallback(async () => {
    try {
      setValue(await latest.current());
      setError(null);
    } catch (thrown) {
      setError(describeError(thrown));
    }
  }, []);

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => {
      if (!document.hidden) void refresh();
    }, intervalMs);
    return () => clearInterval(timer);
  }, [refresh, intervalMs]);

  return { value, error, refresh };
}
