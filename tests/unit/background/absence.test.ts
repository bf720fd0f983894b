// Knows which absence the popup asks about, and that it asks once. Refuses to know how it looks.
import { expect, test } from 'vitest';
import { absenceToAsk } from '../../../entrypoints/popup/absence';
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

test('a browser that died in a task is told with what was cut, until the worker has seen it; it can be answered later', async () => {
  const db = await emptyLedger();
  const state = afterADeath();
  const asked = await absenceToAsk(db, state.gaps);
  expect(asked).toMatchObject({ from: 10 * MINUTE, to: 15 * MINUTE, died: true });
  const { id } = asked!;
  const seen = attend(state, { is: 'asked', at: 16 * MINUTE, gap: id }).state;
  expect(await absenceToAsk(db, seen.gaps)).toBeUndefined();
  const { spans } = attend(seen, { is: 'answered', at: 17 * MINUTE, gap: id, answer: 'count' });
  expect(spans).toMatchObject([{ from: 10 * MINUTE, to: 15 * MINUTE, answer: 'count' }]);
});

test('the stop is told before a newer absence; when it was seen, the newest is asked', async () => {
  const db = await emptyLedger();
  const [stop] = afterADeath().gaps;
  const newer = { ...stop!, id: 'newer', why: 'idle' } as const;
  expect(await absenceToAsk(db, [stop!, newer])).toMatchObject({ id: stop!.id, died: true });
  expect(await absenceToAsk(db, [{ ...stop!, asked: true }, newer])).toMatchObject({
    id: 'newer',
    died: false,
  });
  expect(await absenceToAsk(db, [])).toBeUndefined();
});
