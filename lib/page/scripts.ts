// Knows which scripts run on a platform's pages, in which world and when. Refuses to register them.
import type { Definition } from '../platforms/format';
import { frameOf } from '../platforms/read/frame';
import { cardsOf } from '../platforms/read/offers';
import { paths } from './tap/paths';

export interface PageScript {
  /** Unique per platform and world. */
  readonly id: string;
  /** Files of the built extension, in the order they run. */
  readonly js: readonly string[];
  readonly world: 'ISOLATED' | 'MAIN';
  readonly runAt: 'document_start' | 'document_idle';
}

/** The watch script, by the ears that it has. A page loads no more than its definition needs. */
export const WATCHES = {
  plain: 'watch.js',
  events: 'watch-events.js',
  responses: 'watch-responses.js',
  both: 'watch-both.js',
  frames: 'watch-frames.js',
  all: 'watch-all.js',
} as const;
/** Asks for the definition, where the worker taught the platform. */
export const ASK = 'ask.js';
/** What a worker teaches a page with: brought to one tab when it is asked for, registered nowhere. */
export const PICKER = 'picker.js';
/** The small clock on the page: loaded after everything else, and draws nothing until there is a task. */
export const CHIP_SCRIPT = 'chip.js';
/** What is to be expected of offers, on lists of them: loaded like the chip, where a definition knows their cards. */
export const MARKS = 'marks.js';
/** The file that holds the one definition the watch script gets. */
export const definitionFile = (id: string): string => `platforms/${id}.js`;
export const tapFile = (id: string): string => `platforms/${id}.tap.js`;

const EVENTS = new Set(['click', 'submit', 'message']);

export function watchFile({ readings }: Pick<Definition, 'readings'>): string {
  const events = readings.some(reading => EVENTS.has(reading.in));
  const responses = readings.some(reading => reading.in === 'response');
  if (readings.some(reading => frameOf(reading) !== undefined)) return WATCHES[responses ? 'all' : 'frames'];
  return WATCHES[events ? (responses ? 'both' : 'events') : responses ? 'responses' : 'plain'];
}

/**
 * Watch and tap start with the document: the two worlds must have met before the page's own first script runs. A platform whose
 * definition names no response gets no script in the page's world. `version` names what the worker taught of the platform:
 * another one makes other scripts, so that open pages get it too.
 */
export function scriptsFor(definition: Definition, version?: string): PageScript[] {
  const { id } = definition;
  const as = (script: string): string => [id, script, version].filter(Boolean).join('.');
  const watch: PageScript = {
    id: as('watch'),
    js: [version === undefined ? definitionFile(id) : ASK, watchFile(definition)],
    world: 'ISOLATED',
    runAt: 'document_start',
  };
  const tap: PageScript = { id: as('tap'), js: [tapFile(id)], world: 'MAIN', runAt: 'document_start' };
  const drawn = (name: string, file: string): PageScript => ({
    id: as(name),
    js: [file],
    world: 'ISOLATED',
    runAt: 'document_idle',
  });
  return [
    watch,
    drawn('chip', CHIP_SCRIPT),
    ...(cardsOf(definition).length > 0 ? [drawn('marks', MARKS)] : []),
    ...(paths(definition).length > 0 ? [tap] : []),
  ];
}
