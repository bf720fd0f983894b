// Knows what the corpus must hold of each well-known platform, and that its tests can turn red. Refuses to know what a page says.
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../../lib/core/sighting';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import type { Definition, Reading } from '../../../lib/platforms/format';
import { definitionOf, expectationOf, readFixture } from './fixture';
import { FIXTURES } from './fixture-list';

type Recorded = readonly Sighting[];
const recorded = (file: string): Recorded => JSON.parse(readFileSync(expectationOf(file), 'utf8')).sightings;
const of = (id: string): readonly string[] => FIXTURES.filter(file => basename(dirname(file)) === id);

const OUTCOMES: readonly Sighting['says'][] = [
  ...([
    'submitted',
    'returned',
    'expired',
    'screenedOut',
    'status',
    'income',
    'tentative',
    'confirmed',
  ] as const),
];
/** What no public source describes, and so nobody invented. Each is said in the definition's note. */
const LACKS: Readonly<Record<string, readonly ('work' | 'outcome')[]>> = {
  oneforma: ['work', 'outcome'],
};

const known = Object.values(DEFINITIONS).filter(
  ({ certainty }) => certainty === 'high' || certainty === 'medium',
);

test.each(known.map(({ id }) => [id]))('%s has its work, its outcome and something broken', id => {
  const files = of(id);
  const whole = files.filter(file => !basename(file).startsWith('broken-')).flatMap(recorded);
  const has = {
    work: whole.some(({ says, unread }) => says === 'working' && unread === undefined),
    outcome: whole.some(({ says }) => OUTCOMES.includes(says)),
    broken: files.some(file => basename(file).startsWith('broken-')),
  };
  const lacks = LACKS[id] ?? [];
  expect(has).toEqual({ work: !lacks.includes('work'), outcome: !lacks.includes('outcome'), broken: true });
  expect(files.length).toBeGreaterThanOrEqual(3);
});

/** The same definition, with one field written where nothing is. */
const planted = (definition: Definition, reading: string, field: string): Definition => ({
  ...definition,
  readings: definition.readings.map((each): Reading => {
    if (each.id !== reading) return each;
    const nowhere = { css: '#nowhere-at-all', json: 'nowhere' };
    return { ...each, fields: { ...each.fields, [field]: nowhere } };
  }),
});

describe('a field planted where nothing can be read turns its fixture red', () => {
  const fields = known.flatMap(({ id, readings }) =>
    readings.flatMap(reading =>
      Object.keys(reading.fields ?? {}).map(field => [id, reading.id, field] as const),
    ),
  );
  test.each(fields)('%s, %s, %s', (id, reading, field) => {
    const reads = of(id).filter(file =>
      recorded(file).some(s => s.reading === reading && s[field as keyof Sighting] !== undefined),
    );
    expect(reads.length).toBeGreaterThan(0);
    for (const file of reads.slice(0, 2)) {
      const expected = JSON.parse(readFileSync(expectationOf(file), 'utf8'));
      expect(readFixture(file)).toEqual(expected);
      expect(readFixture(file, planted(definitionOf(file), reading, field))).not.toEqual(expected);
    }
  });
});
