// Knows how Chromium is started, given the extension, and stopped. Refuses to know what is tested in it.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterInstall, type Driven, type Launch, pause, within } from './browser';
import { need } from './find';
import { watchChromium } from './initiators';
import { needTools } from './tools';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
  '--window-size=1180,860',
];

/** Functions of chrome://extensions that these drivers call there. */
interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>;
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{
    readonly permissions: { readonly simplePermissions: readonly { readonly message: string }[] };
  }>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
}
declare const chrome: {
  readonly developerPrivate: DeveloperPrivate;
  readonly permissions: { remove(what: { origins: string[] }): Promise<boolean> };
};

const start = ({ sites, profile, headful, faketime }: Launch): Promise<Browser> =>
  puppeteer.launch({
    executablePath: need('chromium'),
    headless: !headful,
    pipe: true,
    enableExtensions: true,
    ...(profile ? { userDataDir: profile } : {}),
    ...(headful ? { defaultViewport: null } : { defaultViewport: { width: 1180, height: 800 } }),
    args: [...ARGS, `--host-resolver-rules=MAP *:443 127.0.0.1:${sites}`],
    protocolTimeout: 60_000,
    env: faketime
      ? {
          ...process.env,
          LD_PRELOAD: needTools('libfaketime')[0],
          FAKETIME: faketime,
          FAKETIME_DONT_RESET: '1',
        }
      : process.env,
  });

const onExtensionsPage = async (browser: Browser, act: (page: Page) => Promise<unknown>) => {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await act(page);
  await page.close();
};

/** The extension's id: fixed by the key its manifest carries; an extension without one is asked of the browser. */
const idOf = async (browser: Browser): Promise<string> => {
  for (let i = 0; i < 50; i += 1) {
    const [found] = [...(await browser.extensions()).keys()];
    if (found) return found;
    await pause(100);
  }
  throw new Error('no extension in this browser');
};

/** Installs for good: after this, a start without installing keeps grants, registered scripts and alarms. */
const settle = async (launch: Launch, extension: string): Promise<void> => {
  const browser = await start(launch);
  await onExtensionsPage(browser, async page => {
    await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    const id = await browser.installExtension(extension);
    await pause(500);
    await page.evaluate(x => chrome.developerPrivate.reload(x, { failQuietly: true }), id);
    await pause(2000);
  });
  await browser.close();
};

export const launchChromium = async (launch: Launch): Promise<Driven> => {
  const { extension, profile, scheme, downloads } = launch;
  const mark = profile && join(profile, 'taskfare-settled');
  if (extension && mark && !existsSync(mark)) {
    await settle(launch, extension);
    writeFileSync(mark, '');
  }
  const browser = await start(launch);
  let id = '';
  if (extension && profile) id = await idOf(browser);
  else if (extension) {
    id = await browser.installExtension(extension);
    await afterInstall(browser);
  }
  if (downloads) {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  const address = (path: string) => `chrome-extension://${id}/${path}`;

  const newPage = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    browser,
    address,
    newPage,
    openExtension: path => newPage(address(path)),
    /** What was granted once and given back is granted again without a prompt: so it is granted here and given back. */
    async approve(hosts) {
      const origins = hosts.map(host => `https://${host}/*`);
      await onExtensionsPage(browser, async page => {
        for (const origin of origins)
          await page.evaluate((x, o) => chrome.developerPrivate.addHostPermission(x, o), id, origin);
      });
      const own = await newPage(address('manifest.json'));
      await own.evaluate(o => chrome.permissions.remove({ origins: o }), origins);
      await own.close();
    },
    async warnings() {
      let told: string[] = [];
      await onExtensionsPage(browser, async page => {
        told = await page.evaluate(async x => {
          const { permissions } = await chrome.developerPrivate.getExtensionInfo(x);
          return permissions.simplePermissions.map(p => p.message);
        }, id);
      });
      return told;
    },
    async stopBackground() {
      const [page] = await browser.pages();
      const session = await page!.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    watch: () => watchChromium(browser, address('')),
    async kill() {
      const gone = new Promise<void>(done => browser.process()?.once('exit', () => done()));
      browser.process()?.kill('SIGKILL');
      await within(10_000, 'Chromium to die', gone);
      await browser.disconnect().catch(() => undefined);
    },
    close: () => within(15_000, 'Chromium to close', browser.close()),
  };
};
