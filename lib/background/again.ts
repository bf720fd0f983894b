// Knows how often a failed write is tried, and that the last failure is shown. Refuses to know what is written.

const WAITS = [50, 250, 1000];

/** Tries up to four times; the last error is thrown, so that the caller can show it. */
export async function again<T>(attempt: () => Promise<T>, wait: (ms: number) => Promise<void>): Promise<T> {
  for (const ms of WAITS) {
    try {
      return await attempt();
    } catch {
      await wait(ms);
    }
  }
  return attempt();
}
