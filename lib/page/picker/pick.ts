// Knows what was pointed at for one row, and what of it can be taken. Refuses to draw it.
import type { ForPage } from '../../platforms/for-page';
import type { Value } from '../../platforms/format';
import { moneyText } from '../../words/money';
import { type Key, say } from '../../words/say';
import { type Candidate, candidates, lasting } from './candidates';
import { frameAround, frameSelector } from './frames';
import { type Live, live, missing, type ReadField, type Terms } from './live';

export type RowId = ReadField | 'submit' | 'back';
export const ROWS: readonly (readonly [RowId, Key])[] = [
  ['pay', 'teachPay'],
  ['title', 'teachTitle'],
  ['requesterName', 'teachRequester'],
  ['submit', 'teachSubmit'],
  ['back', 'teachBack'],
];
export const isRead = (row: RowId): row is ReadField => row !== 'submit' && row !== 'back';

export interface Pick {
  readonly row: RowId;
  readonly element: Element;
  /** Of the frame in which it stands. */
  readonly frame?: string;
  readonly ways: readonly Candidate[];
  readonly step: number;
  readonly live?: Live;
  /** Why it cannot be taken, in words. */
  readonly fault?: string;
  readonly missing?: keyof Terms;
}

/** A control is what can be pressed around what was pointed at. */
const controlOf = (element: Element): Element =>
  element.closest('button, a, input, summary, label, [role="button"], [onclick]') ?? element;

export function pick(row: RowId, pointed: Element, platform: ForPage, terms: Terms): Pick | undefined {
  const element = isRead(row) ? pointed : controlOf(pointed);
  const ways = candidates(element);
  const readable = isRead(row) ? ways.filter(({ css }) => live(row, css, element, platform, terms)) : ways;
  const best = lasting(readable.length > 0 ? readable : ways);
  const around = frameAround(element);
  const frame = around && frameSelector(around);
  // A frame that cannot be named would be read as the page.
  if (!best || (around && !frame)) return undefined;
  return stepped({ row, element, frame, ways, step: ways.indexOf(best) }, platform, terms);
}

/** The same pick, named by the way at its step. */
export function stepped(of: Pick, platform: ForPage, terms: Terms): Pick {
  const { row, element, frame, ways, step } = of;
  const { css } = ways[step]!;
  const same = { row, element, frame, ways, step };
  if (!isRead(row)) return same;
  const found = live(row, css, element, platform, terms);
  if (found) return { ...same, live: found };
  const lacks = row === 'pay' ? missing(css, element, platform, terms) : undefined;
  return { ...same, missing: lacks, fault: say(FAULTS[lacks ?? 'none']) };
}
const FAULTS: Readonly<Record<keyof Terms | 'none', Key>> = {
  mark: 'teachNeedsMark',
  currency: 'teachNeedsCurrency',
  none: 'teachUnreadable',
};

export const cssOf = ({ ways, step }: Pick): string => ways[step]!.css;

/** Where it stands, for people: in the frame, there. */
export const whereOf = (of: Pick): string => [of.frame, cssOf(of)].filter(Boolean).join(' › ');

/** What is kept of it; undefined while it cannot be read. */
export const taken = (of: Pick): Value | string | undefined => (isRead(of.row) ? of.live?.value : cssOf(of));

/** What stands there, for people. */
export function shownOf({ row, element, live }: Pick): string | undefined {
  if (!isRead(row))
    return (
      (element.textContent || element.getAttribute('value') || '').trim().slice(0, 80) || element.localName
    );
  if (!live) return undefined;
  if (typeof live.made === 'string') return live.made;
  const marks = { '.': 'teachMarkPoint', ',': 'teachMarkComma' } as const;
  const { made, mark } = live;
  return [moneyText(made), made.currency, mark && say(marks[mark])].filter(Boolean).join(' · ');
}
