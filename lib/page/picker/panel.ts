// Knows the picker's panel: what the page is, what to point at, done. Refuses to know what is on the page.
import type { Role } from '../../platforms/taught/lesson';
import { type Key, say } from '../../words/say';
import { button, part, write } from '../chip/parts';
import { ROWS, type RowId } from './pick';
import { makeRow, type Row, type RowPresses } from './row';

export interface Presses {
  readonly role: (role: Role) => void;
  readonly row: (row: RowId) => RowPresses;
  readonly done: () => void;
  readonly leave: () => void;
}

export interface Panel {
  readonly element: HTMLElement;
  readonly rows: ReadonlyMap<RowId, Row>;
  readonly body: HTMLElement;
  readonly doneButton: HTMLButtonElement;
  readonly say: (words: string) => void;
}

const ROLES: readonly (readonly [Role, Key])[] = [
  ['task', 'teachRoleTask'],
  ['search', 'teachRoleSearch'],
  ['payments', 'teachRolePayments'],
];

export function makePanel(document: Document, name: string | undefined, presses: Presses): Panel {
  const element = part(document, 'div', 'panel');
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', say('teachHeading'));
  const heading = document.createElement('h2');
  write(heading, name === undefined ? say('teachHeading') : `${say('teachHeading')}: ${name}`);
  const aside = button(document, {
    text: '⇄',
    label: say('teachAside'),
    press: () => element.classList.toggle('left'),
  });
  const head = document.createElement('header');
  head.append(heading, aside);

  const roles = document.createElement('fieldset');
  const legend = document.createElement('legend');
  write(legend, say('teachRole'));
  roles.append(
    legend,
    ...ROLES.map(([role, key], at) => {
      const input = document.createElement('input');
      Object.assign(input, { type: 'radio', name: 'role', checked: at === 0 });
      input.addEventListener('change', () => input.checked && presses.role(role));
      const label = document.createElement('label');
      label.append(input, say(key));
      return label;
    }),
  );

  const rows = new Map(ROWS.map(([id, key]) => [id, makeRow(document, key, presses.row(id))]));
  const body = part(document, 'div', 'rows');
  body.append(...[...rows.values()].map(row => row.element));
  const note = part(document, 'p', 'quiet');
  note.setAttribute('role', 'status');
  const doneButton = button(document, { text: say('teachDone'), press: presses.done });
  doneButton.className = 'main';
  const foot = part(document, 'div', 'foot');
  foot.append(doneButton, button(document, { text: say('teachLeave'), press: presses.leave }));
  element.append(head, roles, body, note, foot);
  return { element, rows, body, doneButton, say: words => write(note, words) };
}
