// Knows the invented platforms' work that the sample is made of: who offers what, for how much and for how long. Refuses to be about anyone.

export interface Offerer {
  readonly id: string;
  readonly name: string;
  /** Pay against what the platform usually pays. */
  readonly generous: number;
  /** Share of work that is turned down. */
  readonly rejects: number;
}

export interface Stall {
  readonly platform: string;
  readonly currency: string;
  /** How often it is worked on, against the others. */
  readonly often: number;
  readonly titles: readonly string[];
  readonly offerers: readonly Offerer[];
  /** Usual pay of one task, micros; undefined: paid by the hour, under terms. */
  readonly pay?: number;
  /** Usual minutes of one task, least and most. */
  readonly minutes: readonly [number, number];
  /** Days until it is decided, least and most; and from then until it is paid. */
  readonly decided: readonly [number, number];
  readonly paidAfter: number;
  /** Share of tasks that end before they begin in earnest. */
  readonly screensOut: number;
  /** The currency of bonuses, where it is another. */
  readonly bonusIn?: string;
}

const who = (id: string, name: string, generous: number, rejects: number): Offerer => ({
  id,
  name,
  generous,
  rejects,
});

/** Ids begin with `sample-`, so that nobody real is meant. */
export const MARKET: readonly Stall[] = [
  {
    platform: 'prolific',
    currency: 'GBP',
    often: 5,
    titles: [
      'Decisions in everyday life',
      'How people remember faces',
      'A short survey on tea and time',
      'Judging product descriptions',
      'A diary study, part 2',
      'Listening to short stories',
    ],
    offerers: [
      who('sample-tea', 'Tea Lab', 1.15, 0),
      who('sample-harbour', 'Harbour University', 1, 0.01),
      who('sample-memory', 'Memory Group', 0.85, 0.02),
      who('sample-north', 'North Shore Institute', 1.3, 0),
      who('sample-market', 'Market Voices', 0.6, 0.08),
    ],
    pay: 1_900_000,
    minutes: [5, 22],
    decided: [1, 9],
    paidAfter: 4,
    screensOut: 0.05,
    bonusIn: 'USD',
  },
  {
    platform: 'mturk',
    currency: 'USD',
    often: 6,
    titles: [
      'Find the opening hours of a shop',
      'Draw a box around every vehicle',
      'Type the total of a receipt',
      'Choose the better summary',
      'Label the tone of a message',
    ],
    offerers: [
      who('sample-oak', 'Oak Data', 1, 0.02),
      who('sample-lumen', 'Studio Lumen', 1.4, 0.01),
      who('sample-quick', 'Quick Labels', 0.5, 0.12),
      who('sample-okafor', 'M. Okafor', 1.1, 0),
    ],
    pay: 420_000,
    minutes: [2, 9],
    decided: [0, 4],
    paidAfter: 1,
    screensOut: 0.01,
  },
  {
    platform: 'microworkers',
    currency: 'USD',
    often: 3,
    titles: ['Search and report the third result', 'Test a sign-up form', 'Rate ten search results'],
    offerers: [
      who('sample-atlas', 'atlas-tests', 1, 0.06),
      who('sample-pine', 'pine-street', 0.8, 0.1),
      who('sample-dune', 'dune-media', 1.2, 0.03),
    ],
    pay: 180_000,
    minutes: [3, 8],
    decided: [1, 7],
    paidAfter: 6,
    screensOut: 0,
  },
  {
    platform: 'clickworker',
    currency: 'EUR',
    often: 2,
    titles: ['Record twenty short sentences', 'Write a product text', 'Check addresses on a map'],
    offerers: [who('sample-linden', 'Linden Texte', 1, 0.03), who('sample-karte', 'Karte und Ort', 0.9, 0)],
    pay: 2_600_000,
    minutes: [10, 35],
    decided: [3, 12],
    paidAfter: 7,
    screensOut: 0,
  },
  {
    platform: 'dataannotation',
    currency: 'USD',
    often: 2,
    titles: ['Compare two answers', 'Write a question and its best answer', 'Review code comments'],
    offerers: [who('sample-heron', 'Project Heron', 1, 0.01)],
    minutes: [25, 70],
    decided: [5, 7],
    paidAfter: 1,
    screensOut: 0,
  },
];

/** What work by the hour brings here. */
export const HOURLY = {
  platform: 'dataannotation',
  rate: { micros: 20_000_000, currency: 'USD' },
} as const;
