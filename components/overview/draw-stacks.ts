// Knows how amounts are drawn as stacked bars along a row of names. Refuses to know whether they are time or money.

import type { Draw } from '../picture/picture';
import { markedPlaces } from './marks';

/** How a part is told from the others, with and without colour. */
export type Look = 'worked' | 'unpaid' | 'confirmed' | 'pending' | 'expected';

export interface Stack {
  /** Below the bar, where `marked`. */
  readonly name: string;
  /** What is said when it is pointed at. */
  readonly title: string;
  readonly parts: readonly { readonly look: Look; readonly value: number }[];
  /** Too little is known of it. */
  readonly grey?: boolean;
}

export interface Axis {
  readonly mark: (value: number) => string;
  /** Every how many bars there is room for a name. */
  readonly every: number;
  /** What the side is counted in (ms of an hour, micros of one), so that its marks are round. */
  readonly unit: number;
}

const COLOUR: Record<Look, string> = {
  worked: 'var(--bar-worked)',
  unpaid: 'var(--bar-unpaid)',
  confirmed: 'var(--bar-worked)',
  pending: 'var(--pending)',
  expected: 'var(--edge)',
};
const PATTERN: Partial<Record<Look, 'hatch' | 'dots'>> = {
  unpaid: 'hatch',
  pending: 'hatch',
  expected: 'dots',
};

export const drawStacks =
  (stacks: readonly Stack[], { mark, every, unit }: Axis): Draw =>
  (plot, room) => {
    const bars = stacks.flatMap(({ parts, title, grey }, x) => {
      let y1 = 0;
      return parts.map(({ look, value }) => {
        const from = y1;
        y1 += value / unit;
        return { x, y1: from, y2: y1, look, title, grey };
      });
    });
    const looks = [...new Set(bars.map(bar => bar.look))];
    const box = { x: 'x', y1: 'y1', y2: 'y2', title: 'title' } as const;
    const tick = (x: number): string => stacks[x]?.name ?? '';
    return plot.plot({
      width: room.width,
      height: room.height,
      marginLeft: room.rtl ? 8 : 56,
      marginRight: room.rtl ? 56 : 8,
      marginTop: 10,
      marginBottom: 26,
      x: { type: 'band', domain: stacks.map((_, x) => x), reverse: room.rtl, padding: 0.25 },
      y: { grid: true, nice: true, zero: true, ticks: 4 },
      marks: [
        plot.axisX({
          tickFormat: tick,
          ticks: markedPlaces(
            stacks.map(({ name }) => name),
            every,
            room.width - 64,
          ),
          tickSize: 0,
          label: null,
        }),
        plot.axisY({
          tickFormat: (y: number) => mark(y * unit),
          ticks: 4,
          label: null,
          anchor: room.rtl ? 'right' : 'left',
          tickSize: 0,
        }),
        ...looks.flatMap(look => {
          const own = bars.filter(bar => bar.look === look);
          const pattern = PATTERN[look];
          const opacity = (bar: { grey?: boolean }) => (bar.grey ? 0.35 : 1);
          return [
            plot.barY(own, { ...box, fill: COLOUR[look], fillOpacity: opacity }),
            ...(pattern ? [plot.barY(own, { ...box, fill: room[pattern], fillOpacity: opacity })] : []),
          ];
        }),
        plot.ruleY([0], { stroke: 'var(--edge)' }),
      ],
    });
  };
