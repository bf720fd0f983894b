// Knows that the door lets through every field a fact can have: else an export could not be imported. Refuses to know values.
import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Fact, Kind } from '../../../lib/core/fact';
import { SCHEMAS } from '../../../lib/exchange/schema';

type FactOf<K extends Kind, F = Fact> = F extends { kind: infer Kinds }
  ? K extends Kinds
    ? F
    : never
  : never;
type LetThrough<K extends Kind> = z.output<(typeof SCHEMAS)[K]>;
/** Fields of a kind that its schema does not name; the compiler says that there are none. */
type Missing = { [K in Kind]: Exclude<keyof FactOf<K>, keyof LetThrough<K>> }[Kind];
type MissingInSet = Exclude<
  keyof Extract<Fact, { kind: 'corrected' }>['set'],
  keyof LetThrough<'corrected'>['set']
>;
type None<T extends never> = T;

test('there is a schema for every kind, and (as the compiler says) for every field', () => {
  const none: None<Missing | MissingInSet>[] = [];
  expect(none).toEqual([]);
  expect(Object.keys(SCHEMAS)).toHaveLength(25);
});
