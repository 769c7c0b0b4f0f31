import { useEffect, useRef, useState } from '@wordpress/element';

export interface Place<Tab extends string> {
  readonly tab: Tab;
  /** Grows when a link, not a click on a tab, led here: the tabs then begin anew at this one. */
  readonly jumps: number;
  readonly choose: (tab: Tab) => void;
}

/** Which tab is open, kept in the address: "#settings" or "#settings/money", the part named by an element's id. */
export function usePlace<Tab extends string>(tabs: readonly Tab[], start: Tab): Place<Tab> {
  const named = () => tabs.find((tab) => tab === window.location.hash.slice(1).split('/')[0]);
  const [place, setPlace] = useState(() => ({ tab: named() ?? start, jumps: 0 }));
  const latest = useRef(place.tab);

  useEffect(() => {
    const follow = () => {
      const tab = named();
      if (tab !== undefined && tab !== latest.current) {
        latest.current = tab;
        setPlace(({ jumps }) => ({ tab, jumps: jumps + 1 }));
      }
      showPart();
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  return {
    ...place,
    choose(tab) {
      if (tab === latest.current) return;
      latest.current = tab;
      window.history.replaceState(null, '', `#${tab}`);
      setPlace(({ jumps }) => ({ tab, jumps }));
    },
  };
}

/** Takes the reader to the part the address names, once it is there. */
export function showPart(): void {
  const id = window.location.hash.slice(1);
  const part = id.includes('/') ? document.getElementById(id) : null;
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
