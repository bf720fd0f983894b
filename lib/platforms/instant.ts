// Knows how platforms write moments and days. Refuses a local time without a zone: it could be any of a day's hours.

const STAMP = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** 2000-01-01 … 2100-01-01. What lies outside is another unit, or a mistake. */
const FROM = 946_684_800_000;
const TO = 4_102_444_800_000;

const bounded = (at: number): number | undefined => (at >= FROM && at < TO ? Math.round(at) : undefined);

/**
 * UTC ms. ISO 8601 with its zone; a bare number counts `unit` (`s` or `ms`) since 1970. A day without a time is its noon in
 * UTC, which lies on that day in every zone of the platforms we know.
 */
export function instant(value: unknown, unit: string | undefined): number | undefined {
  if (typeof value === 'number')
    return unit === 's' ? bounded(value * 1000) : unit === 'ms' ? bounded(value) : undefined;
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const text = value.trim();
  if (DAY.test(text)) return bounded(Date.parse(`${text}T12:00:00Z`));
  if (STAMP.test(text)) return bounded(Date.parse(text.replace(' ', 'T')));
  return /^\d{9,13}$/.test(text) && unit ? instant(Number(text), unit) : undefined;
}
