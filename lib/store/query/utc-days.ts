// Knows the names of the UTC days that stretches lie on. Refuses to know local days.

const DAY = 86_400_000;

/** Each once, in order. */
export function utcDaysOf(stretches: readonly { readonly from: number; readonly to: number }[]): string[] {
  const days = new Set<number>();
  for (const { from, to } of stretches)
    for (let day = Math.floor(from / DAY); day * DAY < to; day++) days.add(day);
  return [...days].sort((a, b) => a - b).map(day => new Date(day * DAY).toISOString().slice(0, 10));
}
