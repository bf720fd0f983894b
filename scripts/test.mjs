// Knows the commands that prove Taskfare (`npm test`, `npm run time`): what is missing, both builds, every test, one sum. Refuses to know what is tested.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build, ensure, ROOT, run, tools } from './ensure.mjs';

ensure('chromium', 'firefox');
tools();
build('chrome');
build('firefox');

const reports = mkdtempSync(join(tmpdir(), 'taskfare-test-'));
const total = { passed: 0, failed: 0 };
/** What failed, with the beginning of why: said once more at the end, where a cut log still has it. */
const failures = [];
const count = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};

const short = text => stripVTControlCharacters(text).split('\n').slice(0, 6).join('\n').slice(0, 1200);
const failuresIn = ({ name: file, message, assertionResults }) => {
  const failed = assertionResults.filter(test => test.status === 'failed');
  if (failed.length === 0) return [`${file}\n${short(message ?? '')}`];
  return failed.map(test => `${file}: ${test.fullName}\n${test.failureMessages.map(short).join('\n')}`);
};
const remember = file => failures.push(...failuresIn(file));

/** One run of vitest: its own report, or nothing if it left none. */
const vitestOnce = (name, args, minutes) => {
  const report = join(reports, `${name}.json`);
  const ended = run(
    'npx',
    ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { minutes },
  );
  try {
    const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return { ended, passed, red: testResults.filter(result => result.status === 'failed') };
  } catch {
    return undefined;
  }
};

const failedIn = red =>
  red.reduce((n, { assertionResults: all }) => n + (all.filter(t => t.status === 'failed').length || 1), 0);

const tally = (name, minutes, told) => {
  if (!told) failures.push(`${name}: no report; it was stopped after ${minutes} minutes, or never began`);
  else if (told.red.length === 0 && !told.ended)
    failures.push(`${name}: every test passed, and the run did not end well (see above)`);
  told?.red.forEach(remember);
  count(told?.passed ?? 0, told ? failedIn(told.red) || (told.ended ? 0 : 1) : 1);
};

const vitest = (name, args, minutes) => {
  console.log(`\n== ${name}`);
  tally(name, minutes, vitestOnce(name, args, minutes));
};

/**
 * Browsers measured against a log to the second, on a machine others use: a red file is run once more, whole, in a fresh
 * browser (its tests build on each other, so one test alone cannot be tried again). A real fault fails twice.
 */
const inBrowsers = (name, config, folder, minutes) => {
  console.log(`\n== ${name}`);
  const first = vitestOnce(name, ['-c', config, folder], minutes);
  if (!first || first.red.length === 0) return tally(name, minutes, first);
  const files = first.red.map(file => relative(ROOT, file.name));
  console.log(`\n== ${name}, once more: ${files.join(', ')}`);
  for (const file of first.red) for (const text of failuresIn(file)) console.log(`\nRED ONCE ${text}`);
  const inRed = first.red.flatMap(file => file.assertionResults).filter(t => t.status === 'passed').length;
  count(first.passed - inRed, 0);
  tally(name, minutes, vitestOnce(`${name}-again`, ['-c', config, ...files], minutes));
};

/** The store's own checks of the Firefox build: an error fails, each warning is shown. */
const lint = () => {
  console.log('\n== web-ext lint');
  const { stdout, status } = spawnSync(
    'npx',
    ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
    { cwd: ROOT, encoding: 'utf8', timeout: 120_000, shell: process.platform === 'win32' },
  );
  try {
    const { summary, errors, warnings } = JSON.parse(stdout);
    for (const found of [...errors, ...warnings])
      console.log(`${found.code}: ${found.message} (${found.file ?? ''})`);
    console.log(`${summary.errors} errors, ${summary.warnings} warnings`);
    for (const { code, message } of errors) failures.push(`web-ext lint: ${code}: ${message}`);
    count(summary.errors === 0 ? 1 : 0, summary.errors);
  } catch {
    failures.push(`web-ext lint ended with ${status} and no report`);
    count(0, 1);
  }
};

const SUITES = {
  test() {
    vitest('unit', [], 20);
    lint();
    vitest('built', ['-c', 'vitest.e2e.config.ts', 'tests/built'], 2);
    inBrowsers('e2e', 'vitest.e2e.config.ts', 'tests/e2e', 25);
    inBrowsers('soak', 'vitest.time.config.ts', 'tests/soak', 5);
  },
  /** Measured time under a faster clock, in real time and with real keys: twelve minutes of browsers, one after another. */
  time: () => inBrowsers('time', 'vitest.time.config.ts', 'tests/time', 25),
};
const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : ['test']) SUITES[name]();
rmSync(reports, { recursive: true, force: true });

for (const failure of failures) console.log(`\nFAILED ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
