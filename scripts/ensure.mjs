// Knows what must be on a machine before anything runs here, and fetches what is missing. Refuses to know what runs then.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const BROWSERS = JSON.parse(readFileSync(join(ROOT, 'tests/drive/browsers.json'), 'utf8'));
/** What the tests of time need besides browsers; each is a Debian package of that name. */
const TOOLS = JSON.parse(readFileSync(join(ROOT, 'tests/drive/tools.json'), 'utf8'));

/** Commands that install a browser; `{browser}` is the package. The first whose program exists is tried. Only apt-get was tried. */
const MANAGERS = [
  {
    program: 'apt-get',
    root: true,
    packages: { chromium: 'chromium', firefox: 'firefox-esr' },
    steps: [['update'], ['install', '-y', '--no-install-recommends', '{browser}', 'fonts-liberation']],
  },
  {
    program: 'dnf',
    root: true,
    packages: { chromium: 'chromium', firefox: 'firefox' },
    steps: [['install', '-y', '{browser}']],
  },
  {
    program: 'pacman',
    root: true,
    packages: { chromium: 'chromium', firefox: 'firefox' },
    steps: [['-Sy', '--noconfirm', '{browser}']],
  },
  {
    program: 'brew',
    root: false,
    packages: { chromium: 'chromium', firefox: 'firefox' },
    steps: [['install', '--cask', '{browser}']],
  },
];

const runs = path => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = name => {
  if (/[\\/]/.test(name)) return runs(name) ? name : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(runs);
};

/** Runs a command with its output shown and nothing to type; true when it ended well. */
export const run = (command, args, { minutes = 10, env = {} } = {}) =>
  spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32',
  }).status === 0;

const fail = line => {
  console.error(line);
  process.exit(1);
};

const dependencies = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 20))
    fail(`Node 20.20 or newer is needed; this is ${process.version}.`);
  if (existsSync(join(ROOT, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing dependencies (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund']))
    fail('npm ci failed: dependencies could not be installed.');
};

const find = name => {
  const { variable, names } = BROWSERS[name];
  const told = process.env[variable];
  return told ? onPath(told) : names.map(onPath).find(Boolean);
};

const install = name => {
  const manager = MANAGERS.find(m => onPath(m.program));
  if (!manager) return;
  const asRoot = manager.root && process.getuid?.() !== 0;
  if (asRoot && !onPath('sudo')) return;
  console.log(`Installing ${manager.packages[name]} with ${manager.program} …`);
  for (const step of manager.steps) {
    const args = step.map(word => word.replace('{browser}', manager.packages[name]));
    const done = asRoot
      ? run('sudo', ['-n', manager.program, ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } })
      : run(manager.program, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    if (!done) return;
  }
};

/** The executable of a browser, installed first where there is none; `undefined` where that was not possible. */
export const browser = name => {
  if (!find(name)) install(name);
  return find(name);
};

/** Dependencies, and these browsers; ends the process with one clear line when one cannot be had. */
export const ensure = (...browsers) => {
  dependencies();
  for (const name of browsers)
    if (!browser(name))
      fail(
        `${name} is missing and could not be installed here. Install it, or set ${BROWSERS[name].variable} to its executable.`,
      );
};

/** A screen, hands and a faster clock, where they can be had; the tests that need them say what is missing. */
export const tools = () => {
  const missing = Object.keys(TOOLS).filter(name => !TOOLS[name].some(at => existsSync(at) || onPath(at)));
  const asRoot = process.getuid?.() === 0;
  if (missing.length === 0 || !onPath('apt-get') || !(asRoot || onPath('sudo'))) return;
  console.log(`Installing ${missing.join(', ')} with apt-get …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...missing]]) {
    const [program, ...args] = asRoot ? ['apt-get', ...step] : ['sudo', '-n', 'apt-get', ...step];
    if (!run(program, args, { env })) return;
  }
};

export const build = browserName =>
  run(
    'npx',
    browserName === 'firefox' ? ['wxt', 'build', '-b', 'firefox', '--mv3'] : ['wxt', 'build', '-b', 'chrome'],
  ) || fail(`The build for ${browserName} failed.`);
