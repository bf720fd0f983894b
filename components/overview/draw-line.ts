// Knows how a rate is drawn along a row of names, with a line to compare with. Refuses to know what the rate is of.
import type { Draw } from '../picture/picture';
import { type Axis, axes } from './axes';

export interface Point {
  readonly name: string;
  readonly title: string;
  /** Undefined: there is none, and the line is broken. */
  readonly value: number | undefined;
}

export interface Compared {
  readonly value: number;
  readonly text: string;
}

export const drawLine =
  (points: readonly Point[], axis: Axis, compared?: Compared): Draw =>
  (plot, room) => {
    const { unit } = axis;
    const names = points.map(({ name }) => name);
    const places = points.map(({ value, title }, x) => ({
      x,
      y: value === undefined ? Number.NaN : value / unit,
      title,
    }));
    const known = places.filter(({ y }) => !Number.isNaN(y));
    const amounts = [...known.map(({ y }) => y), ...(compared ? [compared.value / unit] : [])];
    const { ground, row, marks } = axes([plot, room], names, axis, amounts);
    return plot.plot({
      ...ground,
      marginTop: 14,
      x: { type: 'point', ...row, padding: 0.5 },
      marks: [
        ...marks,
        ...(compared
          ? [
              plot.ruleY([compared.value / unit], {
                stroke: 'var(--bar-unpaid)',
                strokeWidth: 2,
                strokeDasharray: '6 4',
              }),
              plot.text([compared], {
                y: () => compared.value / unit,
                text: 'text',
                frameAnchor: room.rtl ? 'left' : 'right',
                dy: -7,
                fill: 'var(--ink)',
                stroke: 'var(--paper)',
                strokeWidth: 4,
              }),
            ]
          : []),
        plot.line(places, { x: 'x', y: 'y', stroke: 'var(--bar-worked)', strokeWidth: 2 }),
        plot.dot(known, { x: 'x', y: 'y', title: 'title', r: 3, fill: 'var(--bar-worked)' }),
        plot.ruleY([0], { stroke: 'var(--edge)' }),
      ],
    });
  };
