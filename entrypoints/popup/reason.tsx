// Knows how today's number is explained in the popup, and where its tasks are found. Refuses to read before it is asked.
import { PeriodWhy } from '../../components/why/period-why';
import type { Earnings } from '../../lib/core/earnings-shape';
import type { PopupState } from './state';

export interface ReasonProps {
  state: PopupState;
  earnings: Earnings;
  nameOf: (platform: string) => string;
}

export function Reason({ state, earnings, nameOf }: ReasonProps) {
  const reasons = state.reasons.value;
  const { day = '', platforms = new Map<string, Earnings>() } = reasons ?? {};
  return (
    <PeriodWhy
      name="today.why"
      earnings={earnings}
      platforms={[...platforms].map(([id, of]) => ({
        id,
        name: nameOf(id),
        earnings: of,
        href: `/ledger.html#tasks?platform=${id}&from=${day}&to=${day}`,
      }))}
      days={reasons ? [{ day, href: `/ledger.html#time/${day}` }] : []}
      newTab
      onOpen={() => void state.explain()}
    />
  );
}
