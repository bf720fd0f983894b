// Knows how a rate is drawn along a row of names, with a line to compare with. Refuses to know what the rate is of.

import type { Draw } from '../picture/picture';
import type { Axis } from './draw-stacks';
import { markedPlaces } from './marks';

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
  (points: readonly Point[], { mark, every, unit }: Axis, compared?: Compared): Draw =>
  (plot, room) => {
    const places = points.map(({ value, title }, x) => ({
      x,
      y: value === undefined ? Number.NaN : value / unit,
      title,
    }));
    const known = places.filter(({ y }) => !Number.isNaN(y));
    return plot.plot({
      width: room.width,
      height: room.height,
      marginLeft: room.rtl ? 8 : 56,
      marginRight: room.rtl ? 56 : 8,
      marginTop: 14,
      marginBottom: 26,
      x: { type: 'point', domain: points.map((_, x) => x), reverse: room.rtl, padding: 0.5 },
      y: { grid: true, nice: true, zero: true, ticks: 4 },
      marks: [
        plot.axisX({
          tickFormat: (x: number) => points[x]?.name ?? '',
          ticks: markedPlaces(
            points.map(({ name }) => name),
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
