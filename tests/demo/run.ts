// Knows the demo from its first line to its last. Refuses to be a test: it shows, and fails only if it cannot.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from '../drive/launch';
import { allow } from '../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../drive/platforms';
import { openSites } from '../sites/serve';
import { report } from './report';
import { workOnMicroworkers, workOnMturk, workOnProlific } from './work';

const began = Date.now();
const say = (line: string): void => {
  const passed = String(Math.round((Date.now() - began) / 1000)).padStart(3);
  console.log(`${passed} s  ${line}`);
};

const { DISPLAY, WAYLAND_DISPLAY, TASKFARE_OUTPUT = '.output' } = process.env;
const headful = Boolean(DISPLAY || WAYLAND_DISPLAY) || ['darwin', 'win32'].includes(process.platform);
const downloads = join(mkdtempSync(join(tmpdir(), 'taskfare-demo-')), 'downloads');
mkdirSync(downloads);

const sites = await openSites();
say(
  `Three platforms are played on this machine; opening Chromium ${headful ? 'with a window' : 'without a window (no display here)'}`,
);
const driven = await launch('chromium', {
  extension: resolve(TASKFARE_OUTPUT, 'chrome-mv3'),
  sites: sites.port,
  downloads,
  headful,
});
try {
  await allow(driven, PLAYED_NAMES, PLAYED_HOSTS);
  say('Taskfare may read the three platforms: allowed on its first-run page');
  await workOnProlific(driven, sites, say);
  await workOnMturk(driven, sites, say);
  await workOnMicroworkers(driven, sites, say);
  const told = await report(driven, resolve('demo-output'), downloads);
  say('Done. This is what Taskfare says of it, from its own ledger page:');
  console.log(`\n${told}\n`);
  console.log('The hourlies are those of a worker who needs seconds where people need minutes.');
  console.log('demo-output/ has tasks.csv, ledger.jsonl, popup.png and ledger.png.');
} finally {
  await driven.close().catch(() => driven.kill());
  await sites.close();
  rmSync(join(downloads, '..'), { recursive: true, force: true });
}
