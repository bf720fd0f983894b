// Knows how every page looks in every state: real pages, a made-up ledger, screenshots in /tmp/look. Refuses to judge. Run: npx tsx scripts/look.ts [word of a name]
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { standIn } from './look/stand-in';

const OUT = '/tmp/look';

interface Look {
  name: string;
  page: 'popup' | 'ledger' | 'welcome';
  hash?: string;
  tasks: number;
  /** Tasks of this platform only. */
  only?: string;
  hand?: true;
  /** With a day of every kind of stretch. */
  day?: true;
  width: number;
  height: number;
  dark?: true;
  language?: string;
  rtl?: true;
  zoom?: number;
  /** What is clicked before looking. */
  press?: string;
  granted?: readonly string[];
  /** What the worker has set. */
  settings?: object;
}

const popup = { page: 'popup', width: 360, height: 592, granted: ['https://app.prolific.com/*'] } as const;
const ledger = { page: 'ledger', width: 1280, height: 800, granted: ['https://app.prolific.com/*'] } as const;
const time = { tasks: 0, day: true, hash: '#time/2026-11-18' } as const;
const MONEY = {
  display: 'EUR',
  rates: [
    { from: 'USD', to: 'EUR', rate: 0.92, day: '2026-01-05' },
    { from: 'GBP', to: 'EUR', rate: 1.15, day: '2026-10-01' },
  ],
  contribution: 0.256,
  reference: {
    place: 'FR',
    label: 'FR',
    hourly: { micros: 12_020_000, currency: 'EUR' },
    asOf: '2026-01-01',
    source: '',
  },
};
const LOOKS: Look[] = [
  { ...popup, name: 'popup-empty', tasks: 0, granted: [] },
  { ...popup, name: 'popup', tasks: 90, hand: true },
  { ...popup, name: 'popup-one-currency', tasks: 90, only: 'prolific' },
  { ...popup, name: 'popup-dark', tasks: 90, hand: true, dark: true },
  { ...popup, name: 'popup-320', tasks: 90, hand: true, width: 320 },
  { ...popup, name: 'popup-french', tasks: 90, hand: true, language: 'fr' },
  { ...popup, name: 'popup-swahili', tasks: 90, only: 'prolific', language: 'sw' },
  { ...popup, name: 'popup-timer', tasks: 90, only: 'prolific', press: 'footer button' },
  {
    ...popup,
    name: 'popup-timer-dark-320',
    tasks: 90,
    hand: true,
    width: 320,
    dark: true,
    press: 'footer button',
  },
  { ...popup, name: 'popup-why', tasks: 90, only: 'prolific', press: '.period-why summary' },
  { ...ledger, name: 'ledger-spanish', tasks: 400, language: 'es' },
  { ...popup, name: 'popup-rtl', tasks: 90, hand: true, rtl: true },
  { ...ledger, name: 'ledger-overview', tasks: 400, hash: '#overview/month' },
  { ...ledger, name: 'ledger-overview-dark', tasks: 400, hash: '#overview/week', dark: true },
  { ...ledger, name: 'ledger-why', tasks: 400, hash: '#overview/week', press: '.period-why summary' },
  { ...ledger, name: 'ledger-tasks', tasks: 400, hash: '#tasks' },
  {
    ...ledger,
    name: 'ledger-task-why',
    tasks: 400,
    hash: '#tasks/mturk%3AT7',
    press: '.task-details dl + button',
  },
  { ...ledger, name: 'ledger-platforms-320', tasks: 0, hash: '#platforms', width: 320, dark: true },
  { ...ledger, ...time, name: 'time-cluster', height: 900, press: '.cluster button:nth-of-type(2)' },
  { ...ledger, name: 'ledger-details', tasks: 400, hash: '#tasks/mturk%3AT7' },
  { ...ledger, ...time, name: 'time', height: 1900 },
  { ...ledger, ...time, name: 'time-chosen', height: 1400, press: '[role=option]:nth-of-type(9)' },
  { ...ledger, ...time, name: 'time-dark', height: 1100, dark: true, press: 'summary' },
  { ...ledger, ...time, name: 'time-why', height: 1700, press: '.task-times button' },
  { ...ledger, ...time, name: 'time-320', height: 1600, width: 320, press: '[role=option]:nth-of-type(4)' },
  { ...ledger, name: 'ledger-time', tasks: 400, hash: '#time' },
  { ...ledger, name: 'tasks-found', tasks: 400, hash: '#tasks?q=e&status=approved&sort=hourly' },
  { ...ledger, name: 'tasks-none', tasks: 40, hash: '#tasks?q=nothing-like-it', dark: true },
  { ...ledger, name: 'tasks-320', tasks: 400, hash: '#tasks?sort=pay', width: 320, language: 'fr' },
  { ...ledger, name: 'settings', tasks: 4, hash: '#settings', height: 1700, settings: MONEY },
  { ...ledger, name: 'settings-dark', tasks: 4, hash: '#settings', height: 1700, dark: true },
  { ...ledger, name: 'settings-320', tasks: 4, hash: '#settings', height: 2600, width: 320, language: 'fr' },
  { ...ledger, name: 'money-overview', tasks: 400, hash: '#overview/week', settings: MONEY },
  { ...ledger, name: 'money-320', tasks: 400, hash: '#overview/week', settings: MONEY, width: 320 },
  { ...popup, name: 'popup-money', tasks: 90, settings: MONEY },
  { ...ledger, name: 'ledger-data', tasks: 400, hash: '#data' },
  { ...ledger, name: 'ledger-platforms', tasks: 0, hash: '#platforms' },
  { ...ledger, name: 'ledger-empty', tasks: 0 },
  { ...ledger, name: 'ledger-narrow', tasks: 400, hash: '#tasks', width: 400 },
  { ...ledger, name: 'ledger-200', tasks: 400, hash: '#overview', zoom: 2 },
  { ...ledger, name: 'welcome', page: 'welcome', tasks: 0, granted: [] },
  { ...ledger, name: 'welcome-dark-320', page: 'welcome', tasks: 0, width: 320, dark: true },
];

