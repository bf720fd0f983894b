// Knows how many messages one tab may send. Refuses to know what they say.

const BURST = 60;
const PER_SECOND = 10;

/** A token bucket per tab; `false` means: refuse this one. Forgotten with the background, which is fine. */
export function rateLimit(): (tab: number, at: number) => boolean {
  const buckets = new Map<number, { tokens: number; at: number }>();
  return (tab, at) => {
    const bucket = buckets.get(tab) ?? { tokens: BURST, at };
    const gained = (Math.max(0, at - bucket.at) / 1000) * PER_SECOND;
    const tokens = Math.min(BURST, bucket.tokens + gained);
    buckets.set(tab, { tokens: Math.max(0, tokens - 1), at });
    return tokens >= 1;
  };
}
