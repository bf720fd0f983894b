// @vitest-environment happy-dom
// Knows what the settings of money hand on, and what they refuse. Refuses to know what follows.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { FetchSettings } from '../../../components/settings/fetch-settings';
import { GoalSettings } from '../../../components/settings/goal-settings';
import { PayoutSettings } from '../../../components/settings/payout-settings';
import { StatedPayouts } from '../../../components/settings/stated-payouts';
import { actKind } from '../../../lib/core/hand/kind';
import { statePayout } from '../../../lib/core/hand/payout';
import { undo } from '../../../lib/core/hand/undo';
import { payoutsInForce } from '../../../lib/store/query/payouts';
import { writeAct } from '../../../lib/store/write/act';
import { speak } from '../components/speak';
import { HOUR, money } from '../core/say';
import { emptyLedger, SETTINGS } from '../store/ledger';

beforeAll(() => speak());
afterEach(cleanup);

const kept = () => vi.fn(async () => undefined);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const save = () => fireEvent.submit(screen.getByRole('button', { name: 'Save' }).closest('form')!);
const PLATFORMS = [
  { id: 'prolific', name: 'Prolific', minimum: money('5.00 GBP') },
  { id: 'microworkers', name: 'Microworkers' },
];

describe('goals', () => {
  test('are hours or money, each on its own; none takes them away', async () => {
    const onSave = kept();
    render(<GoalSettings goals={{ day: { time: HOUR } }} onSave={onSave} />);
    type('How many hours', '2.5');
    choose('Goal for seven days', 'money');
    type('Amount', '80');
    type('Currency', 'eur');
    save();
    expect(onSave).toHaveBeenLastCalledWith({
      goals: { day: { time: 2.5 * HOUR }, week: { money: money('80 EUR') } },
    });
    choose('Goal for today', 'none');
    choose('Goal for seven days', 'none');
    save();
    expect(onSave).toHaveBeenLastCalledWith({ goals: {} });
  });
  test('without an amount are refused', () => {
    const onSave = kept();
    render(<GoalSettings onSave={onSave} />);
    choose('Goal for today', 'time');
    save();
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toMatch(/^Write hours/);
  });
});

describe('payouts', () => {
  test('begin with the platform’s own minimum, and keep what is said of others', () => {
    const onSave = kept();
    render(<PayoutSettings payouts={{ mturk: {} }} platforms={PLATFORMS} onSave={onSave} />);
    expect(screen.getByLabelText<HTMLInputElement>('Cash-out minimum').value).toBe('5');
    type('Fee in percent', '2.5');
    type('Fixed fee', '0.30');
    save();
    expect(onSave).toHaveBeenLastCalledWith({
      payouts: {
        mturk: {},
        prolific: { fee: { share: 0.025, fixed: money('0.30 GBP') }, minimum: money('5 GBP') },
      },
    });
    choose('Platform', 'microworkers');
    type('Fixed fee', '1');
    save();
    expect(onSave).toHaveBeenCalledTimes(1);
  });
  test('received ones are stated with their fee, which is not above them', async () => {
    const onState = kept();
    const off = kept();
    render(
      <StatedPayouts
        payouts={[]}
        platforms={PLATFORMS}
        today="2026-11-22"
        zone="UTC"
        onState={onState}
        onTakeBack={off}
      />,
    );
    const add = () =>
      fireEvent.submit(screen.getByRole('button', { name: 'Add this payout' }).closest('form')!);
    type('Paid out', '20');
    type('Fee in it', '30');
    type('Currency', 'GBP');
    add();
    expect(onState).not.toHaveBeenCalled();
    type('Fee in it', '');
    add();
    expect(onState).toHaveBeenCalledWith({
      platform: 'prolific',
      day: '2026-11-22',
      payout: money('20 GBP'),
      fee: money('0 GBP'),
    });
  });
  test('are facts of an act that can be taken back', async () => {
    const db = await emptyLedger();
    const act = (n: number) => ({ act: `a${n}`, at: n, device: 'd' });
    const paid = { platform: 'prolific', at: 5, payout: money('20 GBP'), fee: money('1 GBP') };
    const facts = statePayout(act(1), paid);
    expect(actKind(facts)).toBe('payout');
    await writeAct(db, SETTINGS, facts);
    expect(await payoutsInForce(db)).toMatchObject([{ payout: paid.payout, amount: paid.fee }]);
    await writeAct(db, SETTINGS, undo(act(2), ['a1'], 'prolific'));
    expect(await payoutsInForce(db)).toEqual([]);
    db.close();
  });
});

describe('fetching rates', () => {
  const shown = (on: boolean, allowed: boolean) => {
    const calls = { onAllow: vi.fn(async () => allowed), onForget: vi.fn(async () => true), onSave: kept() };
    render(<FetchSettings on={on} display="EUR" {...calls} />);
    fireEvent.click(screen.getByRole('button'));
    return calls;
  };
  test('is switched on only when the browser allows the one host', async () => {
    const yes = shown(false, true);
    await waitFor(() => expect(yes.onSave).toHaveBeenCalledWith({ fetchRates: true }));
    cleanup();
    const no = shown(false, false);
    expect(await screen.findByText(/not allowed/)).toBeTruthy();
    expect(no.onSave).not.toHaveBeenCalled();
  });
  test('switched off gives the permission back', async () => {
    const { onForget, onSave, onAllow } = shown(true, true);
    await waitFor(() => expect(onForget).toHaveBeenCalled());
    expect(onSave).toHaveBeenCalledWith({ fetchRates: undefined });
    expect(onAllow).not.toHaveBeenCalled();
  });
  test('needs a currency to be shown first', () => {
    const asked = vi.fn(async () => true);
    render(<FetchSettings on={false} onAllow={asked} onForget={asked} onSave={kept()} />);
    fireEvent.click(screen.getByRole('button'));
    expect(asked).not.toHaveBeenCalled();
  });
});
