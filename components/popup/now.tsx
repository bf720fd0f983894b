// Knows how the running task is shown and which buttons it has. Refuses to know where time comes from and what a button does.
import type { Unpaid } from '../../lib/core/fact';
import type { Money } from '../../lib/core/money';
import { clockText } from '../../lib/words/duration';
import { roundText } from '../../lib/words/money';
import { say } from '../../lib/words/say';
import { unpaidText } from '../../lib/words/unpaid';
import { Figure } from '../parts/figure';
import { Holding } from './holding';

/** What has the worker's attention now. */
export interface Running {
  /** Name of the platform, for people. */
  platform: string;
  /** Set when it is unpaid work and not a task. */
  unpaid?: Unpaid;
  title?: string;
  requester?: string;
  /** Attention so far, ms. */
  attention: number;
  /** Pay ÷ attention so far. Undefined: the pay is unknown. */
  hourly?: Money;
  /** The pay is not stated: it comes from terms, and is expected. */
  computed?: true;
  state: 'counting' | 'paused' | 'waiting';
  /** It holds attention whatever the tabs show: a timer by hand, or work that goes on out of sight. */
  held?: 'timer' | 'elsewhere';
}

export interface NowProps {
  running?: Running;
  /** A press is on its way to the background. */
  busy: boolean;
  onPause: () => void;
  onResume: () => void;
  onStop: () => void;
  /** The work goes on in another program or on a phone. */
  onElsewhere: () => void;
}

export function Now(props: NowProps) {
  const { running, busy, onPause, onResume, onStop } = props;
  if (!running) {
    return (
      <section class="card now" aria-label={say('nowHeading')}>
        <p class="now-title">{say('nowNothing')}</p>
        <p class="quiet">{say('nowNothingHint')}</p>
      </section>
    );
  }
  return (
    <section class={`card now ${running.state}`} aria-label={say('nowHeading')}>
      <p class="now-title clip">{titleOf(running)}</p>
      <p class="quiet clip">
        {running.unpaid
          ? say('nowUnpaid')
          : [
              running.requester ?? say('requesterUnknown'),
              running.platform,
              running.computed && say('computedPay'),
            ]
              .filter(Boolean)
              .join(' · ')}
      </p>
      <div class="now-line">
        <span role="timer" aria-live="off" aria-label={say('attentionSoFar')} class="now-clock number">
          <Figure name="now.attention" value={running.attention}>
            {clockText(running.attention)}
          </Figure>
        </span>
        <span class="now-rate">
          <Rate running={running} />
        </span>
        <span class="now-buttons">
          {running.state === 'paused' ? (
            <button type="button" class="main" disabled={busy} onClick={onResume}>
              {say('resume')}
            </button>
          ) : (
            <button type="button" disabled={busy} onClick={onPause}>
              {say('pause')}
            </button>
          )}
          <button type="button" disabled={busy} onClick={onStop}>
            {say('stop')}
          </button>
        </span>
      </div>
      <Holding {...props} running={running} />
    </section>
  );
}

const titleOf = (running: Running): string =>
  running.unpaid ? unpaidText(running.unpaid, running.platform) : (running.title ?? say('titleUnknown'));

function Rate({ running }: { running: Running }) {
  if (running.state === 'paused') return <span class="quiet">{say('paused')}</span>;
  if (running.state === 'waiting') return <span class="quiet">{say('notCounting')}</span>;
  if (running.unpaid) return null;
  if (!running.hourly) return <span class="quiet">{say('payUnknown')}</span>;
  return (
    <Figure name={`now.hourly.${running.hourly.currency}`} value={running.hourly.micros} class="number">
      {say('soFarAnHour', roundText(running.hourly))}
    </Figure>
  );
}
