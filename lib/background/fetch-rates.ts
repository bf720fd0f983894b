// Knows how the one file of exchange rates is fetched: the same for everybody, without a word about the worker. Refuses to know when.
import { type EcbRates, readEcb } from '../core/ecb-rates';

/** The only host Taskfare ever asks, and only when the worker switched it on. The address names no currency, so that it says nothing of theirs. */
export const RATES_ADDRESS = 'https://api.frankfurter.dev/v1/latest';
export const RATES_ORIGIN = 'https://api.frankfurter.dev/*';

const LONGEST = 20_000;
const PATIENCE = 15_000;

/** Undefined for anything but the expected answer. Throws what `fetch` throws. */
export async function fetchRates(address = RATES_ADDRESS): Promise<EcbRates | undefined> {
  const answer = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!answer.ok) return undefined;
  const text = await answer.text();
  if (text.length > LONGEST) return undefined;
  try {
    return readEcb(JSON.parse(text));
  } catch {
    return undefined;
  }
}
