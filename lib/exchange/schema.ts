// Knows what a fact in a file must look like to be let in: this is one of the two doors for strangers. Refuses to know what it means.
import * as z from 'zod/mini';
import type { Fact, Kind } from '../core/fact';
import { PAY_MODELS, STATUSES, UNPAID } from '../core/fact-words';
import { FORMAT } from './format';

z.config({ jitless: true });

/** No span of attention, entered or measured, is longer than this. */
const LONGEST_SPAN = 31 * 86_400_000;

const maybe = z.optional;
const text = (most: number) => z.string().check(z.maxLength(most));
const id = z.string().check(z.minLength(1), z.maxLength(300));
const stamp = z.int().check(z.gte(0), z.lte(8_640_000_000_000_000));
const duration = z.int().check(z.gte(0), z.lte(366 * 86_400_000));
const money = z.strictObject({
  micros: z.int().check(z.gte(-1_000_000_000_000_000), z.lte(1_000_000_000_000_000)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
const factId = z.string().check(z.minLength(1), z.maxLength(1000));
const score = z.int().check(z.gte(1), z.lte(5));

const common = {
  id: factId,
  at: stamp,
  seen: stamp,
  platform: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  source: z.enum(['page', 'response', 'sensor', 'worker', 'import']),
  device: id,
  act: maybe(id),
  job: maybe(id),
};
const ofTask = { ...common, task: id };

const isSpan = z.refine<{ at: number; to: number }>(
  ({ at, to }) => at <= to && to - at <= LONGEST_SPAN,
  'a span must end after it begins, within 31 days',
);
const span = z
  .strictObject({ from: stamp, to: stamp, assumed: maybe(z.literal(true)) })
  .check(
    z.refine(({ from, to }) => from <= to && to - from <= LONGEST_SPAN, 'a span must end after it begins'),
  );

const status = z.enum(STATUSES);

const set = z.strictObject({
  title: maybe(z.nullable(text(500))),
  requester: maybe(z.nullable(id)),
  requesterName: maybe(z.nullable(text(300))),
  job: maybe(z.nullable(id)),
  pay: maybe(z.nullable(money)),
  bonus: maybe(z.array(money).check(z.maxLength(20))),
  status: maybe(status),
  spans: maybe(z.array(span).check(z.maxLength(2000))),
  note: maybe(z.nullable(text(5000))),
});

const offered = z.strictObject({
  ...ofTask,
  kind: z.literal('offered'),
  title: maybe(text(500)),
  requester: maybe(id),
  requesterName: maybe(text(300)),
  pay: maybe(money),
  rate: maybe(money),
  estimated: maybe(duration),
  unread: maybe(z.array(text(80)).check(z.maxLength(30))),
});
const worked = z
  .strictObject({
    ...ofTask,
    kind: z.literal('worked'),
    to: stamp,
    assumed: maybe(duration),
    answer: maybe(z.enum(['count', 'leave', 'break'])),
  })
  .check(isSpan);
const overhead = z
  .strictObject({
    ...common,
    kind: z.literal('overhead'),
    to: stamp,
    unpaid: z.enum(UNPAID),
    instead: maybe(factId),
  })
  .check(isSpan);
const income = z.strictObject({
  ...ofTask,
  kind: z.literal('income'),
  from: stamp,
  to: stamp,
  project: maybe(id),
  pay: maybe(money),
  credited: maybe(duration),
  title: maybe(text(500)),
  salary: maybe(z.literal(true)),
});
const terms = z.strictObject({
  ...common,
  kind: z.literal('terms'),
  project: maybe(id),
  model: z.enum(PAY_MODELS),
  rate: maybe(money),
});
const reviewed = z.strictObject({
  ...common,
  kind: z.literal('reviewed'),
  requester: id,
  pay: maybe(z.nullable(score)),
  fairness: maybe(z.nullable(score)),
  speed: maybe(z.nullable(score)),
  communication: maybe(z.nullable(score)),
  tags: maybe(z.array(text(80)).check(z.maxLength(30))),
  note: maybe(z.nullable(text(5000))),
  mark: maybe(z.nullable(z.enum(['avoid', 'favourite']))),
});
const ended = {
  ...ofTask,
  partial: maybe(money),
  presumed: maybe(z.literal(true)),
  undated: maybe(z.literal(true)),
};
const decided = { ...ofTask, undated: maybe(z.literal(true)), reason: maybe(text(1000)) };
const topped = { ...ofTask, total: money };

/** One schema for each kind; a kind that is not here is from a newer Taskfare. */
export const SCHEMAS = {
  offered,
  accepted: z.strictObject({ ...ofTask, kind: z.literal('accepted'), deadline: maybe(stamp) }),
  opened: z.strictObject({ ...ofTask, kind: z.literal('opened') }),
  worked,
  overhead,
  submitted: z.strictObject({ ...ended, kind: z.literal('submitted') }),
  returned: z.strictObject({ ...ended, kind: z.literal('returned') }),
  expired: z.strictObject({ ...ended, kind: z.literal('expired') }),
  screenedOut: z.strictObject({ ...ended, kind: z.literal('screenedOut') }),
  approved: z.strictObject({ ...decided, kind: z.literal('approved') }),
  paid: z.strictObject({ ...decided, kind: z.literal('paid') }),
  rejected: z.strictObject({ ...decided, kind: z.literal('rejected') }),
  reworkAsked: z.strictObject({ ...decided, kind: z.literal('reworkAsked') }),
  bonus: z.strictObject({ ...topped, kind: z.literal('bonus') }),
  adjusted: z.strictObject({ ...topped, kind: z.literal('adjusted') }),
  stamped: z.strictObject({
    ...ofTask,
    kind: z.literal('stamped'),
    started: maybe(stamp),
    ended: maybe(stamp),
  }),
  income,
  fee: z.strictObject({
    ...common,
    kind: z.literal('fee'),
    payout: maybe(money),
    amount: money,
    what: z.enum(['payout', 'exchange']),
  }),
  terms,
  corrected: z.strictObject({ ...ofTask, kind: z.literal('corrected'), set }),
  added: z.strictObject({ ...ofTask, kind: z.literal('added'), set }),
  removed: z.strictObject({ ...ofTask, kind: z.literal('removed') }),
  reviewed,
  same: z.strictObject({ ...ofTask, kind: z.literal('same'), other: id }),
  undone: z.strictObject({ ...common, kind: z.literal('undone'), undoes: id }),
} satisfies Readonly<Record<Kind, z.ZodMiniType<Fact>>>;

export const header = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.gte(1)),
  exported: stamp,
  device: maybe(id),
  facts: z.int().check(z.gte(0)),
});
