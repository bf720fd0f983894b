// Knows every page in every state that is looked at. Refuses to open one.

import { LESSONS, TEACHING, teach } from './teaching';

export interface Look {
  name: string;
  page: 'popup' | 'ledger' | 'welcome' | 'teach' | 'recovery';
  hash?: string;
  tasks: number;
  /** Tasks of this platform only. */
  only?: string;
  hand?: true;
  /** With the sample's year, as if it were the worker's own. */
  year?: true;
  /** With what two others say of requesters. */
  heard?: true;
  /** With a day of every kind of stretch. */
  day?: true;
  width: number;
  height: number;
  dark?: true;
  language?: string;
  rtl?: true;
  zoom?: number;
  /** What is clicked before looking, one after the other. */
  press?: string | readonly string[];
  granted?: readonly string[];
  /** What the worker has set. */
  settings?: object;
  /** The browser remembers more facts than the ledger has. */
  lost?: true;
  /** What was taught, what is being taught, and the address of the open tab. */
  teaching?: { taught?: object; lessons?: object; tab?: string };
  /** The sample stands in for an empty ledger. */
  sample?: true;
}

/** Looks that show one ledger say the same here: it need be filled once. */
export const ledgerOf = ({ tasks, only, heard, hand, year, day, sample }: Look): string =>
  JSON.stringify([tasks, only, heard, hand, year, day, sample]);

