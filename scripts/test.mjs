// Knows the commands that prove Taskfare (`npm test`, `npm run time`): what is missing, both builds, every test, one sum. Refuses to know what is tested.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, ensure, ROOT, run, tools } from './ensure.mjs';

ensure('chromium', 'firefox');
tools();
build('chrome');
build('firefox');

const reports = mkdtempSync(join(tmpdir(), 'taskfare-test-'));
const total = { passed: 0, failed: 0 };
const count = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
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
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests || numFailedTestSuites;
    count(numPassedTests, failed || (ended ? 0 : 1));
  } catch {
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
    count(summary.errors === 0 ? 1 : 0, summary.errors);
  } catch {
    console.error(`web-ext lint ended with ${status} and no report`);
    count(0, 1);
  }
};

const SUITES = {
  test() {
    vitest('unit', [], 6);
    lint();
    vitest('built', ['-c', 'vitest.e2e.config.ts', 'tests/built'], 2);
    vitest('e2e', ['-c', 'vitest.e2e.config.ts', 'tests/e2e'], 20);
    vitest('soak', ['-c', 'vitest.time.config.ts', 'tests/soak'], 3);
  },
  /** Measured time under a faster clock, in real time and with real keys: ten minutes of browsers, one after another. */
  time: () => vitest('time', ['-c', 'vitest.time.config.ts', 'tests/time'], 20),
};
SUITES[process.argv[2] ?? 'test']();
rmSync(reports, { recursive: true, force: true });

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
