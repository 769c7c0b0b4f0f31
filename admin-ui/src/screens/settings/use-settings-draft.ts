import { useEffect, useState } from '@wordpress/element';
import { api, type ReferenceData, type Settings } from '../../api';
import { useAction } from '../../hooks/use-action';

export interface SettingsDraft {
  /** As stored with what was changed since, or null before they were read. */
  readonly settings: Settings | null;
  readonly reference: ReferenceData | null;
  /** How many keys were changed and not saved. */
  readonly count: number;
  /** Another number after saving or undoing: whatever is half typed begins anew. */
  readonly revision: number;
  readonly isBusy: boolean;
  readonly isSaved: boolean;
  readonly error: string | null;
  readonly load: () => Promise<void>;
  readonly set: <K extends keyof Settings>(key: K, value: Settings[K]) => void;
  readonly save: () => Promise<void>;
  readonly undo: () => void;
}

/** The stored settings and a person's changes to them; only what differs is sent. */
export function useSettingsDraft(): SettingsDraft {
  const [loaded, setLoaded] = useState<{ stored: Settings; reference: ReferenceData } | null>(null);
  const [changes, setChanges] = useState<Partial<Settings>>({});
  const [revision, setRevision] = useState(0);
  const [isSaved, setSaved] = useState(false);
  const { isBusy, error, run } = useAction();
  const count = Object.keys(changes).length;

  useEffect(() => {
    if (count === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [count]);

  const begin = () => {
    setChanges({});
    setRevision((former) => former + 1);
  };
  return {
    settings: loaded === null ? null : { ...loaded.stored, ...changes },
    reference: loaded?.reference ?? null,
    count,
    revision,
    isBusy,
    isSaved,
    error,
    load: () =>
      run(async () => {
        setSaved(false);
        const [stored, reference] = await Promise.all([api.settings(), api.referenceData()]);
        setLoaded({ stored, reference });
      }),
    set(key, value) {
      if (loaded === null) return;
      setSaved(false);
      const isStored = isSame(value, loaded.stored[key]);
      setChanges((former) => {
        const others = Object.fromEntries(Object.entries(former).filter(([name]) => name !== key));
        return isStored ? others : { ...others, [key]: value };
      });
    },
    save: () =>
      run(async () => {
        const stored = await api.changeSettings(changes);
        setLoaded((former) => former && { ...former, stored });
        begin();
        setSaved(true);
      }),
    undo() {
      setSaved(false);
      begin();
    },
  };
}

/** Plain JSON values; the order of a map's keys means nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
