// Knows how to check one platform's file: its shape, its name, and that its fixtures read as recorded. Refuses to change anything.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { checkDefinition } from '../lib/platforms/schema';
import { expectationOf, readFixture } from '../tests/unit/platforms/fixture';
import { FIXTURES } from '../tests/unit/platforms/fixture-list';

/** `npm run platform:test lib/platforms/data/<id>.json` */
const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error('Say which file: npm run platform:test lib/platforms/data/<id>.json');
  process.exit(2);
}

function faultsOf(path: string): string[] {
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

const faults = faultsOf(file);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `${file}: good` : `${file}: ${faults.length} to mend`);
process.exitCode = faults.length === 0 ? 0 : 1;
