// Knows every message there is: its name, what it carries, what comes back. Refuses to know who handles it.
import type { RequesterFigures } from './core/earnings-shape';
import type { Expected } from './core/expected';
import type { Money } from './core/money';
import type { PageKind, Sighting } from './core/sighting';
import type { ForPage } from './platforms/for-page';
import type { Lesson } from './platforms/taught/lesson';

/** What the watch script says of the page it is on, each time that changes. */
export interface PageReport {
  readonly platform: string;
  readonly kind: PageKind;
  /** A hash of the page's path and query, which names a task whose id cannot be read: the address itself never leaves the page. */
  readonly place: string;
  readonly sightings: readonly Sighting[];
  /** Of a page that offers nothing to work with: its heads, and its text if that is short. It may be an error that was served as a page. */
  readonly bare?: readonly string[];
}

/** From a platform's page. Everything in it is hostile until the door has checked it. */
export interface FromPage {
  /** Answers the tab's number, by which a word it leaves behind is known. */
  report: { carries: PageReport; returns: number };
  /** What the worker taught of the platform this page is on: the page's own host decides which. */
  definition: { carries: Readonly<Record<string, never>>; returns: ForPage | undefined };
  /** The picker asks what is known of the page it was opened on. */
  teaching: { carries: Readonly<Record<string, never>>; returns: Lecture };
  /** What the worker pointed at. Kept until an extension page saves or drops it. */
  proposal: { carries: Proposal; returns: undefined };
  /** The tap saw responses the definition names. */
  observed: { carries: { platform: string; sightings: readonly Sighting[] }; returns: undefined };
  /** A click or submit on a task page. */
  touched: { carries: { platform: string }; returns: undefined };
  fullscreen: { carries: { platform: string; fullscreen: boolean }; returns: undefined };
  /** The page went out of sight or came back: some desktops tell of a minimised window in no other way. */
  sight: { carries: { platform: string }; returns: undefined };
  /** What the chip shows of this tab's own task, and the gap it may ask about. */
  chip: { carries: { platform: string }; returns: ChipFigures | undefined };
  /**
   * What the worker's own ledger lets expect of offers on this page, by job: only of jobs that this browser session's pages
   * listed. Undefined: nothing is to be drawn on this platform.
   */
  marks: {
    carries: { platform: string; jobs: readonly string[] };
    returns: readonly OfferMark[] | undefined;
  };
  /** Pause or resume, from the chip: this tab's own task only. */
  chipPause: { carries: { platform: string; paused: boolean }; returns: undefined };
  /** The worker's answer to a gap of this tab's own task, given on the page: undoable. */
  chipAnswer: { carries: { platform: string; gap: string; answer: GapAnswer }; returns: undefined };
  /** The chip asked about this gap for a while, and need not again. */
  chipAsked: { carries: { platform: string; gap: string }; returns: undefined };
}

/** What the picker is told of the page's platform, which may be none. */
export interface Lecture {
  readonly platform: ForPage;
  readonly name?: string;
}

/** Where the page is, the browser says: not the page. */
export type Proposal = Omit<Lesson, 'segments'>;

export type GapAnswer = 'count' | 'leave' | 'break';

/** Time and rate are extrapolated by the chip from `at`, while `running`. */
export interface ChipFigures {
  readonly title?: string;
  readonly requesterName?: string;
  readonly worked: number;
  readonly at: number;
  readonly running: boolean;
  readonly paused: boolean;
  readonly pay?: Money;
  /** The pay grows with the time, and this is the time it stands for: the rate does not sink while the clock runs. */
  readonly accruing?: number;
  /** What this task's requester brought so far, from the worker's own ledger. Absent: nobody known yet. */
  readonly requester?: Pick<RequesterFigures, 'tasks' | 'hourly' | 'range' | 'counted' | 'last'>;
  /** What was to be expected of this task before it was done. */
  readonly expected?: Expected;
  readonly rating?: Rating;
  /** What others' files say of the requester, in the worker's language. */
  readonly others?: string;
  readonly gap?: { readonly id: string; readonly from: number; readonly to: number };
}

/** The worker's own review of a requester, in short. */
export interface Rating {
  readonly mark?: 'avoid' | 'favourite';
  /** 1 to 5, the mean of the points that were given. */
  readonly stars?: number;
}

/** What is drawn on one offer, in the worker's language. */
export interface OfferMark {
  readonly job: string;
  /** On the mark itself. */
  readonly short: string;
  readonly title?: string;
  /** Everything behind it: what is to be expected, from what, how old; the worker's own rating; what others say. */
  readonly lines: readonly string[];
  /** Too few tasks to lean on. */
  readonly few?: true;
  /** The hourly to expect is below the worker's own threshold. */
  readonly dim?: true;
}

/** What a timer by hand is started for. */
export interface TimerStart {
  readonly platform: string;
  readonly title?: string;
  readonly requester?: string;
  readonly requesterName?: string;
  readonly job?: string;
  readonly pay?: Money;
}

/** From extension pages only. */
export interface FromWorker {
  pause: { carries: undefined; returns: undefined };
  resume: { carries: undefined; returns: undefined };
  stop: { carries: undefined; returns: undefined };
  /** Timer by hand: work that no page shows. Returns the id of the new task. */
  timer: { carries: TimerStart; returns: string };
  /** *I am working on this elsewhere*: the task stays in hand until stop or resume. */
  elsewhere: { carries: { platform: string; task: string }; returns: undefined };
  /** The worker's answer to an offered gap. */
  answer: { carries: { gap: string; answer: GapAnswer }; returns: undefined };
  /** The popup asked about this gap for a while, and need not again. */
  asked: { carries: { gap: string }; returns: undefined };
  /** Settings were changed in storage: attention follows. */
  settings: { carries: undefined; returns: undefined };
  /** A grant was given or taken back: register, serve open tabs, or unregister. */
  reconcile: { carries: undefined; returns: undefined };
  /** Another page wrote to the ledger (an import, an edit): badge and title follow. */
  ledgerChanged: { carries: undefined; returns: undefined };
}

export interface Messages extends FromPage, FromWorker {}
export type Name = keyof Messages;
