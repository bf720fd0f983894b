// Knows how one thing to point at is shown: what it is, what stands there, how exactly it is named. Refuses to know what is on the page.
import { sayCount } from '../../words/count';
import { type Key, say } from '../../words/say';
import { button, part, write } from '../chip/parts';

export interface RowView {
  /** What the reader makes of it, in words; undefined while nothing is chosen. */
  readonly value?: string;
  /** Why it cannot be taken. */
  readonly fault?: string;
  readonly css?: string;
  readonly matches?: number;
  /** Steps on the slider, and where it stands. */
  readonly steps: number;
  readonly step: number;
  readonly pointing: boolean;
}

export interface RowPresses {
  readonly point: () => void;
  readonly step: (to: number) => void;
  readonly clear: () => void;
}

export interface Row {
  readonly element: HTMLElement;
  readonly draw: (view: RowView) => void;
  readonly focus: () => void;
}

export function makeRow(document: Document, name: Key, presses: RowPresses): Row {
  const element = part(document, 'div', 'row');
  const head = part(document, 'div', 'row-head');
  const label = part(document, 'span', 'name');
  write(label, say(name));
  const pointer = button(document, {
    text: say('teachPoint'),
    label: `${say('teachPoint')}: ${say(name)}`,
    press: presses.point,
  });
  const clear = button(document, {
    text: '×',
    label: `${say('teachClear')}: ${say(name)}`,
    press: presses.clear,
  });
  const buttons = part(document, 'span', 'buttons');
  buttons.append(pointer, ' ', clear);
  head.append(label, buttons);
  const value = part(document, 'p', 'value');
  value.setAttribute('role', 'status');
  const about = part(document, 'div', 'about');
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.min = '0';
  slider.setAttribute('aria-label', `${say('teachSlider')}: ${say(name)}`);
  slider.addEventListener('input', () => presses.step(Number(slider.value)));
  const code = document.createElement('code');
  const matches = part(document, 'span', 'quiet');
  about.append(slider, matches, document.createElement('br'), code);
  element.append(head, value, about);

  return {
    element,
    focus: () => pointer.focus(),
    draw(view) {
      const { css, fault, steps, step, pointing } = view;
      pointer.setAttribute('aria-pressed', String(pointing));
      clear.hidden = css === undefined;
      about.hidden = css === undefined;
      slider.max = String(Math.max(0, steps - 1));
      slider.value = String(step);
      slider.hidden = steps < 2;
      const words = fault ?? view.value ?? say('teachNothing');
      value.className = fault ? 'value bad' : view.value === undefined ? 'value quiet' : 'value';
      write(value, words);
      write(code, css ?? '');
      write(matches, view.matches === undefined ? '' : sayCount('teachMatches', view.matches));
    },
  };
}
