// Knows how Firefox is started, given the extension, and stopped. Refuses to know what is tested in it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { afterInstall, type Driven, type Launch, pause, within } from './browser';
import { need } from './find';
import { inChrome } from './firefox-chrome';
import { watchFirefox } from './initiators';
import { zip } from './zip';

const UUID = '3b0f5c1e-9d0a-4f6b-8a55-6f1d2c9e7a10';

const geckoId = (extension: string): string => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
};

const preferences = (sites: number, id: string): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${sites}`,
  'network.trr.mode': 5,
  'network.stricttransportsecurity.preloadlist': false,
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
  'extensions.enabledScopes': 5,
  'browser.download.alwaysOpenPanel': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
});

/** Input from a driver does not reach Firefox's idle service, and a worker at the keyboard is not idle: so it is told. */
const HANDS = `(() => {
  const { setInterval } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
  const idle = Cc['@mozilla.org/widget/useridleservice;1'].getService(Ci.nsIUserIdleServiceInternal);
  setInterval(() => idle.resetIdleTimeOut(0), 5000);
})()`;

export const launchFirefox = async (launch: Launch): Promise<Driven> => {
  const { extension, sites, profile, headful, still, scheme, downloads } = launch;
  const id = extension ? geckoId(extension) : 'none';
  if (extension && profile) {
    mkdirSync(join(profile, 'extensions'), { recursive: true });
    writeFileSync(join(profile, 'extensions', `${id}.xpi`), zip(extension));
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: need('firefox'),
    headless: !headful,
    acceptInsecureCerts: true,
    defaultViewport: headful ? null : { width: 1180, height: 800 },
    ...(profile ? { userDataDir: profile } : {}),
    args: ['--remote-allow-system-access', '--width=1180', '--height=860'],
    extraPrefsFirefox: {
      ...preferences(sites, id),
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
      ...(scheme ? { 'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0 } : {}),
    },
    protocolTimeout: 60_000,
  });
  if (extension && !profile) {
    await browser.installExtension(extension);
    await afterInstall(browser);
  }
  if (!still) await inChrome(browser, HANDS);
  const address = (path: string) => `moz-extension://${UUID}/${path}`;

  /** Extension pages never report having loaded here: go there and ask until something stands on the page. */
  const openExtension = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(address(path), { waitUntil: [] });
    for (let i = 0; i < 100; i += 1) {
      const ready = await page
        .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
        .catch(() => false);
      if (ready) return page;
      await pause(100);
    }
    throw new Error(`${path} did not open`);
  };
  return {
    name: 'firefox',
    browser,
    address,
    openExtension,
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    approve: async () => undefined,
    warnings: async () => [],
    async stopBackground() {
      await inChrome(
        browser,
        `WebExtensionPolicy.getByID('${id}').extension.terminateBackground({ expectStopped: true })`,
      );
    },
    watch: () => watchFirefox(browser, `moz-extension://${UUID}/`),
    async kill() {
      const gone = new Promise<void>(done => browser.process()?.once('exit', () => done()));
      browser.process()?.kill('SIGKILL');
      await within(10_000, 'Firefox to die', gone);
      await browser.disconnect().catch(() => undefined);
    },
    close: () => within(15_000, 'Firefox to close', browser.close()),
  };
};
