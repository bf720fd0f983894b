// Knows where the tools are that make a screen, hands and a faster clock. Refuses to install one (scripts/ensure).
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import tools from './tools.json' with { type: 'json' };

type Tool = keyof typeof tools;

const places = (name: string): string[] =>
  isAbsolute(name) ? [name] : (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name));

/** Where each of these is, in order; fails with one line that names all that are missing. */
export const needTools = (...names: readonly Tool[]): string[] => {
  const found = names.map(name => tools[name].flatMap(places).find(existsSync));
  const missing = names.filter((_, i) => found[i] === undefined);
  if (missing.length > 0)
    throw new Error(
      `Missing here: ${missing.join(', ')}. Install with: apt-get install ${missing.join(' ')}`,
    );
  return found.filter(path => path !== undefined);
};
