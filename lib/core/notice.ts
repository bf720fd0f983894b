// Knows how what a page shows becomes dated facts. Refuses to read pages, keep facts or look at a clock.
import type { Known, Noticed, Tentative } from './known';
import { accept, stillHeld } from './notice/accept';
import { settle, stamp, top } from './notice/decide';
import { describe, fileDescriptions } from './notice/describe';
import { Draft } from './notice/draft';
import { end } from './notice/ending';
import { adopt, claim, tellOf } from './notice/history';
import { income } from './notice/income';
import { jobOf, type Page, shown, subjectOf } from './notice/page';
import { resolve, standIn } from './notice/resolve';
import type { Says, Sighting } from './sighting';

/** A submit that no page confirmed for this long was not one. */
const CONFIRMS = 300_000;

interface Turn {
  readonly draft: Draft;
  readonly page: Page;
  /** The task this page shows. */
  readonly task?: string;
  tentative?: Tentative;
}
type Handler = (turn: Turn, task: string | undefined, sighting: Sighting) => void;

/** A handler that needs to know which task is meant; a sighting that does not tell is dropped. */
const onTask =
  (handle: (turn: Turn, task: string, sighting: Sighting) => void): Handler =>
  (turn, task, sighting) => {
    if (task === undefined || isMute(turn.draft, task, sighting)) return;
    handle(turn, task, sighting);
    stamp(turn.draft, task, sighting);
    top(turn.draft, task, sighting);
  };

/** A row of unknown work whose status cannot be read tells nothing yet; it comes again once it can. */
const isMute = (draft: Draft, task: string, { says, status }: Sighting): boolean =>
  says === 'status' && status === undefined && draft.all(task).length === 0;

const ends = (kind: Parameters<typeof end>[2]): Handler =>
  onTask(({ draft, tentative }, task, sighting) => {
    fill(draft, task, sighting);
    end(draft, task, kind, sighting, { at: momentOf(tentative, task) });
  });

const accepted = onTask(({ draft, page }, task, sighting) => {
  claim(draft, sighting, page.sightings);
  accept(draft, task, sighting);
  fill(draft, task, sighting);
});

const status = onTask(({ draft, tentative }, task, sighting) => {
  describe(draft, task, sighting);
  if (sighting.status === 'open') stillHeld(draft, task, sighting);
  else if (sighting.status) settle(draft, task, sighting.status, sighting, momentOf(tentative, task));
});

const tentative = onTask((turn, task) => {
  turn.tentative = { task, job: jobOf(turn.draft, task), at: turn.draft.at };
});

/** The banner of the next page confirms what this tab submitted; the same page's own old banner does not. */
const confirmed: Handler = (turn, task, sighting) => {
  const { draft, page, tentative: waiting } = turn;
  if (waiting === undefined || waiting.task === turn.task) return;
  if (sighting.task !== undefined && task !== waiting.task) return;
  if (page.sightings.some(s => s.says === 'tentative')) return;
  end(draft, waiting.task, 'submitted', sighting, { at: waiting.at });
  turn.tentative = undefined;
};

/** In the order in which they are taken, whatever the page's: given, then shown, then ended. */
const HANDLERS: Record<Says, Handler> = {
  listed: () => undefined,
  accepted,
  status,
  working: () => undefined,
  confirmed,
  submitted: ends('submitted'),
  returned: ends('returned'),
  expired: ends('expired'),
  screenedOut: ends('screenedOut'),
  tentative,
  income: ({ draft }, _task, sighting) => income(draft, sighting),
};
const ORDER = Object.keys(HANDLERS);
const BEFORE_THE_PAGE: readonly Says[] = ['accepted', 'status'];

/**
 * Turns one report of a page (or an observed response: then without `place`, kind `unknown`) into the facts that are
 * news to `known`, and says what the page is about. The same report again gives no new id.
 */
export function notice(report: Page & { readonly platform: string }, known: Known, at: number): Noticed {
  const draft = new Draft(report.platform, known, at);
  const sightings = report.sightings
    .filter(s => s.platform === report.platform)
    .toSorted((a, b) => ORDER.indexOf(a.says) - ORDER.indexOf(b.says));
  const listings = sightings.filter(s => s.says === 'listed' && s.job !== undefined);
  for (const listing of listings) draft.listings.set(listing.job!, listing);

  const page: Page = { ...report, sightings };
  const waiting = known.tentative && at - known.tentative.at <= CONFIRMS ? known.tentative : undefined;
  const first: Turn = { draft, page, tentative: waiting };
  const [early, late] = partition(sightings, s => BEFORE_THE_PAGE.includes(s.says));
  const told = tellOf(
    draft,
    early.filter(s => s.says === 'status'),
  );
  for (const sighting of early) HANDLERS[sighting.says](first, rowTask(draft, sighting, told), sighting);
  const turn: Turn = { ...first, task: page.kind === 'none' ? undefined : shown(draft, page) };
  for (const sighting of late) HANDLERS[sighting.says](turn, meant(turn, sighting), sighting);

  fileDescriptions(draft);

  const subject = page.kind === 'none' ? undefined : subjectOf(draft, page, turn.task);
  return { facts: draft.stated, subject, ended: draft.ended, tentative: turn.tentative, listings };
}

/** A row tells of the task it names, or of one that had no name until now. */
function rowTask(
  draft: Draft,
  sighting: Sighting,
  told: ReadonlyMap<Sighting, string | undefined>,
): string | undefined {
  if (!told.has(sighting)) return sighting.task;
  const standIn = told.get(sighting);
  return standIn === undefined ? undefined : adopt(draft, sighting, standIn);
}

/** What ends without naming a task is the task of its page, as shown or as shown before. */
const meant = ({ draft, page, task }: Turn, sighting: Sighting): string | undefined =>
  resolve(draft, sighting) ??
  (sighting.job === undefined || sighting.job === jobOf(draft, task ?? '')
    ? (task ?? standIn(draft, page.place))
    : undefined);

const fill = (draft: Draft, task: string, sighting: Sighting): void =>
  describe(draft, task, sighting, draft.listings.get(sighting.job ?? jobOf(draft, task) ?? ''));

const momentOf = (tentative: Tentative | undefined, task: string): number | undefined =>
  tentative?.task === task ? tentative.at : undefined;

const partition = <T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] => [
  items.filter(test),
  items.filter(item => !test(item)),
];
