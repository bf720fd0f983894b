// Knows how a day is drawn and walked through by keyboard. Refuses to edit it.
import { useRef, useState } from 'preact/hooks';
import { say } from '../../lib/words/say';
import { Bar } from './bar';
import { itemText, type TimelineItem } from './item';
import { Patterns } from './patterns';
import type { Window } from './scale';
import { HEIGHT, Ticks } from './ticks';

export interface TimelineProps {
  /** What the picture is of, for screen readers. */
  name: string;
  /** In time order. */
  items: readonly TimelineItem[];
  window: Window;
  zone: string;
  /** Key of the chosen stretch. */
  chosen?: string;
  onChoose: (key: string) => void;
}

/** Where a key leads from place `i` of `n`. */
const STEPS: Record<string, (i: number, n: number) => number> = {
  ArrowRight: (i, n) => Math.min(n - 1, i + 1),
  ArrowLeft: i => Math.max(0, i - 1),
  Home: () => 0,
  End: (_, n) => n - 1,
};

export function Timeline({ name, items, window, zone, chosen, onChoose }: TimelineProps) {
  const [told, setTold] = useState<string>();
  const bars = useRef(new Map<string, SVGGElement>());
  const shown = items.filter(item => item.from < window.to && item.to > window.from);
  const stop = shown.find(item => item.key === told) ?? shown.find(item => item.key === chosen) ?? shown[0];
  const press = (event: KeyboardEvent, i: number): void => {
    const step = STEPS[event.key];
    if (step) bars.current.get(shown[step(i, shown.length)]?.key ?? '')?.focus();
    else if (event.key === 'Enter' || event.key === ' ') onChoose(shown[i]!.key);
    else return;
    event.preventDefault();
  };
  const said = items.find(item => item.key === (told ?? chosen));
  return (
    <div class="timeline">
      <div class="timeline-picture">
        <Ticks window={window} zone={zone} />
        <div role="listbox" aria-label={name} aria-orientation="horizontal" tabIndex={-1}>
          <svg role="presentation" width="100%" height={HEIGHT}>
            <Patterns />
            {shown.map((item, i) => (
              <g
                key={item.key}
                ref={element =>
                  void (element ? bars.current.set(item.key, element) : bars.current.delete(item.key))
                }
                role="option"
                aria-label={itemText(item, zone)}
                aria-selected={item.key === chosen}
                tabindex={item === stop ? 0 : -1}
                onFocus={() => setTold(item.key)}
                onBlur={() => setTold(undefined)}
                onMouseEnter={() => setTold(item.key)}
                onMouseLeave={() => setTold(undefined)}
                onClick={() => onChoose(item.key)}
                onKeyDown={event => press(event, i)}
              >
                <Bar item={item} window={window} />
              </g>
            ))}
          </svg>
        </div>
      </div>
      <p class="readout number" aria-hidden="true">
        {said ? itemText(said, zone) : <span class="quiet">{say('timePictureHint')}</span>}
      </p>
    </div>
  );
}
