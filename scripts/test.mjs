// Knows the commands that prove Taskfare (`npm test`, `npm run time`): what is missing, both builds, every test, one sum. Refuses to know what is tested.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const short = text => stripVTControlCharacters(text).split('\n').slice(0, 12).join('\n').slice(0, 1200);
const remember = ({ name: file, message, assertionResults }) => {
  const failed = assertionResults.filter(test => test.status === 'failed');
  for (const { fullName, failureMessages } of failed)
    failures.push(`${file}: ${fullName}\n${failureMessages.map(short).join('\n')}`);
  if (failed.length === 0 && message) failures.push(`${file}\n${short(message)}`);
};

/** One run of vitest; its own count is read from its report, and a run without a report is a failure. */
const vitest = (name, args, minutes) => {
  console.log(`\n== ${name}`);
  const report = join(reports, `${name}.json`);
  const ended = run(
    'npx',
    ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { minutes },
  );
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = numFailedTests || numFailedTestSuites;
    for (const file of testResults.filter(result => result.status === 'failed')) remember(file);
    if (!failed && !ended)
      failures.push(`${name}: every test passed, and the run did not end well (see above)`);
    count(numPassedTests, failed || (ended ? 0 : 1));
  } catch {
    failures.push(`${name}: no report; it was stopped after ${minutes} minutes, or never began`);
    count(0, 1);
  }
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
    vitest('e2e', ['-c', 'vitest.e2e.config.ts', 'tests/e2e'], 20);
    vitest('soak', ['-c', 'vitest.time.config.ts', 'tests/soak'], 3);
  },
  /** Measured time under a faster clock, in real time and with real keys: ten minutes of browsers, one after another. */
  time: () => vitest('time', ['-c', 'vitest.time.config.ts', 'tests/time'], 20),
};
const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : ['test']) SUITES[name]();
rmSync(reports, { recursive: true, force: true });

for (const failure of failures) console.log(`\nFAILED ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
