// Knows how stated payouts are read, written and taken back. Refuses to know what follows from them.
import { useEffect, useState } from 'preact/hooks';
import { type StatedPayout, StatedPayouts } from '../../../components/settings/stated-payouts';
import { dayStart } from '../../../lib/core/days';
import type { Fee } from '../../../lib/core/fact';
import { statePayout } from '../../../lib/core/hand/payout';
import { payoutsInForce } from '../../../lib/store/query/payouts';
import type { Desk } from '../desk';
import { newAct, takeBack, write } from '../time/hand';

const NOON = 43_200_000;

export interface PayoutsPartProps {
  desk: Desk;
  platforms: readonly { readonly id: string; readonly name: string }[];
  today: string;
}

export function PayoutsPart({ desk, platforms, today }: PayoutsPartProps) {
  const [payouts, setPayouts] = useState<readonly Fee[]>([]);
  const { zone } = desk.settings;
  const follow = async (): Promise<void> => setPayouts((await payoutsInForce(desk.db)).toReversed());
  useEffect(() => void follow(), [desk]);
  const state = async ({ day, ...paid }: StatedPayout): Promise<void> => {
    const act = await newAct();
    // A day is all that is known: its noon lies on it in this zone, and on few other days elsewhere.
    await write(desk, act, statePayout(act, { ...paid, at: dayStart(day, zone) + NOON }));
    await follow();
  };
  const remove = async ({ act, platform }: Fee): Promise<void> => {
    if (act === undefined) return;
    await takeBack(desk, { act, platform });
    await follow();
  };
  return (
    <StatedPayouts
      payouts={payouts}
      platforms={platforms}
      today={today}
      zone={zone}
      onState={state}
      onTakeBack={remove}
    />
  );
}
