// Knows how each browser tells which requests the extension itself began. Refuses to judge them.
import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { inChrome } from './firefox-chrome';

/** Addresses asked for so far by any context of the extension: its background, its pages, its scripts on other pages. */
export type Begun = () => Promise<readonly string[]>;

interface Sent {
  readonly request: { readonly url: string };
  readonly documentURL: string;
  readonly initiator: { readonly url?: string; readonly stack?: Stack };
}
interface Stack {
  readonly callFrames: readonly { readonly url: string }[];
  readonly parent?: Stack;
}
const frames = (stack?: Stack): string[] =>
  stack ? [...stack.callFrames.map(f => f.url), ...frames(stack.parent)] : [];

/** Chromium: the network log of every page and worker, kept where the extension's origin began the request. */
export const watchChromium = async (browser: Browser, own: string): Promise<Begun> => {
  const found: string[] = [];
  const listen = async (target: Target): Promise<void> => {
    if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
    const session: CDPSession | undefined = await target.createCDPSession().catch(() => undefined);
    session?.on('Network.requestWillBeSent', (sent: Sent) => {
      const from = [sent.documentURL, sent.initiator.url ?? '', ...frames(sent.initiator.stack)];
      const inside = sent.request.url.startsWith(own) || /^(blob|data):/.test(sent.request.url);
      if (!inside && from.some(url => url.startsWith(own))) found.push(sent.request.url);
    });
    await session?.send('Network.enable').catch(() => undefined);
  };
  browser.on('targetcreated', target => void listen(target));
  await Promise.all(browser.targets().map(listen));
  return async () => found;
};

/** Firefox: its own observer of requests, kept where a principal of the extension loads or triggers. */
export const watchFirefox = async (browser: Browser, own: string): Promise<Begun> => {
  await inChrome(
    browser,
    `(() => {
      const found = (globalThis.taskfareBegun = []);
      Services.obs.addObserver(subject => {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
        const from = [triggeringPrincipal, loadingPrincipal].map(p => p?.spec ?? p?.asciiSpec ?? '');
        if (from.some(spec => spec.includes(${JSON.stringify(own)}))) found.push(channel.URI.spec);
      }, 'http-on-modify-request');
    })()`,
  );
  return async () =>
    JSON.parse(await inChrome(browser, 'JSON.stringify(globalThis.taskfareBegun)')) as string[];
};
