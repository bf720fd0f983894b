// Knows which parts of a day can be looked at. Refuses to draw them.
import { type Key, say } from '../../lib/words/say';
import { around, type Window, worked } from './scale';

export type ZoomTo = 'worked' | 'day' | 'chosen';

const WORDS: Record<ZoomTo, Key> = {
  worked: 'timeZoomWorked',
  day: 'timeZoomDay',
  chosen: 'timeZoomChosen',
};
const ORDER: readonly ZoomTo[] = ['worked', 'day', 'chosen'];

/** With nothing chosen, there is nothing to look around. */
export function zoomed(
  to: ZoomTo,
  day: Window,
  items: readonly Window[],
  chosen: Window | undefined,
): Window {
  if (to === 'day') return { from: day.from, to: day.to };
  return to === 'chosen' && chosen ? around(day, chosen) : worked(day, items);
}

export interface ZoomProps {
  to: ZoomTo;
  /** A stretch is chosen. */
  chosen: boolean;
  onZoom: (to: ZoomTo) => void;
}

export const Zoom = ({ to, chosen, onZoom }: ZoomProps) => (
  <fieldset class="zoom">
    <legend class="unseen">{say('timeZoom')}</legend>
    {ORDER.map(each => (
      <button
        type="button"
        key={each}
        aria-pressed={each === to}
        disabled={each === 'chosen' && !chosen}
        onClick={() => onZoom(each)}
      >
        {say(WORDS[each])}
      </button>
    ))}
  </fieldset>
);
