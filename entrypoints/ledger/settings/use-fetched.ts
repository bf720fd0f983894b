// Knows that the settings show how the last fetching of rates went, also when it goes on meanwhile. Refuses to fetch.
import { useEffect, useState } from 'preact/hooks';
import { asFetched, FETCHED, type Fetched } from '../../../lib/background/fetched';
import { native } from '../../../lib/native';

export function useFetched(): Fetched {
  const [fetched, setFetched] = useState<Fetched>({});
  useEffect(() => {
    const { storage } = native();
    let wanted = true;
    const read = async (): Promise<void> => {
      const found = asFetched((await storage.local.get(FETCHED))[FETCHED]);
      if (wanted) setFetched(found);
    };
    const hear = (changes: Record<string, unknown>): void => {
      if (FETCHED in changes) void read();
    };
    void read();
    storage.onChanged.addListener(hear);
    return () => {
      wanted = false;
      storage.onChanged.removeListener(hear);
    };
  }, []);
  return fetched;
}
