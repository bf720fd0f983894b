// Knows what shape a page's message may have. Refuses anything else: this is one of the two doors for strangers.
import * as z from 'zod/mini';
import { PAGE_KINDS, SAYS, STATUSES } from '../core/fact-words';
import { MOST_OFFERS } from '../platforms/read/offers';

z.config({ jitless: true });

const text = (most: number) => z.string().check(z.maxLength(most));
const id = text(300);
const stamp = z.int().check(z.gte(0), z.lte(8_640_000_000_000_000));
const duration = z.int().check(z.gte(0), z.lte(366 * 86_400_000));
const money = z.strictObject({
  micros: z.int().check(z.gte(-1_000_000_000_000_000), z.lte(1_000_000_000_000_000)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
const status = z.enum(STATUSES);
const says = z.enum(SAYS);
const maybe = z.optional;

const platformId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

const sighting = z.strictObject({
  platform: platformId,
  reading: text(80),
  says,
  source: z.enum(['page', 'response']),
  task: maybe(id),
  job: maybe(id),
  title: maybe(text(500)),
  requester: maybe(id),
  requesterName: maybe(text(300)),
  pay: maybe(money),
  rate: maybe(money),
  bonus: maybe(z.array(money).check(z.maxLength(20))),
  adjusted: maybe(money),
  adjustment: maybe(money),
  partial: maybe(money),
  status: maybe(status),
  credited: maybe(duration),
  estimated: maybe(duration),
  deadline: maybe(stamp),
  remaining: maybe(duration),
  allowed: maybe(duration),
  since: maybe(duration),
  acceptedAt: maybe(stamp),
  startedAt: maybe(stamp),
  endedAt: maybe(stamp),
  from: maybe(stamp),
  to: maybe(stamp),
  reason: maybe(text(1000)),
  code: maybe(text(200)),
  nameless: maybe(z.literal(true)),
  unread: maybe(z.array(text(40)).check(z.maxLength(40))),
});

const sightings = z.array(sighting).check(z.maxLength(500));

/** Where a worker pointed: no more than this of what a definition can say. */
const place = z.strictObject({ css: text(400), like: maybe(text(200)) });

const frame = maybe(text(400));
const frames = z.strictObject({
  pay: frame,
  title: frame,
  requesterName: frame,
  submit: frame,
  back: frame,
});

/** One schema a message; the table has a line for every name a page may say. */
export const FROM_PAGE = {
  report: z.strictObject({
    platform: platformId,
    kind: z.enum(PAGE_KINDS),
    place: text(2000),
    sightings,
    bare: maybe(z.array(text(300)).check(z.maxLength(5))),
  }),
  definition: z.strictObject({}),
  teaching: z.strictObject({}),
  proposal: z.strictObject({
    role: z.enum(['task', 'search', 'payments']),
    picks: z.strictObject({
      pay: maybe(place),
      title: maybe(place),
      requesterName: maybe(place),
      submit: maybe(text(400)),
      back: maybe(text(400)),
    }),
    frames: maybe(frames),
    shown: z.record(text(20), text(200)),
    known: maybe(text(40)),
    currency: maybe(z.string().check(z.regex(/^[A-Z]{3}$/))),
    mark: maybe(z.enum(['.', ','])),
    skeleton: maybe(text(8000)),
  }),
  observed: z.strictObject({ platform: platformId, sightings }),
  touched: z.strictObject({ platform: platformId }),
  fullscreen: z.strictObject({ platform: platformId, fullscreen: z.boolean() }),
  sight: z.strictObject({ platform: platformId }),
  chip: z.strictObject({ platform: platformId }),
  marks: z.strictObject({ platform: platformId, jobs: z.array(id).check(z.maxLength(MOST_OFFERS)) }),
  chipPause: z.strictObject({ platform: platformId, paused: z.boolean() }),
  chipAsked: z.strictObject({ platform: platformId, gap: text(100) }),
  chipAnswer: z.strictObject({
    platform: platformId,
    gap: text(100),
    answer: z.enum(['count', 'leave', 'break']),
  }),
} as const;

/** What a page left behind in storage, as it may be. */
export const PARTING = z.strictObject({
  id: text(40),
  at: stamp,
  tab: maybe(z.int().check(z.gte(0))),
  carries: FROM_PAGE.report,
});