const popup = { page: 'popup', width: 360, height: 592, granted: ['https://app.prolific.com/*'] } as const;
const ledger = { page: 'ledger', width: 1280, height: 800, granted: ['https://app.prolific.com/*'] } as const;
const time = { tasks: 0, day: true, hash: '#time/2026-11-18' } as const;
const MONEY = {
  display: 'EUR',
  rates: [
    { from: 'USD', to: 'EUR', rate: 0.92, day: '2026-01-05' },
    { from: 'GBP', to: 'EUR', rate: 1.15, day: '2026-10-01' },
  ],
  contribution: 0.256,
  reference: {
    place: 'FR',
    label: 'FR',
    hourly: { micros: 12_020_000, currency: 'EUR' },
    asOf: '2026-01-01',
    source: '',
  },
};
const welcome = { page: 'welcome', tasks: 0, width: 1280, height: 800 } as const;
/** The overview as a whole: a year of work at about fourteen tasks a day is 5,000. */
const overview = { ...ledger, hash: '#overview/week', height: 2600 } as const;
const OVERVIEW: readonly Look[] = [
  { ...overview, name: 'overview-empty', tasks: 0, height: 1300 },
  { ...overview, name: 'overview-one-task', tasks: 1, height: 2200 },
  { ...overview, name: 'overview-year', tasks: 5000, hash: '#overview/month?by=month&heat=GBP' },
  { ...overview, name: 'overview-weeks-dark', tasks: 5000, hash: '#overview/week?by=week', dark: true },
  {
    ...overview,
    name: 'overview-money-french',
    tasks: 1200,
    language: 'fr',
    settings: {
      ...MONEY,
      goals: { day: { time: 14_400_000 }, week: { money: { micros: 90_000_000, currency: 'EUR' } } },
    },
  },
  { ...overview, name: 'overview-rtl', tasks: 1200, rtl: true },
  { ...overview, name: 'overview-320', tasks: 1200, width: 320, height: 4600, language: 'sw' },
  { ...overview, name: 'overview-200', tasks: 1200, zoom: 2, height: 4200 },
  { ...overview, name: 'overview-table', tasks: 1200, press: '.table-behind summary' },
];
/** Every page in the longest language there could be, in the narrowest window. */
const PSEUDO: readonly Look[] = [
  { ...popup, name: 'popup', tasks: 90, hand: true } as const,
  { ...popup, name: 'popup-320', tasks: 90, hand: true, width: 320 } as const,
  { ...popup, name: 'popup-empty-320', tasks: 0, width: 320, granted: [] },
  { ...popup, name: 'popup-add-320', tasks: 0, width: 320, press: 'footer button:nth-of-type(2)' },
  ...['overview/week', 'tasks', 'time', 'platforms', 'data', 'settings'].map(hash => ({
    ...ledger,
    name: `${hash.split('/')[0]}-320`,
    tasks: 90,
    hash: `#${hash}`,
    width: 320,
    height: 1600,
  })),
  ...['platforms', 'money', 'time', 'ready'].map(hash => ({
    ...welcome,
    name: `welcome-${hash}-320`,
    hash: `#${hash}`,
    width: 320,
    height: 1400,
  })),
  { ...teach, name: 'teach-320', width: 320, height: 1600, teaching: { lessons: LESSONS } },
].map(look => ({ ...look, name: `pseudo-${look.name}`, language: 'pseudo' }));
export const LOOKS: readonly Look[] = [
  ...OVERVIEW,
  ...TEACHING,
  { ...popup, name: 'popup-empty', tasks: 0, granted: [] },
  { ...popup, name: 'popup', tasks: 90, hand: true },
  { ...popup, name: 'popup-one-currency', tasks: 90, only: 'prolific' },
  { ...popup, name: 'popup-dark', tasks: 90, hand: true, dark: true },
  { ...popup, name: 'popup-320', tasks: 90, hand: true, width: 320 },
  { ...popup, name: 'popup-french', tasks: 90, hand: true, language: 'fr' },
  { ...popup, name: 'popup-swahili', tasks: 90, only: 'prolific', language: 'sw' },
  { ...popup, name: 'popup-timer', tasks: 90, only: 'prolific', press: 'footer button' },
  {
    ...popup,
    name: 'popup-timer-dark-320',
    tasks: 90,
    hand: true,
    width: 320,
    dark: true,
    press: 'footer button',
  },
  { ...popup, name: 'popup-why', tasks: 90, only: 'prolific', press: '.period-why summary' },
  { ...ledger, name: 'ledger-spanish', tasks: 400, language: 'es' },
  { ...popup, name: 'popup-rtl', tasks: 90, hand: true, rtl: true },
  { ...ledger, name: 'ledger-overview', tasks: 400, hash: '#overview/month' },
  { ...ledger, name: 'ledger-overview-dark', tasks: 400, hash: '#overview/week', dark: true },
  { ...ledger, name: 'ledger-why', tasks: 400, hash: '#overview/week', press: '.period-why summary' },
  { ...ledger, name: 'ledger-tasks', tasks: 400, hash: '#tasks' },
  {
    ...ledger,
    name: 'ledger-task-why',
    tasks: 400,
    hash: '#tasks/mturk%3AT7',
    press: '.task-details dl + button',
  },
  { ...ledger, name: 'ledger-terms', tasks: 4, hash: '#platforms', height: 3600 },
  { ...ledger, name: 'ledger-platforms-320', tasks: 0, hash: '#platforms', width: 320, dark: true },
  { ...ledger, ...time, name: 'time-cluster', height: 900, press: '.cluster button:nth-of-type(2)' },
  { ...ledger, name: 'ledger-details', tasks: 400, hash: '#tasks/mturk%3AT7' },
  { ...ledger, ...time, name: 'time', height: 1900 },
  { ...ledger, ...time, name: 'time-chosen', height: 1400, press: '[role=option]:nth-of-type(9)' },
  { ...ledger, ...time, name: 'time-dark', height: 1100, dark: true, press: 'summary' },
  { ...ledger, ...time, name: 'time-why', height: 1700, press: '.task-times button' },
  { ...ledger, ...time, name: 'time-320', height: 1600, width: 320, press: '[role=option]:nth-of-type(4)' },
  { ...ledger, name: 'ledger-time', tasks: 400, hash: '#time' },
  { ...ledger, name: 'tasks-found', tasks: 400, hash: '#tasks?q=e&status=approved&sort=hourly' },
  { ...ledger, name: 'tasks-selected', tasks: 400, hash: '#tasks', press: '.task-list thead input' },
  {
    ...ledger,
    name: 'tasks-edit',
    tasks: 400,
    hash: '#tasks?status=approved',
    height: 1000,
    press: ['.task-list thead input', '.chosen-tasks button'],
  },
  {
    ...ledger,
    name: 'tasks-edit-320',
    tasks: 400,
    hash: '#tasks',
    width: 320,
    height: 1600,
    dark: true,
    language: 'fr',
    press: ['.task-list thead input', '.chosen-tasks button'],
  },
  { ...ledger, name: 'history', tasks: 90, hand: true, hash: '#history', height: 500 },
  { ...ledger, name: 'tasks-none', tasks: 40, hash: '#tasks?q=nothing-like-it', dark: true },
  { ...ledger, name: 'tasks-320', tasks: 400, hash: '#tasks?sort=pay', width: 320, language: 'fr' },
  { ...ledger, name: 'settings', tasks: 4, hash: '#settings', height: 1700, settings: MONEY },
  { ...ledger, name: 'settings-dark', tasks: 4, hash: '#settings', height: 1700, dark: true },
  { ...ledger, name: 'settings-320', tasks: 4, hash: '#settings', height: 2600, width: 320, language: 'fr' },
  { ...ledger, name: 'money-overview', tasks: 400, hash: '#overview/week', settings: MONEY },
  { ...ledger, name: 'money-320', tasks: 400, hash: '#overview/week', settings: MONEY, width: 320 },
  { ...popup, name: 'popup-money', tasks: 90, settings: MONEY },
  { ...popup, name: 'popup-week', tasks: 90, settings: MONEY, press: '.requesters th' },
  { ...popup, name: 'popup-week-320', tasks: 90, width: 320, language: 'fr', press: '.requesters th' },
  { ...ledger, name: 'requesters', tasks: 400, hash: '#requesters' },
  {
    ...ledger,
    name: 'requesters-320',
    tasks: 400,
    hash: '#requesters?sort=tasks',
    width: 320,
    dark: true,
    language: 'fr',
  },
  { ...ledger, name: 'requesters-empty', tasks: 0, hash: '#requesters', height: 400 },
  { ...ledger, name: 'requester', tasks: 400, hash: '#requesters/prolific%3AR1', height: 2100 },
  {
    ...ledger,
    name: 'requester-320',
    tasks: 400,
    hash: '#requesters/prolific%3AR1',
    height: 2600,
    width: 320,
    dark: true,
  },
  {
    ...ledger,
    name: 'requester-beside',
    tasks: 400,
    hash: '#requesters/prolific%3AR1?with=mturk%3AR2',
    dark: true,
  },
  { ...ledger, name: 'requesters-heard', tasks: 90, heard: true, hash: '#requesters', height: 1900 },
  {
    ...ledger,
    name: 'requesters-heard-320',
    tasks: 0,
    heard: true,
    hash: '#requesters',
    width: 320,
    dark: true,
    language: 'fr',
  },
  {
    ...ledger,
    name: 'requester-heard-320',
    tasks: 0,
    heard: true,
    hash: '#requesters/prolific%3AX1',
    width: 320,
    height: 1900,
  },
  { ...ledger, name: 'sources-heard', tasks: 0, heard: true, hash: '#requesters/ratings', height: 1200 },
  { ...ledger, name: 'requester-ratings', tasks: 400, hash: '#requesters/ratings', language: 'es' },
  { ...ledger, name: 'ledger-data', tasks: 400, hash: '#data' },
  { ...ledger, name: 'ledger-platforms', tasks: 0, hash: '#platforms' },
  { ...ledger, name: 'ledger-empty', tasks: 0 },
  { ...ledger, name: 'ledger-narrow', tasks: 400, hash: '#tasks', width: 400 },
  { ...ledger, name: 'ledger-200', tasks: 400, hash: '#overview', zoom: 2 },
  { ...welcome, name: 'welcome', granted: [] },
  { ...welcome, name: 'welcome-dark-320', width: 320, dark: true },
  { ...welcome, name: 'welcome-money', hash: '#money' },
  { ...welcome, name: 'welcome-time', hash: '#time', press: 'details summary', height: 1400 },
  { ...welcome, name: 'welcome-ready-dark', hash: '#ready', dark: true },
  {
    ...popup,
    name: 'popup-goals',
    tasks: 90,
    hand: true,
    settings: {
      ...MONEY,
      goals: { day: { time: 14_400_000 }, week: { money: { micros: 90_000_000, currency: 'EUR' } } },
    },
  },
  { ...ledger, name: 'history-filled', tasks: 0, day: true, hash: '#history' },
  { ...ledger, name: 'history-filled-320', tasks: 0, day: true, hash: '#history', width: 320, dark: true },
  {
    ...ledger,
    name: 'data-recount',
    tasks: 2500,
    hash: '#data',
    press: ['[aria-labelledby=recount] button', '.recount.card button'],
  },
  { ...welcome, name: 'recovery', page: 'recovery', lost: true },
  { ...welcome, name: 'recovery-320', page: 'recovery', lost: true, width: 320, dark: true, language: 'fr' },
  { ...popup, name: 'popup-sample', tasks: 0, sample: true },
  { ...popup, name: 'popup-add', tasks: 0, sample: true, press: 'footer button:nth-of-type(2)' },
  { ...ledger, name: 'sample-overview', tasks: 0, sample: true, hash: '#overview/month' },
  { ...ledger, name: 'sample-tasks', tasks: 0, sample: true, hash: '#tasks' },
  { ...ledger, name: 'sample-320', tasks: 0, sample: true, hash: '#overview/month', width: 320, dark: true },
  ...PSEUDO,
];
