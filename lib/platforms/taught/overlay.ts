// Knows how what was taught and what is built in make one definition. Refuses to change either.
import type { Definition, Field, Reading, Reads, Value } from '../format';
import type { Mends, Taught } from './taught';

/** A format's limit for the places of one value. */
const MOST_PLACES = 6;

/** Taught pages are tried first, taught readings add to the built-in ones, taught places of a field come before its own. */
export function overlay(taught: Taught, builtIn: Definition | undefined): Definition {
  if (!builtIn) return alone(taught);
  const { hosts, pages, mends = {}, mark, currencies, pays, presence } = taught;
  const { presence: before, ...rest } = builtIn;
  return {
    ...rest,
    // Where nothing public is known, the worker's own host is timed.
    certainty: rest.certainty === 'none' && hosts.length > 0 ? 'low' : rest.certainty,
    hosts: [...new Set([...builtIn.hosts, ...hosts])],
    pays: pays ?? builtIn.pays,
    mark: builtIn.mark ?? mark,
    currencies: builtIn.currencies.length > 0 ? builtIn.currencies : (currencies ?? []),
    ...((presence ?? before) ? { presence: true } : {}),
    pages: [...pages, ...builtIn.pages],
    readings: [...builtIn.readings.map(reading => mended(reading, mends)), ...onPage(taught)],
  };
}

const readsPay = ({ readings }: Taught): boolean => readings.some(({ fields = {} }) => 'pay' in fields);

/** A response can be copied only where the package holds a tap for it. */
const onPage = ({ readings }: Taught): readonly Reading[] =>
  readings.filter(reading => reading.in !== 'response');

function alone(taught: Taught): Definition {
  const { mends: _mends, samples: _samples, from: _from, off: _off, presence, at, ...said } = taught;
  return {
    certainty: readsPay(taught) ? 'medium' : 'low',
    asOf: new Date(at).toISOString().slice(0, 7),
    ...said,
    pays: said.pays ?? 'piece',
    currencies: said.currencies ?? [],
    ...(presence ? { presence: true } : {}),
    readings: onPage(taught),
  };
}

function mended(reading: Reading, mends: Mends): Reading {
  const better = Object.hasOwn(mends, reading.id) ? mends[reading.id]! : {};
  const fields = (Object.entries(better) as [Field, readonly Value[]][]).map(
    ([field, values]) => [field, first(values, reading.fields?.[field])] as const,
  );
  if (fields.length === 0) return reading;
  return { ...reading, fields: { ...reading.fields, ...Object.fromEntries(fields) } };
}

const first = (values: readonly Value[], own: Reads | undefined): Reads =>
  [...values, ...(own === undefined ? [] : ([own].flat() as (string | Value)[]))].slice(0, MOST_PLACES);
