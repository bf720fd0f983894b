// Knows how amounts are drawn as stacked bars along a row of names. Refuses to know whether they are time or money.
import type { Draw } from '../picture/picture';
import { type Axis, axes } from './axes';

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
  (stacks: readonly Stack[], axis: Axis): Draw =>
  (plot, room) => {
    const names = stacks.map(({ name }) => name);
    const bars = stacks.flatMap(({ parts, title, grey }, x) => {
      let y1 = 0;
      return parts.map(({ look, value }) => {
        const from = y1;
        y1 += value / axis.unit;
        return { x, y1: from, y2: y1, look, title, grey };
      });
    });
    const { ground, row, marks } = axes(
      [plot, room],
      names,
      axis,
      bars.map(({ y2 }) => y2),
    );
    const looks = [...new Set(bars.map(bar => bar.look))];
    const box = { x: 'x', y1: 'y1', y2: 'y2', title: 'title' } as const;
    return plot.plot({
      ...ground,
      marginTop: 10,
      x: { type: 'band', ...row, padding: 0.25 },
      marks: [
        ...marks,
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
