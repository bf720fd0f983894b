// Knows that settings may be changed in another tab or by the popup, and hears of it. Refuses to change them.
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../../lib/core/setting';
import { native } from '../../../lib/native';
import { readSettings } from '../../../lib/store/settings';

/** `heard` gets the whole settings, with what holds where the worker set nothing. */
export function useSettings(heard: (settings: Settings) => void): void {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    const { storage } = native();
    const hear = (changes: Record<string, unknown>, area: string): void => {
      if (area !== 'local' || !('settings' in changes)) return;
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      void readSettings(storage.local, timeZone).then(settings => latest.current(settings));
    };
    storage.onChanged.addListener(hear);
    return () => storage.onChanged.removeListener(hear);
  }, []);
}
