// Knows how to check one platform's file, built in or shared: its shape, its name, and that its fixtures read as recorded. Refuses to change anything.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Definition } from '../lib/platforms/format';
import { checkDefinition } from '../lib/platforms/schema';
import { faultsOfFile } from '../lib/platforms/taught/check-file';
import { FORMAT } from '../lib/platforms/taught/file';
import { documentOf, expectationOf, readFixture } from '../tests/unit/platforms/fixture';
import { FIXTURES } from '../tests/unit/platforms/fixture-list';

/** `npm run platform:test lib/platforms/data/<id>.json`, or a file that a worker shared. */
const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error('Say which file: npm run platform:test lib/platforms/data/<id>.json, or a shared one');
  process.exit(2);
}

function faultsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const { format } = (parsed(path) ?? {}) as { format?: unknown };
  return format === FORMAT ? faultsOfFile(text, KNOWN, documentOf) : faultsOfDefinition(path);
}

function faultsOfDefinition(path: string): string[] {
  const id = basename(path, '.json');
  const checked = checkDefinition(parsed(path));
  if ('faults' in checked) return checked.faults;
  const { definition } = checked;
  const fixtures = FIXTURES.filter(fixture => fixture.includes(`/fixtures/${id}/`));
  const needed = ['high', 'medium'].includes(definition.certainty) ? 3 : 0;
  return [
    ...(definition.id === id ? [] : [`id: is ${definition.id}, the file is ${id}`]),
    ...(fixtures.length >= needed ? [] : [`fixtures: ${fixtures.length} of at least ${needed}`]),
    ...fixtures.filter(fixture => !isAsRecorded(fixture)).map(fixture => `${fixture}: not as recorded`),
  ];
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return error instanceof Error ? error.message : undefined;
  }
}

function isAsRecorded(fixture: string): boolean {
  const expectation = expectationOf(fixture);
  if (!existsSync(expectation)) return false;
  return isDeepStrictEqual(
    JSON.parse(JSON.stringify(readFixture(fixture))),
    JSON.parse(readFileSync(expectation, 'utf8')),
  );
}

const DATA = new URL('../lib/platforms/data/', import.meta.url);
const ALL = readdirSync(DATA).map(
  name => JSON.parse(readFileSync(new URL(name, DATA), 'utf8')) as Definition,
);
const KNOWN = {
  builtIn: (id: string) => ALL.find(one => one.id === id),
  at: (host: string) => ALL.find(({ hosts }) => hosts.includes(host)),
  isSelector,
};

function isSelector(css: string): boolean {
  try {
    documentOf('', 'https://example.test/').querySelector(css);
    return true;
  } catch {
    return false;
  }
}

const faults = faultsOf(file);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `${file}: good` : `${file}: ${faults.length} to mend`);
process.exitCode = faults.length === 0 ? 0 : 1;
