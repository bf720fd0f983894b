// Knows what a valid definition looks like, strictly. Refuses to be imported by page code: zod is large.
import * as z from 'zod/mini';
import { PAGE_KINDS, PAY_MODELS, SAYS, STATUSES } from '../core/fact-words';
import type { Definition, Field, Reading } from './format';
import { MAKE } from './read/field';

z.config({ jitless: true });

const maybe = z.optional;
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const host = z.string().check(z.regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const selector = text(400);
/** Own names only: no way to a prototype. */
const jsonPath = z
  .string()
  .check(z.maxLength(200), z.regex(/^(?!.*(^|\.)(__proto__|prototype|constructor)(\.|$))[^.]*(\.[^.]+)*$/));
/** Named parts stand apart, and there are few stars, so that matching stays fast. */
const path = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(/^\/(?!.*\}[{*])(?!.*\*[{*])[^?#]*$/),
    z.regex(/^[^*]*(\*[^*]*){0,2}$/),
    z.regex(/^(?:[^{}]|\{\w+\})*$/),
  );
const pattern = z.string().check(
  z.maxLength(200),
  z.refine(like => (like.match(/\{\}/g) ?? []).length <= 1 && (like.match(/\*/g) ?? []).length <= 3),
);

const unit = z.enum(['major', 'minor', 'ms', 's', 'min', 'h']);
const value = z.strictObject({
  url: maybe(text(100)),
  css: maybe(selector),
  attr: maybe(text(60)),
  json: maybe(jsonPath),
  param: maybe(text(100)),
  like: maybe(pattern),
  amount: maybe(jsonPath),
  currencyIn: maybe(jsonPath),
  currency: maybe(currency),
  unit: maybe(unit),
  optional: maybe(z.literal(true)),
});
const one = z.union([text(400), value]);
const reads = z.union([one, z.array(one).check(z.minLength(1), z.maxLength(6))]);

const FIELDS = Object.keys(MAKE) as Field[];
const common = {
  id,
  says: z.enum(SAYS),
  marked: maybe(value),
  note: maybe(text(500)),
  nameless: maybe(z.literal(true)),
  fields: maybe(z.partialRecord(z.enum(FIELDS), reads)),
};
const on = maybe(z.array(id).check(z.minLength(1)));
const frame = maybe(selector);
const reading = z.discriminatedUnion('in', [
  z.strictObject({
    ...common,
    in: z.literal('page'),
    on,
    frame,
    each: maybe(selector),
    css: maybe(selector),
  }),
  z.strictObject({
    ...common,
    in: z.literal('embedded'),
    on,
    each: maybe(jsonPath),
    css: selector,
    attr: maybe(text(60)),
  }),
  z.strictObject({ ...common, in: z.literal('url'), on }),
  z.strictObject({
    ...common,
    in: z.literal('response'),
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
    host: maybe(host),
    path,
    each: maybe(jsonPath),
  }),
  z.strictObject({ ...common, in: z.literal('click'), on, frame, css: selector }),
  z.strictObject({ ...common, in: z.literal('submit'), on, frame, css: selector }),
  z.strictObject({ ...common, in: z.literal('message'), on, has: z.array(text(60)).check(z.minLength(1)) }),
]);

const page = z.strictObject({
  id,
  kind: z.enum(PAGE_KINDS),
  host: maybe(host),
  path: maybe(path),
  query: maybe(z.array(text(100))),
  css: maybe(selector),
});

const status = z.enum(STATUSES);
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const payout = z.strictObject({
  decidedWithin: maybe(z.int().check(z.minimum(1), z.maximum(365))),
  paidBy: maybe(z.int().check(z.minimum(1), z.maximum(28))),
  minimum: maybe(z.strictObject({ amount: z.string().check(z.regex(/^\d{1,9}(\.\d{1,6})?$/)), currency })),
  asOf: month,
  source: text(200),
});
/** Parts of a definition, each for itself. */
export const PARTS = { id, text, host, currency, path, value, page, reading, status } as const;

const definition = z.strictObject({
  id,
  name: text(80),
  hosts: z.array(host).check(z.maxLength(8)),
  names: maybe(z.array(host)),
  certainty: z.enum(['high', 'medium', 'low', 'none']),
  asOf: month,
  closed: maybe(z.iso.date()),
  pays: z.enum(PAY_MODELS),
  currencies: z.array(currency),
  mark: maybe(z.enum(['.', ','])),
  presence: maybe(z.literal(true)),
  payout: maybe(payout),
  quiet: maybe(z.literal(true)),
  note: maybe(text(500)),
  words: maybe(z.record(text(60), status)),
  pages: z.array(page).check(z.maxLength(40)),
  readings: z.array(reading).check(z.maxLength(40)),
});

/** The definition, or why it is none: one line a fault, each saying where. */
export function checkDefinition(candidate: unknown): { definition: Definition } | { faults: string[] } {
  const { success, data, error } = definition.safeParse(candidate);
  if (!success) return { faults: error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  const faults = loose(data as Definition);
  return faults.length > 0 ? { faults } : { definition: data as Definition };
}

/** What no shape can hold: names that point at nothing. */
function loose({ hosts, pages, readings }: Definition): string[] {
  const ids = new Set(pages.map(({ id }) => id));
  const onOf = (reading: Reading): readonly string[] => ('on' in reading ? (reading.on ?? []) : []);
  return [
    ...readings.flatMap(r => onOf(r).flatMap(id => (ids.has(id) ? [] : [`${r.id}: no page ${id}`]))),
    ...pages.flatMap(p =>
      p.host === undefined || hosts.includes(p.host) ? [] : [`${p.id}: no host ${p.host}`],
    ),
    ...readings.flatMap((r, at) => (readings.findIndex(o => o.id === r.id) < at ? [`${r.id}: twice`] : [])),
  ];
}
