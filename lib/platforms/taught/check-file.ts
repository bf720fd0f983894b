// Knows when a shared file is good enough for everyone: nothing left out, and its samples read as they say. Refuses to mend it.
import type { Definition } from '../format';
import { checkDefinition } from '../schema';
import type { SharedFile } from './file';
import { overlay } from './overlay';
import { expectationOf, type Parse } from './sample';
import { type Known, take } from './take';

/** Every fault, one a line. Strict where `take` is lenient. */
export function faultsOfFile(text: string, known: Known, parse: Parse): string[] {
  const taken = take(text, known, 0);
  if ('wrong' in taken) return [taken.wrong];
  const { taught } = taken;
  if (taught.off) return [...taught.off];
  const { definition, fixtures } = JSON.parse(text) as SharedFile;
  const checked = definition
    ? checkDefinition(definition)
    : { definition: overlay(taught, known.builtIn(taught.id)) };
  if ('faults' in checked) return checked.faults;
  const read = fixtures.length > 0 || taught.readings.every(({ fields }) => fields === undefined);
  return [
    ...(read ? [] : ['fixtures: there is none']),
    ...fixtures.flatMap(({ page, url, html, expect }) =>
      same(expectationOf(checked.definition, parse(html, url), url, parse), expect)
        ? []
        : [`${page}: not as it says`],
    ),
    ...faultsOfHosts(
      checked.definition,
      fixtures.map(({ url }) => url),
    ),
  ];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const faultsOfHosts = ({ hosts }: Definition, urls: readonly string[]): string[] =>
  urls
    .filter(url => !URL.canParse(url) || !hosts.includes(new URL(url).hostname))
    .map(url => `${url}: not one of its hosts`);