async function open(browser: Browser, host: string, look: Look): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', error => console.error(look.name, error));
  page.on('console', line => line.type() === 'error' && console.error(look.name, line.text()));
  const language = look.language ?? 'en';
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  // tsx names functions by a call that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = f => f');
  await page.evaluateOnNewDocument(standIn, messages, language, look.granted ?? [], look.settings ?? {});
  await page.goto(`${host}/scripts/look/seed.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(`seed(${look.tasks}, ${JSON.stringify(look.only)})`);
  if (look.hand) await page.evaluate('hand()');
  if (look.day) await page.evaluate('day()');
  await page.setViewport({ width: look.width, height: look.height, deviceScaleFactor: look.zoom ?? 1 });
  if (look.zoom)
    await page.setViewport({
      width: look.width / look.zoom,
      height: look.height / look.zoom,
      deviceScaleFactor: look.zoom,
    });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' }]);
  await page.goto(`${host}/entrypoints/${look.page}/index.html${look.hash ?? ''}`, {
    waitUntil: 'networkidle0',
  });
  if (look.press) await page.click(look.press);
  if (look.rtl) await page.evaluate('document.documentElement.dir = "rtl"');
  await new Promise(resolve => setTimeout(resolve, 300));
  return page;
}

/** What axe finds: rule, how grave, and where. */
async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  return (await page.evaluate(`axe.run().then(({ violations }) =>
    violations.map(v => [v.impact, v.id, ...v.nodes.map(n => n.html.slice(0, 120))].join(' ')))`)) as string[];
}

const spoken = ({ language = 'en' }: Look): boolean =>
  existsSync(`public/_locales/${language}/messages.json`);

mkdirSync(OUT, { recursive: true });
const wanted = process.argv[2];
const server = await createServer({
  configFile: false,
  plugins: [preact()],
  cacheDir: `/tmp/look-vite-${process.pid}`,
  publicDir: 'public',
  server: { port: 5200 + (process.pid % 500), watch: null, hmr: false },
  logLevel: 'error',
});
await server.listen();
const HOST = server.resolvedUrls!.local[0]!.replace(/\/$/, '');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--lang=en'],
});
try {
  for (const look of LOOKS.filter(l => (!wanted || l.name.includes(wanted)) && spoken(l))) {
    const page = await open(browser, HOST, look);
    await page.screenshot({ path: `${OUT}/${look.name}.png` as `${string}.png` });
    for (const fault of await faults(page)) {
      console.error(look.name, fault);
      process.exitCode = 1;
    }
    await page.browserContext().close();
    console.log(`${OUT}/${look.name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
