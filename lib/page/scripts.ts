// Knows which scripts run on a platform's pages, in which world and when. Refuses to register them.
import type { Definition } from '../platforms/format';
import { paths } from './tap/paths';

export interface PageScript {
  /** Unique per platform and world. */
  readonly id: string;
  /** Files of the built extension, in the order they run. */
  readonly js: readonly string[];
  readonly world: 'ISOLATED' | 'MAIN';
  readonly runAt: 'document_start';
}

/** The one watch script of all platforms. */
export const WATCH = 'watch.js';
/** The file that holds the one definition the watch script gets. */
export const definitionFile = (id: string): string => `platforms/${id}.js`;
export const tapFile = (id: string): string => `platforms/${id}.tap.js`;

/**
 * Both start with the document: the two worlds must have met before the page's own first script runs. A platform whose
 * definition names no response gets no script in the page's world.
 */
export function scriptsFor(definition: Definition): PageScript[] {
  const { id } = definition;
  const watch: PageScript = {
    id: `${id}.watch`,
    js: [definitionFile(id), WATCH],
    world: 'ISOLATED',
    runAt: 'document_start',
  };
  const tap: PageScript = { id: `${id}.tap`, js: [tapFile(id)], world: 'MAIN', runAt: 'document_start' };
  return paths(definition).length > 0 ? [watch, tap] : [watch];
}

/** What they run on: the exact hosts of the definition, over TLS. */
export const matchesOf = ({ hosts }: Pick<Definition, 'hosts'>): string[] =>
  hosts.map(host => `https://${host}/*`);
