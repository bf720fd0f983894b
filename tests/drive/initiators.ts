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
}

/** A page's own call that passes through a wrapper of ours has the page's frames beneath: it began in the page. */
const beganIn = (own: string, { documentURL, initiator }: Sent): boolean => {
  const frames = initiator.stack?.callFrames ?? [];
  const inside = (url?: string) => url?.startsWith(own) ?? false;
  return (
    inside(documentURL) || inside(initiator.url) || (frames.length > 0 && frames.every(f => inside(f.url)))
  );
};

/** Chromium: the network log of every page and worker, kept where the extension's origin began the request. */
export const watchChromium = async (browser: Browser, own: string): Promise<Begun> => {
  const found: string[] = [];
  const listen = async (target: Target): Promise<void> => {
    if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
    const session: CDPSession | undefined = await target.createCDPSession().catch(() => undefined);
    session?.on('Network.requestWillBeSent', (sent: Sent) => {
      const { url } = sent.request;
      const local = url.startsWith(own) || /^(blob|data):/.test(url);
      if (!local && beganIn(own, sent)) found.push(url);
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
