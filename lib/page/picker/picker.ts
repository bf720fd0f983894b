// Knows how a page is taught, from the first look to the proposal. Refuses to save it: an extension page does.
import type { Proposal } from '../../messages';
import type { ForPage } from '../../platforms/for-page';
import { pageOf } from '../../platforms/read/page';
import type { Role } from '../../platforms/taught/lesson';
import { MINE } from '../../platforms/taught/taught';
import { say } from '../../words/say';
import { makeCorner } from './corner';
import type { Terms } from './live';
import { makeOutline } from './outline';
import { makePanel } from './panel';
import { cssOf, isRead, type Pick, pick, ROWS, type RowId, shownOf, stepped, taken, whereOf } from './pick';
import { point } from './point';
import { otherDigits, skeletonOf } from './skeleton';
import { makeTerms } from './terms';

export interface Picker {
  readonly page: Window & typeof globalThis;
  /** What the platform is known as, and what is read of it now. */
  readonly platform: ForPage;
  readonly name?: string;
  readonly propose: (proposal: Proposal) => Promise<unknown>;
}

/** Answers how to end it. */
export function picker({ page, platform, name, propose }: Picker): () => void {
  const { document } = page;
  const ends = new AbortController();
  const { host, root } = makeCorner(document);
  const outline = makeOutline(page, root, ends.signal);
  const picks = new Map<RowId, Pick>();
  let role: Role = 'task';
  let terms: Terms = {};
  let pointing: { row: RowId; stop: AbortController } | undefined;

  const leave = (): void => {
    pointing?.stop.abort();
    ends.abort();
    host.remove();
  };
  const stopPointing = (): void => {
    pointing?.stop.abort();
    pointing = undefined;
    panel.say('');
  };
  const set = (row: RowId, picked: Pick | undefined): void => {
    if (picked) picks.set(row, picked);
    else picks.delete(row);
    draw();
    outline.draw(picked ? namedBy(picked) : [], 'chosen');
  };
  const namedBy = (picked: Pick): Element[] => [
    ...picked.element.ownerDocument.querySelectorAll(cssOf(picked)),
  ];
  const chosen = (row: RowId, element: Element): void => {
    stopPointing();
    set(row, pick(row, element, platform, terms));
    focusAfter(row);
  };
  /** To the next thing to point at; after the last, to what ends it. A value that cannot be taken keeps the focus. */
  const focusAfter = (row: RowId): void => {
    const next = ROWS[ROWS.findIndex(([id]) => id === row) + 1]?.[0];
    if (picks.get(row)?.fault !== undefined) panel.rows.get(row)?.focus();
    else if (next) panel.rows.get(next)?.focus();
    else panel.doneButton.focus();
  };
  const startPointing = (row: RowId): void => {
    const again = pointing?.row === row;
    stopPointing();
    if (!again) {
      const stop = new AbortController();
      pointing = { row, stop };
      panel.say(say('teachPointing'));
      const to = {
        over: (element: Element) => outline.draw([element], 'at'),
        chosen: (element: Element) => chosen(row, element),
        outOfReach: (frame: Element) => panel.say(say('teachOutOfReach', hostOf(frame))),
        stopped: () => {
          stopPointing();
          panel.rows.get(row)?.focus();
          draw();
        },
      };
      point(page, host, to, stop.signal);
    }
    draw();
  };
  const step = (row: RowId, to: number): void => {
    const picked = picks.get(row);
    if (picked?.ways[to]) set(row, stepped({ ...picked, step: to }, platform, terms));
  };
  const done = (): void => {
    panel.doneButton.disabled = true;
    propose(proposal()).then(leave, () => {
      panel.doneButton.disabled = false;
      panel.say(say('notSent'));
    });
  };
  const proposal = (): Proposal => {
    const all = role === 'task' ? [...picks.values()] : [];
    const values = all.flatMap(one => (taken(one) === undefined ? [] : [[one.row, taken(one)]]));
    const shown = all.flatMap(one => (shownOf(one) ? [[one.row, shownOf(one)?.slice(0, 200)]] : []));
    const frames = all.flatMap(({ row, frame }) => (frame === undefined ? [] : [[row, frame]]));
    const known = pageOf(platform, document, page.location.href);
    const pay = picks.get('pay')?.live;
    return {
      role,
      picks: Object.fromEntries(values),
      ...(frames.length > 0 ? { frames: Object.fromEntries(frames) } : {}),
      shown: Object.fromEntries(shown),
      ...(known?.kind === 'task' && !known.id.startsWith(MINE) ? { known: known.id } : {}),
      ...(typeof pay?.made === 'object' ? { currency: pay.made.currency } : {}),
      ...(pay?.mark ? { mark: pay.mark } : {}),
      ...(all.length > 0 ? { skeleton: skeletonOf(document, all.map(kept)) } : {}),
    };
  };

  const draw = (): void => {
    const isTask = role === 'task';
    panel.body.hidden = !isTask;
    for (const [id] of ROWS) {
      const picked = picks.get(id);
      panel.rows.get(id)?.draw({
        value: picked && shownOf(picked),
        fault: picked?.fault,
        css: picked && whereOf(picked),
        matches: picked?.ways[picked.step]?.matches,
        steps: picked?.ways.length ?? 0,
        step: picked?.step ?? 0,
        pointing: pointing?.row === id,
      });
    }
    const pay = picks.get('pay');
    asked.draw(
      terms,
      isTask && pay !== undefined && (pay.missing !== undefined || Object.keys(terms).length > 0),
    );
    panel.doneButton.disabled = isTask && [...picks.values()].some(({ fault }) => fault !== undefined);
  };

  const panel = makePanel(document, name, {
    role(now) {
      role = now;
      stopPointing();
      outline.draw([], 'at');
      draw();
    },
    row: row => ({
      point: () => startPointing(row),
      step: to => step(row, to),
      clear: () => set(row, undefined),
    }),
    done,
    leave,
  });
  const asked = makeTerms(document, said => {
    terms = said;
    const pay = picks.get('pay');
    if (pay) set('pay', stepped(pay, platform, terms));
  });
  panel.rows.get('pay')?.element.append(asked.element);
  root.append(panel.element);
  panel.element.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !pointing) leave();
  });
  draw();
  panel.rows.get('pay')?.focus();
  return leave;
}

const kept = (one: Pick): { element: Element; text: string } => ({
  element: one.element,
  text:
    one.row === 'pay' ? otherDigits(one.element.textContent ?? '') : isRead(one.row) ? INVENTED[one.row] : '',
});
const INVENTED = { pay: '', title: 'A task', requesterName: 'A requester' } as const;

function hostOf(frame: Element): string {
  const { src } = frame as HTMLIFrameElement;
  return URL.canParse(src) ? new URL(src).hostname : '?';
}
