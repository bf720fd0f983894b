// Knows what must hold of every definition that ships. Refuses to know what any one of them says.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFINITIONS, definitionFor, recognised } from '../../../lib/platforms/catalogue';
import { pageKind } from '../../../lib/platforms/read/document';
import { tapped } from '../../../lib/platforms/read/response';
import { checkDefinition } from '../../../lib/platforms/schema';
import { documentOf, headerOf, readFixture } from './fixture';

const DATA = join(import.meta.dirname, '../../../lib/platforms/data');
const FIXTURES = join(import.meta.dirname, '../../fixtures');
const files = readdirSync(DATA);

describe.each(files)('%s', file => {
  const text = readFileSync(join(DATA, file), 'utf8');
  const definition = DEFINITIONS[file.replace('.json', '')];

  test('is valid, filed under its id and in the catalogue', () => {
    expect(checkDefinition(JSON.parse(text))).toEqual({ definition });
  });

  test('has a fixture for every reading it claims to know well', () => {
    if (definition?.certainty === 'low' || definition?.certainty === 'none') return;
    const folder = join(FIXTURES, definition!.id);
    const recorded = existsSync(folder) ? readdirSync(folder).filter(f => f.endsWith('.expect.json')) : [];
    const read = new Set(
      recorded.flatMap(f => {
        const { sightings } = JSON.parse(readFileSync(join(folder, f), 'utf8'));
        return (sightings as { reading: string }[]).map(({ reading }) => reading);
      }),
    );
    expect(definition!.readings.map(({ id }) => id).filter(id => !read.has(id))).toEqual([]);
    expect(recorded.length).toBeGreaterThanOrEqual(3);
    expect(recorded.some(f => f.startsWith('broken-'))).toBe(true);
  });

  test('takes no login, captcha or error for work, where its pages are well known', () => {
    if (definition?.certainty !== 'high') return;
    for (const name of ['work-signed-out', 'work-captcha', 'work-refused']) {
      const page = join(FIXTURES, definition.id, `${name}.html`);
      const { url } = headerOf(page);
      const signedIn = documentOf('<h1>Work</h1>', url);
      expect(pageKind(definition, url, signedIn)).toBe('task');
      expect(readFixture(page)).toEqual({ kind: 'none', sightings: [] });
    }
  });

  test('never listens to an authentication host, and asks for no host it does not read or time', () => {
    for (const { host } of tapped(definition!)) expect(host).not.toMatch(/auth|login|sso|account/);
    if (definition!.certainty === 'none') expect(definition!.hosts).toEqual([]);
  });
});

test('no host belongs to two platforms', () => {
  const hosts = Object.values(DEFINITIONS).flatMap(d => d.hosts);
  expect(hosts).toEqual([...new Set(hosts)]);
});

test('a platform is found by its exact host, and named by its domain', () => {
  expect(definitionFor('app.prolific.com')?.id).toBe('prolific');
  expect(definitionFor('www.prolific.com')).toBeUndefined();
  expect(definitionFor('evil-app.prolific.com')).toBeUndefined();
  expect(recognised('app.prolific.com')?.id).toBe('prolific');
  expect(recognised('example.org')).toBeUndefined();
});

test('the schema refuses what the format cannot mean', () => {
  const good = JSON.parse(readFileSync(join(DATA, 'mturk.json'), 'utf8'));
  const faulty = (change: object) => checkDefinition({ ...good, ...change });
  expect(faulty({})).toHaveProperty('definition');
  expect(faulty({ script: 'alert(1)' })).toHaveProperty('faults');
  expect(faulty({ hosts: ['*.mturk.com'] })).toHaveProperty('faults');
  expect(faulty({ asOf: 'recently' })).toHaveProperty('faults');
  expect(faulty({ pages: [{ id: 'a', kind: 'task', path: '/{a}{b}' }] })).toHaveProperty('faults');
  const reading = { id: 'r', says: 'working', in: 'page', on: ['nowhere'], fields: { title: 'h1' } };
  expect(faulty({ readings: [reading] })).toEqual({ faults: ['r: no page nowhere'] });
  const polluting = { ...reading, in: 'embedded', css: 'x', on: ['work'], each: '__proto__.*' };
  expect(faulty({ readings: [polluting] })).toHaveProperty('faults');
  expect(faulty({ readings: [{ ...reading, on: ['work'], fields: { price: 'h1' } }] })).toHaveProperty(
    'faults',
  );
});
