// Knows how expectations are recorded: what is read now is written down, and reviewed as a diff. Refuses to judge it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expectationOf, readFixture } from '../tests/unit/platforms/fixture';
import { FIXTURES } from '../tests/unit/platforms/fixture-list';

/** `npm run fixture [platform…]` */
const wanted = process.argv.slice(2);

for (const file of FIXTURES) {
  if (wanted.length > 0 && !wanted.some(id => file.includes(`/fixtures/${id}/`))) continue;
  const target = expectationOf(file);
  const now = `${JSON.stringify(readFixture(file), null, 2)}\n`;
  const before = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  if (now === before) continue;
  writeFileSync(target, now);
  console.log(`${before === undefined ? 'new' : 'changed'}  ${relative(process.cwd(), target)}`);
}
