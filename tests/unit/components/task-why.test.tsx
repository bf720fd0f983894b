// @vitest-environment happy-dom
// Knows that a task's numbers are one press away from their rules and facts, read from a real (in-memory) ledger.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { TaskWhy } from '../../../entrypoints/ledger/task-why';
import { writeAct } from '../../../lib/store/write/act';
import { emptyLedger, SETTINGS } from '../store/ledger';
import { speak } from './speak';

beforeAll(() => speak());
afterEach(cleanup);

test('one press tells the rule and the facts of each number, another takes them away', async () => {
  const db = await emptyLedger();
  const said = { platform: 'p', task: '1', device: 'd', seen: 0 } as const;
  await writeAct(db, SETTINGS, [
    { ...said, id: 'o', kind: 'offered', at: 0, source: 'page', title: 'Tea' },
    { ...said, id: 'w', kind: 'worked', at: 0, to: 600_000, source: 'sensor' },
  ]);
  const [row] = await db.getAll('tasks');
  render(<TaskWhy desk={{ db, settings: SETTINGS, nameOf: id => id }} row={row!} />);
  fireEvent.click(screen.getByRole('button', { name: 'Why these numbers?' }));
  const worked = await screen.findByRole('region', { name: 'Worked' });
  expect(
    within(worked)
      .getAllByRole('listitem')
      .map(line => line.textContent),
  ).toHaveLength(1);
  expect(worked.textContent).toContain('10 min');
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.getByRole('button', { name: 'Why these numbers?' })).toBeTruthy();
});
