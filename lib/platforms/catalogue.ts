// Knows every platform that ships with the extension. Refuses to be part of page code, which gets one definition alone.
import type { Definition } from './format';

const files = import.meta.glob<Definition>('./data/*.json', { eager: true, import: 'default' });

/** By id. */
export const DEFINITIONS: Readonly<Record<string, Definition>> = Object.fromEntries(
  Object.values(files).map(definition => [definition.id, definition]),
);

export const definitionFor = (host: string): Definition | undefined =>
  Object.values(DEFINITIONS).find(({ hosts }) => hosts.includes(host));

/** Also by the domains that only name a platform: nothing is timed there until the worker says so. */
export const recognised = (host: string): Definition | undefined =>
  definitionFor(host) ??
  Object.values(DEFINITIONS).find(({ names }) =>
    names?.some(name => host === name || host.endsWith(`.${name}`)),
  );
