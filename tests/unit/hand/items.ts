// Knows a few stretches for component tests. Refuses to be a real day.
import type { TimelineItem } from '../../../components/timeline/item';

export const ZONE = 'Europe/Paris';
export const at = (time: string): number => Date.parse(`2026-11-18T${time}:00+01:00`);

const item = (key: string, from: string, to: string, more: Partial<TimelineItem>): TimelineItem => ({
  key,
  from: at(from),
  to: at(to),
  how: 'measured',
  unpaid: false,
  title: 'A survey on tea',
  of: 'Tea Lab · Prolific',
  running: false,
  ...more,
});

export const SEARCH = item('s', '09:58', '10:02', { how: 'unpaid', unpaid: true, title: 'Looking for work' });
export const SURVEY = item('a', '10:02', '10:16', { number: 1 });
export const AWAY = item('g', '10:16', '10:30', { how: 'offered', number: 1 });
export const BOXES = item('b', '10:30', '10:50', { how: 'byHand', number: 2, title: 'Draw boxes' });
export const ITEMS = [SEARCH, SURVEY, AWAY, BOXES];
export const DAY = { from: at('00:00'), to: at('23:59') };
