// Knows everything that must be on the desk before homes can be projected. Refuses to project.
import type { Writing } from '../shape';
import type { Desk } from './desk';
import { type Family, families, united } from './kin';
import { contested, daysOf } from './origins';
import { termsHome } from './terms';
import { undoneAmong } from './undone';
import { isTask, isUnpaid, platformOf, type Unit, unitOf } from './unit';

export interface Gathered {
  /** Every task home whose row is to be made or to go. */
  readonly tasks: readonly string[];
  readonly unpaid: readonly string[];
  readonly undone: ReadonlySet<string>;
  /** The unit each home belongs to: of what is to be projected, and of its rivals. */
  readonly units: ReadonlyMap<string, Unit>;
  /** UTC days on which more than one clock ran, each with its homes. */
  readonly contested: ReadonlyMap<string, readonly string[]>;
}

/** A span written on a contested day may take time from its neighbours, so these are projected again as well. */
export async function gather(homes: Iterable<string>, desk: Desk, tx: Writing): Promise<Gathered> {
  const asked = [...homes];
  const own = await fetchPile(asked, desk);
  const near = await contested(spanDays(own, desk), tx);
  const affected = near.size === 0 ? own : await fetchPile([...asked, ...[...near.values()].flat()], desk);
  const wide = near.size === 0 ? near : await contested(spanDays(affected, desk), tx);
  const rivals = await fetchPile([...wide.values()].flat(), desk);
  const undone = await undoneFor([...affected.homes, ...rivals.homes], desk);
  const tasks = [...affected.families, ...rivals.families].flatMap(family => united(family, desk, undone));
  const units = [...tasks, ...[...affected.unpaid, ...rivals.unpaid].map(home => [home])];
  return {
    tasks: affected.families.flat(),
    unpaid: affected.unpaid,
    undone,
    units: new Map(
      units.map(group => unitOf(group, desk)).flatMap(unit => unit.homes.map(home => [home, unit])),
    ),
    contested: wide,
  };
}

interface Pile {
  readonly families: readonly Family[];
  readonly unpaid: readonly string[];
  readonly homes: readonly string[];
}

async function fetchPile(homes: readonly string[], desk: Desk): Promise<Pile> {
  const unpaid = [...new Set(homes.filter(isUnpaid))];
  const [found] = await Promise.all([families(homes.filter(isTask), desk), desk.fetch(unpaid)]);
  return { families: found, unpaid, homes: [...found.flat(), ...unpaid] };
}

const spanDays = (pile: Pile, desk: Desk): readonly string[] =>
  daysOf(pile.homes.flatMap(home => desk.at(home)?.origins ?? []));

/** Terms are fetched on the way: they may belong to acts too. */
async function undoneFor(homes: readonly string[], desk: Desk): Promise<ReadonlySet<string>> {
  const terms = [...new Set(homes.map(platformOf))].map(termsHome);
  await desk.fetch(terms);
  return undoneAmong(new Set([...homes, ...terms].flatMap(home => desk.at(home)?.acts ?? [])), desk);
}
