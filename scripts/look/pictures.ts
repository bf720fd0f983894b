// Knows which pictures docs/screenshots holds. Refuses to take one.
import { STEPS } from '../../components/first-run/steps';
import { SECTIONS } from '../../components/ledger/navigation';
import { LOOKS, type Look } from './looks';

const granted = ['https://app.prolific.com/*', 'https://worker.mturk.com/*'];
const wide = { width: 1280, height: 800, granted } as const;

type State = Pick<Look, 'tasks' | 'year' | 'dark' | 'language' | 'rtl' | 'zoom'> & { narrow?: true };

/** One ledger for each, filled once. */
const STATES: Readonly<Record<string, State>> = {
  empty: { tasks: 0 },
  'one-task': { tasks: 1 },
  year: { tasks: 0, year: true },
  dark: { tasks: 0, year: true, dark: true },
  french: { tasks: 0, year: true, language: 'fr' },
  spanish: { tasks: 0, year: true, language: 'es' },
  portuguese: { tasks: 0, year: true, language: 'pt' },
  swahili: { tasks: 0, year: true, language: 'sw' },
  rtl: { tasks: 0, year: true, rtl: true },
  narrow: { tasks: 0, year: true, narrow: true },
  '200': { tasks: 0, year: true, zoom: 2 },
  '100000': { tasks: 100_000 },
};

const pagesIn = ({ narrow, ...state }: State): Look[] => {
  const width = narrow && 320;
  return [
    { ...state, name: 'popup', page: 'popup', width: width ?? 360, height: 592, granted },
    ...SECTIONS.map(section => ({
      ...state,
      ...wide,
      width: width ?? wide.width,
      name: section,
      page: 'ledger' as const,
      hash: `#${section}`,
    })),
    ...STEPS.map(step => ({
      ...state,
      ...wide,
      width: width ?? wide.width,
      name: `welcome-${step}`,
      page: 'welcome' as const,
      hash: `#${step}`,
    })),
  ];
};

/** What opens by a press or an address of its own, and the pages that are rarely seen: by their names in `npm run look`. */
const OPENED = new Set([
  'popup',
  'popup-dark',
  'popup-french',
  'popup-timer',
  'popup-timer-dark-320',
  'popup-add',
  'popup-why',
  'popup-goals',
  'popup-here',
  'popup-one-currency',
  'popup-sample',
  'sample-overview',
  'overview-money-french',
  'overview-table',
  'ledger-why',
  'ledger-details',
  'ledger-task-why',
  'ledger-terms',
  'tasks-found',
  'tasks-selected',
  'tasks-edit',
  'tasks-none',
  'time',
  'time-chosen',
  'time-320',
  'requester',
  'requester-320',
  'requester-beside',
  'requester-ratings',
  'requesters-heard',
  'requester-heard-320',
  'sources-heard',
  'history-filled',
  'data-recount',
  'settings',
  'taught',
  'teach',
  'teach-dark-320',
  'teach-here',
  'teach-nothing',
  'recovery',
  'recovery-320',
  'welcome-time',
]);

/** The readme's pictures: small enough to be kept. The popup while a task is timed. */
const README: readonly Look[] = [
  { name: 'popup', page: 'popup', width: 360, height: 592, granted, tasks: 90, hand: true, only: 'prolific' },
  { ...wide, name: 'overview', page: 'ledger', tasks: 0, year: true, hash: '#overview/month' },
  { ...wide, name: 'timeline', page: 'ledger', tasks: 0, day: true, hash: '#time/2026-11-18', height: 700 },
  { ...wide, name: 'first-run', page: 'welcome', tasks: 0, granted: [], height: 1000 },
];

export interface Picture {
  /** The file's, without its ending. */
  readonly name: string;
  readonly look: Look;
  /** As long as the page: what clings to the window's edge then lies at the page's. A popup scrolls within itself. */
  readonly whole: boolean;
}

const picture = (name: string, look: Look, whole = false): Picture => ({ name, look, whole });

/** Each with a name of its own; those that show the same ledger stand together. */
export const PICTURES: readonly Picture[] = [
  ...README.map(look => picture(look.name, look)),
  ...LOOKS.filter(({ name }) => OPENED.has(name)).map(look => picture(`state-opened-${look.name}`, look)),
  ...Object.entries(STATES).flatMap(([state, of]) =>
    pagesIn(of).map(look => picture(`state-${state}-${look.name}`, look, look.page !== 'popup')),
  ),
];
