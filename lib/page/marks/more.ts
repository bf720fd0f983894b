// Knows the one note beneath the mark that is pointed at, pressed or focused. Refuses to know what a mark says, and to make a note for each.
import { part } from '../chip/parts';

export interface More {
  /** Marks were laid or filled anew: the note goes along, or away with its mark. */
  readonly follow: () => void;
}

/** What there is to say of one mark, and where that stands. */
export interface Note {
  readonly text: string;
  readonly translate: string;
}

/** `list`: where the marks are. */
export function makeMore(
  document: Document,
  list: HTMLElement,
  noteOf: (tag: Element) => Note | undefined,
): More {
  const note = part(document, 'div', 'more');
  note.setAttribute('aria-hidden', 'true');
  note.hidden = true;
  list.after(note);
  let shown: HTMLElement | undefined;

  const follow = (): void => {
    const said = shown && !shown.hidden && list.contains(shown) ? noteOf(shown) : undefined;
    note.hidden = !said;
    if (!said) return;
    note.setAttribute('data-text', said.text);
    note.style.translate = said.translate;
  };
  const show = (tag: HTMLElement | undefined): void => {
    if (tag === shown && note.hidden === !tag) return;
    shown = tag;
    follow();
  };
  const focused = (): HTMLElement | undefined => tagAt((list.getRootNode() as ShadowRoot).activeElement);
  /** From a mark one may go on into its note, to read or to copy what it says by eye. */
  const left = ({ relatedTarget }: Event & { relatedTarget: EventTarget | null }): void => {
    if (relatedTarget !== note && tagAt(relatedTarget) !== shown) show(focused());
  };

  list.addEventListener('pointerover', ({ target }) => show(tagAt(target)));
  list.addEventListener('pointerout', left);
  note.addEventListener('pointerout', left);
  list.addEventListener('focusin', ({ target }) => show(tagAt(target)));
  list.addEventListener('focusout', () => show(undefined));
  list.addEventListener('click', ({ target, isTrusted }) => isTrusted && show(tagAt(target)));
  list.addEventListener('keydown', event => {
    const { key, isTrusted, target } = event;
    if (!isTrusted) return;
    if (key === 'Escape') show(undefined);
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    show(tagAt(target));
  });
  return { follow };
}

const tagAt = (target: EventTarget | null): HTMLElement | undefined =>
  (target as HTMLElement | null)?.closest?.<HTMLElement>('.mark') ?? undefined;
