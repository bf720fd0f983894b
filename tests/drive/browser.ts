// Knows what tests and the demo may ask of a browser that carries the extension. Refuses to know which browser it is.
import type { Browser, Page } from 'puppeteer-core';
import type { Begun } from './initiators';

export type Name = 'chromium' | 'firefox';

export interface Launch {
  /** The built extension, unmodified. */
  readonly extension?: string;
  /** Where the replicas listen; every https host is sent there. */
  readonly sites: number;
  /** A profile that outlives the process, so that the browser can be killed and started again. */
  readonly profile?: string;
  /** With a window. */
  readonly headful?: boolean;
  /** `+0 x20`: the browser's own clock under libfaketime. Chromium only. */
  readonly faketime?: string;
  /** Nobody pretends that hands move: input comes from a real keyboard, or not at all. */
  readonly still?: boolean;
  readonly scheme?: 'light' | 'dark';
  /** Where downloads go, unasked. */
  readonly downloads?: string;
}

export interface Driven {
  readonly name: Name;
  readonly browser: Browser;
  /** Address of one of the extension's own pages. */
  address(path: string): string;
  newPage(url: string): Promise<Page>;
  /** Opens `popup.html`, `ledger.html#tasks` … in a tab. */
  openExtension(path: string): Promise<Page>;
  /** Makes the browser say yes when the extension asks for these hosts; nothing is granted yet. */
  approve(hosts: readonly string[]): Promise<void>;
  /** What the browser would warn of at install. Firefox cannot be asked: always empty there. */
  warnings(): Promise<readonly string[]>;
  /** Stops the extension's background as the browser itself may at any instant. */
  stopBackground(): Promise<void>;
  /** From now on, notes each request that the extension itself begins. */
  watch(): Promise<Begun>;
  /** SIGKILL, as a crash or an empty battery. The profile stays. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Settles like `promise`, or fails after `ms` with what was waited for. */
export const within = async <T>(ms: number, what: string, promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`waited ${ms} ms for ${what}`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

export const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms));

/** A newly installed extension may open a page of its own: waits for it, a moment, so that it comes between no later step. */
export const afterInstall = async (browser: Browser): Promise<void> => {
  const before = (await browser.pages()).length;
  for (let i = 0; i < 30; i += 1) {
    await pause(100);
    if ((await browser.pages()).length > before) break;
  }
  await pause(300);
};
