// Knows how what was taught becomes a file for others. Refuses to put anything of the worker's own in it.
import type { Definition } from '../format';
import { FORMAT, type Sample, type SharedFile, VERSION } from './file';
import { overlay } from './overlay';
import { inventedPath } from './path';
import { expectationOf, type Parse, pruned } from './sample';
import type { Taught } from './taught';

export function share(taught: Taught, builtIn: Definition | undefined, parse: Parse): SharedFile {
  const whole = overlay(taught, builtIn);
  const { at: _at, from: _from, off: _off, samples = {}, ...changes } = taught;
  const fixtures = Object.entries(samples).map(([page, html]) => sampleOf(whole, page, html, parse));
  return {
    format: FORMAT,
    version: VERSION,
    ...(builtIn ? { changes } : { definition: whole }),
    fixtures,
  };
}

function sampleOf(whole: Definition, page: string, html: string, parse: Parse): Sample {
  const { host = whole.hosts[0], path } = whole.pages.find(({ id }) => id === page) ?? {};
  const url = `https://${host}${inventedPath(path)}`;
  const bare = pruned(html, url, whole, parse);
  return { page, url, html: bare, expect: expectationOf(whole, parse(bare, url), url, parse) };
}

/** As it is written to disk. */
export const textOf = (file: SharedFile): string => `${JSON.stringify(file, null, 2)}\n`;
