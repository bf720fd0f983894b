// Knows how each kind of stretch looks, in words. Refuses to list kinds that are not there.
import { howText, type TimelineItem } from './item';
import { PATTERN, Patterns } from './patterns';

export interface LegendProps {
  items: readonly TimelineItem[];
}

export function TimelineLegend({ items }: LegendProps) {
  const kinds = new Map(items.map(item => [howText(item), item]));
  return (
    <ul class="timeline-legend quiet">
      {[...kinds].map(([text, item]) => (
        <li key={text}>
          <svg width="22" height="14" aria-hidden="true" focusable="false">
            <Patterns />
            <Sample item={item} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Sample({ item: { unpaid, how } }: { item: TimelineItem }) {
  const box = { x: 1, y: unpaid ? 7 : 1, width: 20, height: unpaid ? 6 : 12 };
  return (
    <>
      <rect {...box} class={`fill ${unpaid ? 'unpaid' : 'subject-0'} ${how}`} />
      {PATTERN[how] && <rect {...box} fill={PATTERN[how]} />}
    </>
  );
}
