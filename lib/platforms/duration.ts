// Knows how platforms write how long something takes. Refuses ranges ("2 - 4 minutes"): they are not one duration.

const MS = { ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Which it is, its first letter says. */
const WORD = /^([dhms]|(day|jour|hr|hour|heure|hora|min|minute|minuto|sec|second|seconde|segundo)s?)$/;
const BY_LETTER: Readonly<Record<string, number>> = { d: MS.d, j: MS.d, h: MS.h, m: MS.min, s: MS.s };
/** What the door accepts too. */
const MOST = 366 * MS.d;

const bounded = (ms: number): number | undefined => (ms >= 0 && ms <= MOST ? Math.round(ms) : undefined);

/** ms. A bare number counts `unit`; `1h 2m 3s`, `6h 45 min`, `3.5 minutes`, `~1 min`, `01:02:03` say their own. */
export function duration(value: unknown, unit: keyof typeof MS | undefined): number | undefined {
  if (typeof value === 'number') return unit ? bounded(value * MS[unit]) : undefined;
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const text = value
    .trim()
    .toLowerCase()
    .replace(/^[~≈] ?/, '')
    .replace(/\.$/, '');
  if (/^\d+([.,]\d+)?$/.test(text))
    return unit ? bounded(Number(text.replace(',', '.')) * MS[unit]) : undefined;
  const clock = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})$/.exec(text);
  if (clock) return clocked(clock.slice(1, 4).map(part => Number(part ?? 0)));
  return spoken(text);
}

const clocked = ([hours = 0, minutes = 0, seconds = 0]: number[]): number | undefined =>
  minutes < 60 && seconds < 60 ? bounded(hours * MS.h + minutes * MS.min + seconds * MS.s) : undefined;

function spoken(text: string): number | undefined {
  if (!/^(?:\d+(?:[.,]\d+)? ?[a-z]+[ ,]*)+$/.test(text)) return undefined;
  let total = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [, number = '', word = ''] of text.matchAll(/(\d+(?:[.,]\d+)?) ?([a-z]+)/g)) {
    const ms = WORD.test(word) ? BY_LETTER[word.charAt(0)] : undefined;
    if (ms === undefined || ms >= smallest) return undefined;
    smallest = ms;
    total += Number(number.replace(',', '.')) * ms;
  }
  return bounded(total);
}
