// Knows how a year of days is drawn as weeks side by side, darker where there was more. Refuses to know more of what.
import { weekdayOf } from '../../lib/core/stretches';
import { weekdayMark } from '../../lib/words/axis';
import type { Draw } from '../picture/picture';

export interface CalendarDay {
  /** Local day. */
  readonly day: string;
  readonly title: string;
  readonly value: number;
}

/** Steps that can be told apart on an old screen; a day above nothing is never as light as an empty one. */
const STEPS = [0.25, 0.45, 0.7, 1];
const MARGIN = { top: 18, side: 44 };

/** Days in order, the first on a Monday. `monthOf`: what stands above the first week of a month. */
export const drawCalendar =
  (days: readonly CalendarDay[], monthOf: (day: string) => string): Draw =>
  (plot, room) => {
    const sorted = days.map(({ value }) => value).filter(value => value > 0);
    sorted.sort((a, b) => a - b);
    const share = (value: number): number => sorted.findLastIndex(each => each <= value) / sorted.length;
    const opacity = (value: number): number => STEPS[Math.min(3, Math.floor(share(value) * 4))]!;
    const cells = days.map((each, i) => ({
      ...each,
      x: Math.floor(i / 7),
      y: (weekdayOf(each.day) + 6) % 7,
    }));
    const months = cells.filter(({ day }, i) => i >= 7 && day.endsWith('-01'));
    return plot.plot({
      width: room.width,
      height: room.height,
      marginTop: MARGIN.top,
      marginBottom: 2,
      marginLeft: room.rtl ? 4 : MARGIN.side,
      marginRight: room.rtl ? MARGIN.side : 4,
      x: {
        type: 'band',
        axis: null,
        reverse: room.rtl,
        padding: 0.15,
        domain: [...new Set(cells.map(c => c.x))],
      },
      y: { type: 'band', axis: null, padding: 0.15, domain: [0, 1, 2, 3, 4, 5, 6] },
      marks: [
        plot.axisY([0, 2, 4], {
          anchor: room.rtl ? 'right' : 'left',
          tickFormat: (y: number) => weekdayMark((y + 1) % 7, 'short'),
          tickSize: 0,
          label: null,
        }),
        plot.text(months, {
          x: 'x',
          text: d => monthOf(d.day),
          frameAnchor: 'top',
          dy: -12,
          textAnchor: 'start',
        }),
        plot.cell(
          cells.filter(({ value }) => value <= 0),
          {
            x: 'x',
            y: 'y',
            title: 'title',
            fill: 'var(--wash)',
            stroke: 'var(--line)',
          },
        ),
        plot.cell(
          cells.filter(({ value }) => value > 0),
          {
            x: 'x',
            y: 'y',
            title: 'title',
            fill: 'var(--bar-worked)',
            fillOpacity: d => opacity(d.value),
            stroke: 'var(--bar-worked)',
          },
        ),
      ],
    });
  };
