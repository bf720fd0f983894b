// Knows how the pages look on which a site is taught, with an invented site. Refuses to open one.
import type { Look } from './looks';

const popup = { page: 'popup', width: 360, height: 800 } as const;
const ledger = { page: 'ledger', width: 1280 } as const;
const SITE = 'arbeit.kleinwerk.test';
export const LESSONS = {
  [SITE]: [
    { role: 'search', segments: [{ text: 'angebote', changes: false }], picks: {}, shown: {} },
    {
      role: 'task',
      segments: [
        { text: 'auftrag', changes: false },
        { text: '4711', changes: true },
      ],
      picks: {
        pay: { css: '.lohn', like: 'Vergütung: {}' },
        title: { css: 'main > h1' },
        requesterName: { css: '.kunde' },
        submit: '#abgeben',
      },
      shown: {
        pay: '€0.35 · EUR · decimal comma',
        title: 'Felder auf Luftbildern zählen',
        requesterName: 'Nordfeld GmbH',
        submit: 'Abgeben',
      },
      currency: 'EUR',
      mark: ',',
    },
  ],
};
const HERE = {
  'hub.sama.com': [{ role: 'task', segments: [{ text: 'studio', changes: false }], picks: {} }],
};
const TAUGHT = {
  kept: [
    { id: 'kleinwerk', name: 'Kleinwerk', hosts: [SITE], pages: [], readings: [], at: Date.UTC(2026, 10, 2) },
    {
      id: 'microworkers',
      name: 'Microworkers',
      hosts: [],
      pages: [],
      readings: [],
      mends: { work: { pay: [{ css: '.new' }] } },
      at: 2,
      from: 'file',
      off: ['my-x: no selector: a!!'],
    },
  ],
  removed: [{ id: 'old', name: 'Old site', hosts: ['old.example.test'], pages: [], readings: [], at: 0 }],
};
export const teach = { page: 'teach', tasks: 0, width: 1000, height: 1000, hash: `#${SITE}` } as const;
export const TEACHING: readonly Look[] = [
  { ...teach, name: 'teach', teaching: { lessons: LESSONS } },
  {
    ...teach,
    name: 'teach-dark-320',
    width: 320,
    height: 1500,
    dark: true,
    language: 'fr',
    teaching: { lessons: LESSONS },
  },
  { ...teach, name: 'teach-here', hash: '#hub.sama.com', teaching: { lessons: HERE } },
  { ...teach, name: 'teach-nothing', height: 400 },
  { ...ledger, name: 'taught', tasks: 0, hash: '#platforms', height: 3400, teaching: { taught: TAUGHT } },
  { ...popup, name: 'popup-here', tasks: 90, teaching: { tab: `https://${SITE}/angebote` } },
];
