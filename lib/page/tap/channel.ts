// Knows how the page's world finds the isolated one and hands copies over. Refuses to tell the page the name of the channel.
import { ANSWER, ASK, type Copied, HELLO } from './names';

export interface Channel {
  /** Whether copying is still wanted. */
  readonly open: () => boolean;
  readonly hand: (copied: Copied) => void;
}

/** Until the two have met. What a page fetches first is small; a page that fetches for ever without us costs no more. */
const MOST_WAITING = 20;
const LARGEST = 5_000_000;

/**
 * Everything that carries the name is captured now, before any script of the page can replace it. The name is told once,
 * to the first who asks: the isolated world asks before the page's own scripts run.
 */
export function openChannel(page: Window & typeof globalThis): Channel {
  const { document, CustomEvent } = page;
  const { apply, construct } = page.Reflect;
  const { stringify } = page.JSON;
  const { addEventListener, removeEventListener, dispatchEvent } = page.EventTarget.prototype;
  const listen = (name: string, heard: () => void): void => apply(addEventListener, document, [name, heard]);
  const call = (name: string, detail?: string): void =>
    void apply(dispatchEvent, document, [construct(CustomEvent, [name, { detail }])]);

  const name = randomName(page);
  let waiting: string[] | undefined = [];
  let closed = false;
  const close = (): void => {
    closed = true;
    waiting = undefined;
  };
  const answer = (): void => {
    apply(removeEventListener, document, [ASK, answer]);
    call(ANSWER, name);
    const held = waiting ?? [];
    waiting = undefined;
    for (let i = 0; i < held.length; i++) call(name, held[i]);
  };
  listen(ASK, answer);
  call(HELLO);
  // A later hello is a newer tap's, after an update of the extension: this one is done.
  listen(HELLO, close);
  listen(`${name}.end`, close);

  return {
    open: () => !closed,
    hand: ({ method, url, status, body }) => {
      if (closed || body.length > LARGEST) return;
      const detail = stringify({ method, url, status, body });
      if (waiting === undefined) call(name, detail);
      else if (waiting.length < MOST_WAITING) waiting[waiting.length] = detail;
    },
  };
}

function randomName(page: Window & typeof globalThis): string {
  const words = page.crypto.getRandomValues(new Uint32Array(4));
  return `taskfare:${[...words].map(word => word.toString(36)).join('')}`;
}
