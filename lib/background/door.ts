// Knows who may say what. Refuses everything else, before any handler hears of it.
import type { Sighting } from '../core/sighting';
import type { FromPage, FromWorker, Messages, Name } from '../messages';
import type { Parting } from '../page/parting';
import { FROM_PAGE, PARTING } from './schema';

/** The part of `runtime.MessageSender` that a decision needs. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

export interface House {
  readonly extensionId: string;
  /** `chrome-extension://…/` or `moz-extension://…/` */
  readonly ownUrl: string;
  /** Exact hosts of a platform that the worker has granted. Empty: none. */
  readonly hostsOf: (platform: string) => readonly string[];
  /** Whether any platform may be read there. */
  readonly isReadable: (host: string) => boolean;
  /** The worker opened the picker in this tab, on this host. */
  readonly isTaught: (tab: number, host: string) => boolean;
  readonly mayTalk: (tab: number, at: number) => boolean;
}

/** Where a page's message came from. */
export interface From {
  readonly tab: number;
  readonly host: string;
  readonly path: string;
}

export type Admitted =
  | ({
      readonly who: 'page';
      readonly is: keyof FromPage;
      readonly carries: never;
      /** The page left this word in storage as well. */
      readonly parting?: string;
    } & From)
  | { readonly who: 'worker'; readonly is: keyof FromWorker; readonly carries: never };

const FROM_WORKER: Record<keyof FromWorker, true> = {
  pause: true,
  resume: true,
  stop: true,
  timer: true,
  elsewhere: true,
  answer: true,
  asked: true,
  settings: true,
  reconcile: true,
  ledgerChanged: true,
};

/** Messages that name no platform, and where they may come from. */
const FROM: Partial<Record<keyof FromPage, (from: From, house: House) => boolean>> = {
  definition: ({ host }, house) => house.isReadable(host),
  teaching: ({ tab, host }, house) => house.isTaught(tab, host),
  proposal: ({ tab, host }, house) => house.isTaught(tab, host),
};

/** As JSON; a page of history with 500 rows stays far below. */
const LARGEST = 400_000;

/** The message if this sender may say it in this shape, else the reason for the refusal. */
export function admit(message: unknown, sender: Sender, house: House, at: number): Admitted | string {
  if (sender.id !== house.extensionId) return 'another extension';
  if (typeof message !== 'object' || message === null) return 'not a message';
  const { is, carries, parting } = message as { is?: unknown; carries?: unknown; parting?: unknown };
  if (typeof is !== 'string') return 'no name';
  if (Object.hasOwn(FROM_PAGE, is)) {
    const admitted = fromPage(is as keyof FromPage, carries, sender, house, at);
    return typeof admitted === 'string' || typeof parting !== 'string' ? admitted : { ...admitted, parting };
  }
  if (!Object.hasOwn(FROM_WORKER, is)) return 'unknown name';
  if (!sender.url?.startsWith(house.ownUrl)) return 'only an extension page may say this';
  return { who: 'worker', is: is as keyof FromWorker, carries: carries as never };
}

/**
 * What a page left in storage before it went, or the reason for the refusal. Who left it cannot be proven: no page can reach that
 * storage, only our own scripts on a granted page can. So it may say what such a page may say of a granted platform, and no more.
 */
export function admitParting(left: unknown, house: Pick<House, 'hostsOf'>, at: number): Parting | string {
  if (JSON.stringify(left ?? null).length > LARGEST) return 'too large';
  const parsed = PARTING.safeParse(left);
  if (!parsed.success) return 'wrong shape';
  const parting = parsed.data as Parting;
  const { platform, sightings } = parting.carries;
  if (house.hostsOf(platform).length === 0) return 'not a page of this platform';
  if (sightings.some(s => s.platform !== platform)) return 'speaks for another platform';
  return { ...parting, at: Math.min(parting.at, at) };
}

function fromPage(
  is: keyof FromPage,
  carries: unknown,
  sender: Sender,
  house: House,
  at: number,
): Extract<Admitted, { who: 'page' }> | string {
  const tab = sender.tab?.id;
  if (tab === undefined) return 'not from a tab';
  if (sender.frameId !== 0) return 'not from the top frame';
  if (!house.mayTalk(tab, at)) return 'too many messages';
  if (JSON.stringify(carries ?? null).length > LARGEST) return 'too large';
  const parsed = FROM_PAGE[is].safeParse(carries);
  if (!parsed.success) return 'wrong shape';
  const { platform, sightings = [] } = parsed.data as { platform: string; sightings?: readonly Sighting[] };
  const mayFrom = FROM[is] ?? (from => house.hostsOf(platform).includes(from.host));
  const from = fromOf(sender.url, tab);
  if (from === undefined || !mayFrom(from, house)) return 'not a page of this platform';
  if (sightings.some(s => s.platform !== platform)) return 'speaks for another platform';
  return { who: 'page', is, carries: parsed.data as never, ...from };
}

function fromOf(url: string | undefined, tab: number): From | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  return protocol === 'https:' ? { tab, host: hostname, path: pathname } : undefined;
}

/** One handler per message: the type makes a missing one an error. */
export type Handlers<M extends Partial<Messages>, Extra> = {
  [K in keyof M & Name]: (carries: Messages[K]['carries'], extra: Extra) => Promise<Answer<K>>;
};
type Answer<K extends Name> = Messages[K]['returns'] extends undefined ? unknown : Messages[K]['returns'];
