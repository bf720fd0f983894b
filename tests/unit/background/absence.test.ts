// Knows which absence the popup asks about, and that a stop of the browser is told once. Refuses to know how it looks.
import { expect, test } from 'vitest';
import { absenceToAsk, rememberStop, toldOfStop } from '../../../entrypoints/popup/absence';
import { attend } from '../../../lib/attention/attend';
import { begin } from '../../../lib/attention/begin';
import type { Signal } from '../../../lib/attention/signal';
import { defaultSettings } from '../../../lib/store/settings';
import { emptyLedger } from '../store/ledger';

const MINUTE = 60_000;
const subject = { on: 'task', platform: 'p', task: '1' } as const;

/** The browser dies after ten minutes of a task and starts again five minutes later. */
const afterADeath = (): ReturnType<typeof begin> => {
  const signals: Signal[] = [
    { is: 'tabActivated', at: 0, tab: 1, window: 1 },
    { is: 'focus', at: 0, window: 1 },
    { is: 'page', at: 0, tab: 1, platform: 'p', subject },
    ...Array.from(
      { length: 20 },
      (_, n): Signal => ({ is: 'beat', at: (n + 1) * 30_000, presentAt: (n + 1) * 30_000 }),
    ),
    { is: 'started', at: 15 * MINUTE, session: 'second' },
  ];
  return signals.reduce(
    (state, signal) => attend(state, signal).state,
    begin('first', defaultSettings('UTC'), 0),
  );
};

test('a browser that died in a task is told with what was cut, once; then it is an absence like others', async () => {
  const db = await emptyLedger();
  const { gaps } = afterADeath();
  const asked = await absenceToAsk(db, gaps, undefined);
  expect(asked).toMatchObject({ from: 10 * MINUTE, to: 15 * MINUTE, died: true });
  expect(await absenceToAsk(db, gaps, asked!.gap)).toMatchObject({ gap: asked!.gap, died: false });
});

test('the stop is told before a newer absence; when it was told, the newest is asked', async () => {
  const db = await emptyLedger();
  const [stop] = afterADeath().gaps;
  const newer = { ...stop!, id: 'newer', why: 'idle' } as const;
  expect(await absenceToAsk(db, [stop!, newer], undefined)).toMatchObject({ gap: stop!.id, died: true });
  expect(await absenceToAsk(db, [stop!, newer], stop!.id)).toMatchObject({ gap: 'newer', died: false });
  expect(await absenceToAsk(db, [], undefined)).toBeUndefined();
});

test('what was told is remembered beside the ledger', async () => {
  const kept: Record<string, unknown> = {};
  const drawer = {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: object) => void Object.assign(kept, items),
  } as unknown as chrome.storage.StorageArea;
  expect(await toldOfStop(drawer)).toBeUndefined();
  await rememberStop(drawer, 'g');
  expect(await toldOfStop(drawer)).toBe('g');
});
