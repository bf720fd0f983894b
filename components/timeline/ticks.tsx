// Knows the clock beneath a timeline. Refuses to know what happened when.
import { timeOfDay } from '../../lib/words/time-of-day';
import { BAND } from './bar';
import { place, ticks, type Window } from './scale';

export const HEIGHT = BAND.top + BAND.height + 26;
const MOST = 10;
/** Per cent of a narrow picture within which half a text would lie outside of it. */
const NEAR = 12;

export interface TicksProps {
  window: Window;
  zone: string;
}

/** Decoration: every stretch says its own times. */
export const Ticks = ({ window, zone }: TicksProps) => (
  <svg class="ticks" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
    <rect class="floor" x="0" y={BAND.top + BAND.height} width="100%" height="1" />
    {ticks(window, zone, MOST).map((at, i) => (
      <Tick key={at} x={place(at, window)} text={timeOfDay(at, zone)} spare={i % 3 > 0} />
    ))}
  </svg>
);

/** The first and last are written inside the picture. Spare ones are left out where it is narrow. */
const Tick = ({ x, text, spare }: { x: number; text: string; spare: boolean }) => (
  <>
    <line class="tick" x1={`${x}%`} x2={`${x}%`} y1={BAND.top} y2={BAND.top + BAND.height + 6} />
    <text
      class={['tick-text', spare && 'spare', x < NEAR && 'early', x > 100 - NEAR && 'late']
        .filter(Boolean)
        .join(' ')}
      x={`${x}%`}
      y={BAND.top + BAND.height + 21}
      text-anchor={x < 3 ? 'start' : x > 97 ? 'end' : 'middle'}
    >
      {text}
    </text>
  </>
);
