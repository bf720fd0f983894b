// Knows that the first drawing costs the most, as the library is compiled by it: one of each kind is made while the ledger is still read. Refuses to show it.
import type { Plot } from '../picture/picture';
import { drawCalendar } from './draw-calendar';
import { drawLine } from './draw-line';
import { drawStacks } from './draw-stacks';

const ROOM = { width: 640, height: 170, rtl: false, hatch: '', dots: '' };
const AXIS = { mark: String, every: 1, unit: 1 };
const ONE = { name: '1', title: '1', value: 1 };

/** Where pictures are awaited already it would only hold them up. */
export function rehearse(plot: typeof Plot): void {
  if (document.querySelector('.picture')) return;
  drawStacks([{ ...ONE, parts: [{ look: 'unpaid', value: 1 }] }], AXIS)(plot, ROOM);
  drawLine([ONE], AXIS)(plot, ROOM);
  drawCalendar([{ ...ONE, day: '2026-01-01' }], String)(plot, ROOM);
}
