// Knows the shape of a shared file, with zod. Refuses to be imported by page code: zod is large.
import * as z from 'zod/mini';
import type { Field } from '../format';
import { MAKE } from '../read/field';
import { PARTS } from '../schema';
import { FORMAT, VERSION } from './file';

z.config({ jitless: true });

const { id, text, host, currency, value, page, reading, status } = PARTS;
const maybe = z.optional;
const FIELDS = Object.keys(MAKE) as Field[];

export const mend = z.partialRecord(z.enum(FIELDS), z.array(value).check(z.minLength(1), z.maxLength(3)));

export const changes = z.strictObject({
  id,
  name: text(80),
  hosts: z.array(host).check(z.maxLength(8)),
  pays: maybe(z.enum(['piece', 'hourly', 'estimate', 'ticket', 'salary'])),
  currencies: maybe(z.array(currency).check(z.maxLength(20))),
  mark: maybe(z.enum(['.', ','])),
  presence: maybe(z.boolean()),
  note: maybe(text(500)),
  words: maybe(z.record(text(60), status)),
  pages: z.array(page).check(z.maxLength(40)),
  readings: z.array(reading).check(z.maxLength(40)),
  mends: maybe(z.record(id, mend)),
});

const sample = z.strictObject({
  page: id,
  url: text(500),
  html: text(8000),
  expect: z.strictObject({
    kind: z.string(),
    sightings: z.array(z.unknown()).check(z.maxLength(50)),
    controls: z.array(id).check(z.maxLength(20)),
  }),
});

/** Everything but what it says of the platform, which is checked part by part. */
export const envelope = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  definition: maybe(z.looseObject({})),
  changes: maybe(z.looseObject({})),
  fixtures: z.array(sample).check(z.maxLength(20)),
});
