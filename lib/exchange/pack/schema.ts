// Knows what a file of ratings must look like to be let in, and that nothing else is in one. Refuses to know what it means.
import * as z from 'zod/mini';
import { DELAY_BUCKETS } from '../../core/rating-source';
import { type RequesterId, requesterKey } from '../../core/requester-key';
import { TAGS } from '../../core/review';

z.config({ jitless: true });

export const FORMAT = 'taskfare-ratings';
/** Raised only when an older Taskfare would misread a file. */
export const VERSION = 1;
/** Of a requester of whom fewer tasks are known, nothing is said. */
export const LEAST_TASKS = 3;

const maybe = z.optional;
const count = z.int().check(z.gte(0), z.lte(10_000_000));
const sum = z.int().check(z.gte(0), z.lte(1_000_000_000_000_000));
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

const line = z
  .strictObject({
    platform: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
    requester: text(300),
    name: maybe(text(300)),
    tasks: z.int().check(z.gte(LEAST_TASKS), z.lte(10_000_000)),
    approved: maybe(count),
    rejected: maybe(count),
    returned: maybe(count),
    screenedOut: maybe(count),
    pay: maybe(
      z.strictObject({ currency: z.string().check(z.regex(/^[A-Z]{3}$/)), earned: sum, worked: sum }),
    ),
    estimate: maybe(z.strictObject({ actual: sum, stated: sum })),
    delay: maybe(z.enum(DELAY_BUCKETS)),
    tags: maybe(z.partialRecord(z.enum(TAGS), z.int().check(z.gte(1), z.lte(10_000)))),
    from: month,
    to: month,
  })
  .check(z.refine(({ from, to }) => from <= to, 'from is after to'));

/** Who stands in a file twice would be shown once, and counted as two. */
const isOnce = (lines: readonly RequesterId[]): boolean =>
  new Set(lines.map(requesterKey)).size === lines.length;

export const pack = z.strictObject({
  made: month,
  maker: maybe(text(80)),
  requesters: z.array(line).check(z.maxLength(20_000), z.refine(isOnce, 'a requester stands in it twice')),
});

/** `key`: the maker's public key, raw, base64. `signature`: Ed25519 over `signedText(pack)`, base64. */
export const envelope = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  pack: z.unknown(),
  key: maybe(z.string().check(z.maxLength(100))),
  signature: maybe(z.string().check(z.maxLength(200))),
});

export type Pack = z.infer<typeof pack>;
export type PackLine = z.infer<typeof line>;
