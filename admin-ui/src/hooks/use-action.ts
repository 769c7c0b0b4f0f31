import { useState } from '@wordpress/element';
import { describeError } from '../describe-problem';

export interface Action {
  readonly isBusy: boolean;
  readonly error: string | null;
  /** Runs one thing at a time and keeps what went wrong for the person to read. */
  readonly run: (work: () => Promise<unknown>) => Promise<void>;
}

export function useAction(): Action {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  return {
    isBusy,
    error,
    async run(work) {
      setBusy(true);
      setError(null);
      try {
        await work();
      } catch (thrown) {
        setError(describeError(thrown));
      } finally {
        setBusy(false);
      }
    },
  };
}
