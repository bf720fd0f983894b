// Knows the ground every picture along a row of names stands on: its room, names below, amounts beside. Refuses to know what is drawn on it.
import type { Draw } from '../picture/picture';
import { markedPlaces } from './marks';

export interface Axis {
  readonly mark: (value: number) => string;
  /** Every how many bars there is room for a name. */
  readonly every: number;
  /** Where they are counted from: the newest day, or midnight. */
  readonly from?: 'first' | 'last';
  /** What the side is counted in (ms of an hour, micros of one), so that its marks are round. */
  readonly unit: number;
}

const SIDE = 56;
/** Half of the last name. */
const OTHER_SIDE = 20;

/** The picture's own measures, the places along the row, and the two axes as marks. */
/** `amounts`: all that is drawn, in the axis's unit. */
export function axes(
  [plot, room]: Parameters<Draw>,
  names: readonly string[],
  { mark, every, from, unit }: Axis,
  amounts: readonly number[],
) {
  const { width, height, rtl } = room;
  return {
    ground: {
      width,
      height,
      marginLeft: rtl ? OTHER_SIDE : SIDE,
      marginRight: rtl ? SIDE : OTHER_SIDE,
      marginBottom: 26,
      // Of nothing but zeros the picture would have no height: Plot would fill it.
      y: {
        grid: true,
        nice: true,
        zero: true,
        ticks: 4,
        ...(amounts.some(Boolean) ? {} : { domain: [0, 1] }),
      },
    },
    row: { domain: names.map((_, x) => x), reverse: rtl },
    marks: [
      plot.axisX({
        tickFormat: (x: number) => names[x] ?? '',
        ticks: markedPlaces(names, every, width - SIDE - OTHER_SIDE, from),
        tickSize: 0,
        label: null,
      }),
      plot.axisY({
        tickFormat: (y: number) => mark(y * unit),
        ticks: 4,
        label: null,
        anchor: rtl ? 'right' : 'left',
        tickSize: 0,
      }),
    ],
  };
}
