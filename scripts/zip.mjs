// Knows how the packages for the stores are made: as the builds, without the key, which stores refuse. Refuses to upload anything.
import { spawnSync } from 'node:child_process';

const env = { ...process.env, TASKFARE_STORE: '1' };
for (const args of [
  ['zip', '-b', 'chrome'],
  ['zip', '-b', 'firefox', '--mv3'],
]) {
  const { status } = spawnSync('npx', ['wxt', ...args], {
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
