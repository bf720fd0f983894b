// Knows how the chip starts on a platform's page, after the page has loaded. Refuses to be anything but wiring.
import { native } from '../../native';
import type { Definition } from '../../platforms/format';
import { definitionHere } from '../watch/definition';
import { chip } from './chip';

/** This world's own global: a copy served to a tab that has one already ends the earlier. */
const world = globalThis as { taskfareChipEnd?: () => void };

function start(definition: Definition | undefined): void {
  world.taskfareChipEnd?.();
  if (!definition) return;
  const ends = new AbortController();
  world.taskfareChipEnd = () => ends.abort();
  void chip({
    page: window,
    platform: definition.id,
    quiet: definition.quiet,
    ask: async (is, carries) => native().runtime.sendMessage({ is, carries }),
    drawer: {
      get: key => native().storage.local.get(key),
      set: items => native().storage.local.set(items),
    },
    signal: ends.signal,
  });
}

if (window.top === window) void definitionHere().then(start);
