// Knows how one stretch is drawn: place, height, colour and pattern of its kind. Refuses to know the keyboard.
import { isAbsence, type TimelineItem } from './item';
import { PATTERN } from './patterns';
import { place, type Window } from './scale';

/** Subjects have so many colours; their numbers go on. */
const COLOURS = 6;
/** Per cent of the width that a number, and a title, need. */
const ROOM_FOR_NUMBER = 2.4;
const ROOM_FOR_TITLE = 7;

export const BAND = { top: 8, height: 56 } as const;

export interface BarProps {
  item: TimelineItem;
  window: Window;
}

/** Unpaid time is half as high; an absence is a dashed frame. Neither needs its colour to be told. */
export function Bar({ item, window }: BarProps) {
  const x = place(item.from, window);
  const width = place(item.to, window) - x;
  const top = item.unpaid ? BAND.top + BAND.height / 2 : BAND.top;
  const height = item.unpaid ? BAND.height / 2 : BAND.height;
  const box = { x: `${x}%`, y: top, height, style: { width: `max(3px, ${width}%)` } } as const;
  const label = isAbsence(item) ? '?' : (item.number ?? '');
  return (
    <>
      <rect
        {...box}
        class={`fill ${item.unpaid ? 'unpaid' : `subject-${((item.number ?? 1) - 1) % COLOURS}`} ${item.how}`}
      />
      {PATTERN[item.how] && <rect {...box} fill={PATTERN[item.how]} />}
      {width > ROOM_FOR_NUMBER && (
        <svg x={box.x} y={top} width={`${width}%`} height={height} overflow="hidden" aria-hidden="true">
          <text x="6" y={height / 2 + 5} class={isAbsence(item) ? 'label absent' : 'label'}>
            {label}
            {width > ROOM_FOR_TITLE && <tspan class="title"> {item.title}</tspan>}
          </text>
        </svg>
      )}
      <rect {...box} class="edge" />
    </>
  );
}
