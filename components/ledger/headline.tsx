// Knows how a period's one big number stands with its parts. Refuses to know which period.
import type { Earnings } from '../../lib/core/earnings-shape';
import type { Taken } from '../../lib/core/net';
import { sayCount } from '../../lib/words/count';
import { durationText } from '../../lib/words/duration';
import { say } from '../../lib/words/say';
import { Amounts } from '../parts/amounts';
import { NetLine } from '../parts/net-line';

/** What is left after contribution and fees stands beside the gross. */
export interface HeadlineProps extends Taken {
  name: string;
  heading: string;
  href: string;
  chosen: boolean;
  earnings: Earnings;
}

export function Headline({ name, heading, href, chosen, earnings, contribution, fees }: HeadlineProps) {
  const rates = earnings.money.map(e => ({ currency: e.currency, micros: e.realHourly }));
  const several = rates.filter(r => r.micros !== undefined).length > 1;
  return (
    <a class="card headline" href={href} aria-current={chosen || undefined}>
      <span class="quiet">{heading}</span>
      <span class={several ? 'big several' : 'big'}>
        <Amounts name={`${name}.realHourly`} amounts={rates} none={say('unknown')} />
        {rates.some(r => r.micros !== undefined) && <span class="an-hour"> {say('anHour')}</span>}
      </span>
      <NetLine name={name} money={earnings.money} contribution={contribution} fees={fees} />
      <span class="quiet">
        {sayCount('tasks', earnings.tasks)} · {durationText(earnings.attention)}
      </span>
    </a>
  );
}
