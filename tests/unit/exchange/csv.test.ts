// Knows what a worker's spreadsheet is given: every byte of a small ledger, and no formula. Refuses to test the projection.
import Papa from 'papaparse';
import { beforeEach, expect, test } from 'vitest';
import { decimal } from '../../../lib/exchange/columns';
import { csv } from '../../../lib/exchange/csv';
import { disarm } from '../../../lib/exchange/disarm';
import { collect } from '../../../lib/exchange/export-options';
import type { Ledger } from '../../../lib/store/open';
import { append } from '../../../lib/store/write/append';
import { aFact, aTask, at, usd } from '../store/a-fact';
import { emptyLedger, SETTINGS } from '../store/ledger';

let db: Ledger;
beforeEach(async () => {
  db = await emptyLedger();
});
const text = async (): Promise<string> => (await collect(csv(db), 'text/csv')).text();
const cells = async (): Promise<Record<string, string>[]> =>
  Papa.parse<Record<string, string>>((await text()).trimEnd(), { header: true }).data;

const NOON = '2026-11-22T12:00:00Z';
const HEADER =
  'platform,task,title,requester_id,requester,status,pay,currency,bonus,bonus_currency,worked_s,assumed_s,elapsed_s,platform_s,accepted_at,opened_at,submitted_at,decided_at,pay_computed';

test('an empty ledger is a header', async () => {
  expect(await text()).toBe(`${HEADER}\r\n`);
});

test('a task with everything, to the byte', async () => {
  await append(
    db,
    [
      ...aTask('65f0', NOON, { title: 'Colours, "bright"', requester: 'r1', requesterName: 'Zoë' }),
      aFact('accepted', '2026-11-22T11:59:30.500Z', { task: '65f0' }),
      aFact('worked', '2026-11-22T12:10:00Z', { task: '65f0', to: at(NOON) + 612_345, assumed: 120_000 }),
      aFact('stamped', NOON, { task: '65f0', started: at(NOON), ended: at(NOON) + 900_000 }),
      aFact('approved', '2026-11-23T08:00:00Z', { task: '65f0' }),
      aFact('bonus', '2026-11-23T08:00:00Z', { task: '65f0', total: { micros: 3, currency: 'GBP' } }),
    ],
    SETTINGS,
  );
  expect(await text()).toBe(
    `${HEADER}\r\np,65f0,"Colours, ""bright""",r1,Zoë,approved,1.50,USD,0.000003,GBP,612.345,12.345,600,900,` +
      '2026-11-22T11:59:30.500Z,2026-11-22T12:00:00.000Z,2026-11-22T12:10:00.000Z,2026-11-23T08:00:00.000Z,\r\n',
  );
});

test('what is unknown is empty, what is nothing is 0', async () => {
  await append(db, [aFact('accepted', NOON, { task: '1' })], SETTINGS);
  await append(
    db,
    [aFact('offered', NOON, { task: '2', pay: usd(0) }), aFact('paid', NOON, { task: '2' })],
    SETTINGS,
  );
  await append(
    db,
    [aFact('offered', NOON, { task: '3', pay: usd(5) }), aFact('paid', NOON, { task: '3' })],
    SETTINGS,
  );
  const rows = await cells();
  expect(rows.map(row => [row.task, row.pay, row.currency, row.worked_s, row.elapsed_s])).toEqual([
    ['1', '', '', '0', ''],
    ['2', '0.00', 'USD', expect.any(String), ''],
    ['3', '0.000005', 'USD', '', ''],
  ]);
});

test('bonuses in two currencies stand side by side, never added', async () => {
  const bonus = (micros: number, currency: string) =>
    aFact('bonus', NOON, { id: currency, task: '1', total: { micros, currency } });
  await append(db, [...aTask('1', NOON), bonus(2_000_000, 'USD'), bonus(500_000, 'GBP')], SETTINGS);
  expect((await cells())[0]).toMatchObject({ bonus: '0.50; 2.00', bonus_currency: 'GBP; USD' });
});

test.each([
  '=1+1',
  '+1',
  '-2',
  '@SUM(A1)',
  ' =1',
  '\t=1',
  '\r=1',
  '\n=1',
  '\u0000=1',
  '\u200b=1',
  '\u00a0=1',
  '＝1',
  '\tplain',
  'line one\n=cmd',
])('text that a spreadsheet might run is disarmed: %j', async title => {
  await append(
    db,
    [aFact('offered', NOON, { task: '1', title }), aFact('accepted', NOON, { task: '1' })],
    SETTINGS,
  );
  const [row] = await cells();
  expect(row?.title).toBe(title.startsWith('line') ? title : `'${title}`);
});

test('figures and harmless text are left as they are', async () => {
  expect(['Rate 5 = good', 'a-b', '', '12', "'quoted"].map(disarm)).toEqual([
    'Rate 5 = good',
    'a-b',
    '',
    '12',
    "'quoted",
  ]);
  expect([0, 1, 10, 100_000, 1_000_000, 1_234_567, -2_500_000, 12_340_000_000].map(decimal)).toEqual([
    '0.00',
    '0.000001',
    '0.00001',
    '0.10',
    '1.00',
    '1.234567',
    '-2.50',
    '12340.00',
  ]);
});

test('oldest first, and stopped when asked', async () => {
  await append(
    db,
    [...aTask('b', NOON), ...aTask('a', NOON), ...aTask('c', '2026-11-21T12:00:00Z')],
    SETTINGS,
  );
  expect((await cells()).map(row => row.task)).toEqual(['c', 'a', 'b']);
  const told: [number, number][] = [];
  await collect(csv(db, { onProgress: (done, of) => told.push([done, of]) }), '');
  expect(told).toEqual([[3, 3]]);
  await expect(collect(csv(db, { signal: AbortSignal.abort() }), '')).rejects.toThrow();
});
