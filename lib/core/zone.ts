// Knows how far a zone's clocks are from UTC at an instant, to the millisecond of a change. Refuses to know what a day is.

/** The offset in force, and the instants [from, to) for which this is known to hold. */
export interface Offset {
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** A change of clocks inside a UTC day. */
interface Change {
  readonly before: number;
  readonly after: number;
  readonly at: number;
}

// Intl costs microseconds a call and a ledger asks a million times, so each zone remembers one answer per UTC day.
const zones = new Map<string, { format: Intl.DateTimeFormat; days: Map<number, number | Change> }>();

/** Throws RangeError for a zone that Intl does not know. */
export function offsetAt(at: number, zone: string): Offset {
  const day = Math.floor(at / DAY);
  const known = offsetsOf(day, zone);
  const [from, to] = [day * DAY, (day + 1) * DAY];
  if (typeof known === 'number') return { offset: known, from, to };
  return at < known.at
    ? { offset: known.before, from, to: known.at }
    : { offset: known.after, from: known.at, to };
}

function offsetsOf(day: number, zone: string): number | Change {
  const { format, days } = zoneOf(zone);
  let known = days.get(day);
  if (known === undefined) {
    known = changeIn(day * DAY, (day + 1) * DAY, format);
    days.set(day, known);
  }
  return known;
}

function changeIn(from: number, to: number, format: Intl.DateTimeFormat): number | Change {
  const before = ask(from, format);
  const after = ask(to, format);
  if (before === after) return before;
  let [low, high] = [from, to];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (ask(middle, format) === before) low = middle;
    else high = middle;
  }
  return { before, after, at: high };
}

/** Intl shows whole seconds: `at` is one. */
function ask(at: number, format: Intl.DateTimeFormat): number {
  const shown: Record<string, number> = {};
  for (const part of format.formatToParts(at)) shown[part.type] = Number(part.value);
  const { year, month, day, hour, minute, second } = shown;
  return Date.UTC(year!, month! - 1, day, hour, minute, second) - at;
}

function zoneOf(zone: string) {
  let known = zones.get(zone);
  if (known === undefined) {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    known = { format, days: new Map() };
    zones.set(zone, known);
  }
  return known;
}
