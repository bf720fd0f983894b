// @vitest-environment happy-dom
// Knows whose work is added by hand: one that is known, or one that only the worker knows. Refuses to know what follows for the figures.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { AddWork } from '../../../components/timer/add-work';
import type { Desk } from '../../../entrypoints/ledger/desk';
import { namesOf } from '../../../entrypoints/ledger/time/requester-names';
import { addWork, startTimer } from '../../../entrypoints/ledger/time/work';
import { addedByHand } from '../../../lib/background/by-hand';
import { requesterNamed } from '../../../lib/core/hand/requester';
import type { TimerStart } from '../../../lib/messages';
import { requesterRows } from '../../../lib/store/query/requesters';
import { append } from '../../../lib/store/write/append';
import { rebuild } from '../../../lib/store/write/rebuild';
import { speak } from '../components/speak';
import { aFact } from '../store/a-fact';
import { emptyLedger, everything, SETTINGS } from '../store/ledger';

beforeAll(() => speak());
afterEach(cleanup);

let desk: Desk;
let timers: TimerStart[];
beforeEach(async () => {
  timers = [];
  Object.assign((globalThis as unknown as { browser: object }).browser, {
    runtime: {
      sendMessage: async ({ is, carries }: { is: string; carries: TimerStart }) =>
        is === 'timer' && void timers.push(carries),
    },
    storage: { local: { get: async () => ({ device: 'd' }), set: async () => undefined } },
  });
  const db = await emptyLedger();
  const offered = (task: string, requester: string, requesterName: string, minute: number) =>
    aFact('offered', `2026-11-20T10:0${minute}:00Z`, { task, requester, requesterName });
  await append(
    db,
    [offered('1', 'R1', 'Tea Lab', 1), offered('2', 'R2', 'Twins', 2), offered('3', 'R3', 'Twins', 3)],
    SETTINGS,
  );
  desk = { db, settings: SETTINGS, nameOf: id => id };
});

const HOUR = 3_600_000;
const work = (requester: string | undefined, hour: number) => ({
  platform: 'p',
  requester,
  from: Date.parse('2026-11-22T00:00:00Z') + hour * HOUR,
  to: Date.parse('2026-11-22T01:00:00Z') + hour * HOUR,
  status: 'approved' as const,
  pay: { micros: 9_000_000, currency: 'USD' },
});
const hours = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await requesterRows(desk.db)).map(({ requester, sums }) => [requester, Number(sums.worked ?? 0)]),
  );

test('a known name is its requester; an unknown one, or one of two, is a requester of the worker’s own', async () => {
  await addWork(desk, work(' tea  LAB', 8));
  await addWork(desk, work('Aunt Mary', 9));
  await addWork(desk, work('aunt  mary', 10));
  await addWork(desk, work('Twins', 11));
  await addWork(desk, work(undefined, 12));
  expect(await hours()).toEqual({
    R1: HOUR,
    R2: 0,
    R3: 0,
    'hand-aunt mary': 2 * HOUR,
    'hand-twins': HOUR,
  });
  const named = (await requesterRows(desk.db)).find(row => row.requester === 'hand-aunt mary');
  expect(named).toMatchObject({ name: 'Aunt Mary', sums: { tasks: 2 } });
  const kept = await everything(desk.db);
  await rebuild(desk.db, SETTINGS);
  expect(await everything(desk.db)).toEqual(kept);
});

test('a timer by hand tells the background whose work it is', async () => {
  await startTimer(desk, { platform: 'p', title: 'Call', requester: 'Tea lab' });
  expect(timers).toEqual([
    {
      platform: 'p',
      title: 'Call',
      requester: 'R1',
      requesterName: 'Tea Lab',
      job: undefined,
      pay: undefined,
    },
  ]);
  expect(addedByHand(timers[0]!, 'act', 1, 'd').set).toMatchObject({
    requester: 'R1',
    requesterName: 'Tea Lab',
  });
});

test('a name is one requester however it is written, and never a platform’s id', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), name => {
      const one = requesterNamed(name, []);
      expect(one === undefined).toBe(name.trim() === '');
      expect(requesterNamed(`  ${name.toUpperCase().toLowerCase()} `, [])?.requester).toBe(
        requesterNamed(name.toUpperCase().toLowerCase(), [])?.requester,
      );
      expect(one?.requester ?? 'hand-').toMatch(/^hand-/);
      expect((one?.requester ?? '').length).toBeLessThanOrEqual(300);
    }),
  );
});

test('names of the chosen platform are offered, the latest first, and what is typed is told', async () => {
  const requesters = namesOf(await requesterRows(desk.db));
  expect(requesters.get('p')).toEqual(['Twins', 'Tea Lab']);
  const onAdd = vi.fn();
  render(
    <AddWork
      platforms={[
        { id: 'q', name: 'Q' },
        { id: 'p', name: 'P' },
      ]}
      requesters={requesters}
      day="2026-11-18"
      zone="Europe/Paris"
      busy={false}
      onAdd={onAdd}
    />,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Requester (if you know)');
  expect(field.list?.options.length ?? 0).toBe(0);
  fireEvent.change(screen.getByLabelText('Platform'), { target: { value: 'p' } });
  const offered = [...document.querySelectorAll('datalist option')].map(o => o.getAttribute('value'));
  expect(offered).toEqual(['Twins', 'Tea Lab']);
  fireEvent.input(field, { target: { value: ' Aunt Mary ' } });
  fireEvent.input(screen.getByLabelText('Amount'), { target: { value: '5' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(onAdd.mock.lastCall?.[0]).toMatchObject({ platform: 'p', requester: 'Aunt Mary' });
});
