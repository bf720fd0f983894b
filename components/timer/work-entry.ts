// Knows how what a worker typed of their work becomes platform, project and pay. Refuses to guess what could be read two ways.
import type { PayModel } from '../../lib/core/fact';
import type { Money } from '../../lib/core/money';
import { decimal } from '../../lib/platforms/decimal';
import type { Key } from '../../lib/words/say';

/** Choice of a platform that is not in the list. */
export const OTHER = 'other';

/** A platform to choose. */
export interface PlatformChoice {
  readonly id: string;
  readonly name: string;
  /** What it mostly pays in. */
  readonly currency?: string;
}

/** As typed. */
export interface WorkEntry {
  readonly platform: string;
  readonly otherPlatform: string;
  readonly title: string;
  readonly requester: string;
  readonly project: string;
  readonly pays: 'piece' | 'hourly' | 'ticket' | 'unknown';
  readonly amount: string;
  readonly currency: string;
}

export interface Work {
  readonly platform: string;
  readonly title?: string;
  /** Whose work it was, by the name they go by. */
  readonly requester?: string;
  readonly job?: string;
  /** Of this very work. */
  readonly pay?: Money;
  /** What the project (else the platform) pays from now on. */
  readonly terms?: { readonly model: PayModel; readonly rate: Money };
}

/** A billion units: beyond it micros are no longer exact. */
const MOST = 1_000_000_000_000_000n;

export const emptyEntry = (platforms: readonly PlatformChoice[]): WorkEntry => ({
  platform: platforms[0]?.id ?? OTHER,
  otherPlatform: '',
  title: '',
  requester: '',
  project: '',
  pays: 'piece',
  amount: '',
  currency: currencyOf(platforms[0]),
});

/** The currency goes with the platform until the worker has typed another. */
export function choosePlatform(
  entry: WorkEntry,
  platforms: readonly PlatformChoice[],
  platform: string,
): WorkEntry {
  const of = (id: string): string => currencyOf(platforms.find(each => each.id === id));
  const currency = entry.currency === of(entry.platform) ? of(platform) : entry.currency;
  return { ...entry, platform, currency };
}

const currencyOf = (platform: PlatformChoice | undefined): string => platform?.currency ?? 'USD';

/** The work, or what is wrong with the entry. */
export function readEntry(entry: WorkEntry): Work | { readonly wrong: Key } {
  const platform = entry.platform === OTHER ? platformId(entry.otherPlatform) : entry.platform;
  if (platform === '') return { wrong: 'timeBadPlatform' };
  const work = {
    platform,
    title: entry.title.trim() || undefined,
    requester: entry.requester.trim() || undefined,
    job: entry.project.trim() || undefined,
  };
  if (entry.pays === 'unknown') return work;
  const amount = readAmount(entry.amount, entry.currency);
  if (!amount) return { wrong: 'timeBadAmount' };
  return entry.pays === 'piece'
    ? { ...work, pay: amount }
    : { ...work, terms: { model: entry.pays, rate: amount } };
}

/** Undefined where it could be read two ways, or not at all. */
export function readAmount(text: string, code: string): Money | undefined {
  const currency = code.trim().toUpperCase();
  const micros = decimal(text.trim(), undefined, 6);
  if (micros === undefined || micros > MOST || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return { micros: Number(micros), currency };
}

/** `Data Annotation` → `data-annotation`: what an id may hold. */
const platformId = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
