// Knows how nested integer sums are added, subtracted and compared. Refuses to know what they count.
import type { Sums } from './row';

/** Adds `n` at a path, in place: only for sums that the caller itself is building. Zero leaves no trace. */
export function put(into: Sums, path: readonly string[], n: number): void {
  if (n === 0) return;
  let here = into;
  for (const name of path.slice(0, -1)) {
    const next = own(here, name);
    if (typeof next === 'object') here = next;
    else here = assign(here, name, {}) as Sums;
  }
  const last = path.at(-1)!;
  const now = own(here, last);
  assign(here, last, (typeof now === 'number' ? now : 0) + n);
}

/** The number at a path; 0 where there is none. */
export function sumAt(sums: Sums | undefined, ...path: readonly string[]): number {
  let here: number | Sums | undefined = sums;
  for (const name of path) here = typeof here === 'object' ? own(here, name) : undefined;
  return typeof here === 'number' ? here : 0;
}

/** The sums under a path; empty where there are none. */
export function sumsAt(sums: Sums | undefined, ...path: readonly string[]): Sums {
  let here: number | Sums | undefined = sums;
  for (const name of path) here = typeof here === 'object' ? own(here, name) : undefined;
  return typeof here === 'object' ? here : {};
}

export const addSums = (a: Sums, b: Sums): Sums => combine(a, b, 1);
export const subtractSums = (a: Sums, b: Sums): Sums => combine(a, b, -1);
export const isEmpty = (sums: Sums): boolean => Object.keys(sums).length === 0;

export function equalSums(a: Sums, b: Sums): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every(name => {
      const [x, y] = [a[name], own(b, name)];
      return typeof x === 'object' && typeof y === 'object' ? equalSums(x, y) : x === y;
    })
  );
}

/** Zeros and empty groups are left out, so that a difference taken back is the row it was. */
function combine(a: Sums, b: Sums, sign: 1 | -1): Sums {
  const result: Sums = {};
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const value = combineOne(own(a, name), own(b, name), sign);
    if (value !== 0 && (typeof value === 'number' || !isEmpty(value))) assign(result, name, value);
  }
  return result;
}

function combineOne(x: number | Sums | undefined, y: number | Sums | undefined, sign: 1 | -1): number | Sums {
  if (typeof x === 'object' || typeof y === 'object')
    return combine(typeof x === 'object' ? x : {}, typeof y === 'object' ? y : {}, sign);
  return (x ?? 0) + sign * (y ?? 0);
}

// Names come from pages (a project may be called `constructor`): only own properties count.
const own = (sums: Sums, name: string): number | Sums | undefined =>
  Object.hasOwn(sums, name) ? sums[name] : undefined;

function assign(sums: Sums, name: string, value: number | Sums): number | Sums {
  if (name === '__proto__')
    Object.defineProperty(sums, name, { value, enumerable: true, writable: true, configurable: true });
  else sums[name] = value;
  return value;
}
