// Knows how a decimal number is written with marks and groups. Refuses to know what it counts.

/** Groups of three, set off by one kind of mark throughout. */
const grouped = (whole: string, mark: '.' | ','): string | undefined => {
  const between = whole.replace(/\d/g, '');
  if (between === '') return whole;
  if (between.includes(mark) || new Set(between).size > 1) return undefined;
  return /^[1-9]\d{0,2}(?:\D\d{3})+$/.test(whole) ? whole.replace(/\D/g, '') : undefined;
};

/** Which mark is the decimal one, if the text alone can tell. `1.234` cannot; `0.234`, `1.23` and `1,234.5` can. */
function markOf(text: string): '.' | ',' | undefined {
  const marks = text.replace(/[^.,]/g, '');
  const last = marks.at(-1) as '.' | ',' | undefined;
  if (last === undefined) return '.';
  const other = last === '.' ? ',' : '.';
  if (marks.length > 1) return marks.includes(other) ? last : other;
  return /^(?:0|\d{4,})[.,]|[.,](?:\d{1,2}|\d{4,})$/.test(text) ? last : undefined;
}

/**
 * The number times 10^`places`, exact, half up. `mark` is the decimal mark the definition told; without it, only what
 * cannot be read two ways is read.
 */
export function decimal(text: string, mark: '.' | ',' | undefined, places: number): bigint | undefined {
  const told = mark ?? markOf(text);
  if (told === undefined) return undefined;
  const at = text.lastIndexOf(told);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  const whole = grouped(at < 0 ? text : text.slice(0, at), told);
  if (!whole || !/^\d{1,15}$/.test(whole) || !/^\d{0,30}$/.test(fraction) || (at >= 0 && fraction === '')) {
    return undefined;
  }
  const kept = fraction.slice(0, places).padEnd(places, '0');
  const up = (fraction[places] ?? '0') >= '5' ? 1n : 0n;
  return BigInt(whole + kept) + up;
}
