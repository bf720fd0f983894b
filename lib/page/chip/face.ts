// Knows how the figures of one task are drawn. Refuses to know where they come from and what a press does.
import type { ChipFigures, GapAnswer } from '../../messages';
import { sayCount } from '../../words/count';
import { clockText, durationText } from '../../words/duration';
import { expectedLines } from '../../words/expected';
import { roundText } from '../../words/money';
import { say } from '../../words/say';
import { soFarLines } from '../../words/so-far';
import { ratingLines, ratingText } from '../rating-words';
import { hourlySoFar, workedAt } from './figures';
import { button, part, write } from './parts';

export interface Presses {
  readonly pause: (paused: boolean) => void;
  readonly answer: (gap: string, answer: GapAnswer) => void;
  readonly hide: () => void;
}

export interface Face {
  readonly element: HTMLElement;
  readonly handle: HTMLButtonElement;
  readonly draw: (figures: ChipFigures, now: number) => void;
  readonly small: (small: boolean) => void;
}

export function makeFace(document: Document, { pause, answer, hide }: Presses): Face {
  let shown: ChipFigures | undefined;
  let asked: string | undefined;
  const element = part(document, 'div', 'chip');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', say('chipName'));
  const handle = button(document, { text: '⠿', label: say('chipMove'), press: () => undefined });
  handle.className = 'move';
  const toggle = button(document, { text: '', press: () => shown && pause(!shown.paused) });
  const close = button(document, { text: '×', label: say('chipHide'), press: hide });
  const clock = part(document, 'span', 'clock');
  clock.setAttribute('role', 'timer');
  clock.setAttribute('aria-live', 'off');
  clock.setAttribute('aria-label', say('attentionSoFar'));
  const rate = part(document, 'span', 'rate');
  const mark = part(document, 'span', 'mark');
  mark.setAttribute('role', 'note');
  const question = part(document, 'div', 'ask');
  question.hidden = true;
  element.append(handle, toggle, close, clock, rate, mark, question);

  const ask = (gap: ChipFigures['gap']): void => {
    question.hidden = gap === undefined;
    if (gap === undefined || gap.id === asked) return;
    asked = gap.id;
    const text = part(document, 'p', 'text');
    text.setAttribute('role', 'status');
    write(text, say('chipAway', durationText(gap.to - gap.from)));
    question.replaceChildren(
      text,
      ...ANSWERS.map(([key, is]) => button(document, { text: say(key), press: () => answer(gap.id, is) })),
    );
  };

  return {
    element,
    handle,
    draw(figures, now) {
      shown = figures;
      const worked = workedAt(figures, now);
      const hourly = hourlySoFar(figures.pay, figures.accruing ?? worked);
      write(clock, clockText(worked));
      write(toggle, say(figures.paused ? 'resume' : 'pause'));
      write(rate, rateText(figures, hourly));
      write(
        mark,
        [ratingText(figures.rating), markText(figures), expectText(figures)].filter(Boolean).join(' · '),
      );
      sayMore(mark, figures, now);
      mark.classList.toggle('few', (figures.requester?.tasks ?? 0) < FEW);
      ask(figures.gap);
    },
    small: small => void element.classList.toggle('small', small),
  };
}

/** Beneath the short figures: where each comes from, for who points at them, tabs to them or listens. */
function sayMore(mark: HTMLElement, of: ChipFigures, now: number): void {
  const { expected, rating, requester, others } = of;
  const lines = [
    ...(expected ? expectedLines(expected, now) : []),
    ...ratingLines(rating),
    ...(others === undefined ? [] : [others]),
    ...(requester ? soFarLines(requester, now) : []),
  ];
  const text = lines.join('\n');
  if (mark.dataset.text === text) return;
  mark.dataset.text = text;
  mark.tabIndex = text === '' ? -1 : 0;
  mark.setAttribute('aria-description', lines.join('. '));
}

const ANSWERS = [
  ['absenceCount', 'count'],
  ['absenceLeave', 'leave'],
  ['absenceBreak', 'break'],
] as const;

/** Below this many tasks the figures are grey: too few to lean on. */
const FEW = 3;

/** The task in hand is one of the requester's tasks; alone it says nothing of them. */
function markText({ requester }: ChipFigures): string {
  if (requester?.hourly === undefined) return '';
  return sayCount('chipMark', requester.tasks, roundText(requester.hourly));
}

const expectText = ({ expected }: ChipFigures): string =>
  expected ? say('chipExpect', roundText(expected.hourly)) : '';

function rateText({ paused, running, pay }: ChipFigures, hourly: ReturnType<typeof hourlySoFar>): string {
  if (paused) return say('paused');
  if (!running) return say('notCounting');
  if (pay === undefined) return say('payUnknown');
  return hourly ? say('soFarAnHour', roundText(hourly)) : '';
}
