// Knows how marks start on a platform's pages, after the page has loaded. Refuses to be anything but wiring.
import { native } from '../../native';
import type { Definition } from '../../platforms/format';
import { definitionHere } from '../watch/definition';
import { marks } from './marks';

/** This world's own global: a copy served to a tab that has one already ends the earlier. */
const world = globalThis as { taskfareMarksEnd?: () => void };

function start(definition: Definition | undefined): void {
  world.taskfareMarksEnd?.();
  if (!definition) return;
  const ends = new AbortController();
  world.taskfareMarksEnd = () => ends.abort();
  marks({
    page: window,
    definition,
    ask: async carries => (await native().runtime.sendMessage({ is: 'marks', carries })) ?? undefined,
    signal: ends.signal,
  });
}

if (window.top === window) void definitionHere().then(start);
