// Knows how a screen, a window manager and a real keyboard are had on a machine without any. Refuses to know which window is open on it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pause, within } from './browser';
import { lockScreen } from './screen-lock';
import { needTools } from './tools';

export interface Display {
  /** Presses keys as the worker does: `ctrl+t`, `Return`. */
  press(keys: string): Promise<void>;
  /** Moves the mouse to a place on the screen and clicks. */
  click(x: number, y: number): Promise<void>;
  /** Takes the window in front out of sight; `restore` brings the same one back. */
  minimise(): Promise<void>;
  restore(): Promise<void>;
  /** The screen is locked until the next key or motion. */
  lock(): Promise<void>;
  close(): Promise<void>;
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await within(5000, `${child.spawnfile} to end`, gone);
};

/** Xvfb chooses a free display by itself and says which. */
const startScreen = async (program: string): Promise<[ChildProcess, string]> => {
  const args = ['-displayfd', '1', '-screen', '0', '1280x960x24', '-nolisten', 'tcp'];
  const screen = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = (await within(10_000, 'Xvfb', once(screen.stdout!, 'data'))) as [Buffer];
  return [screen, `:${said.toString().trim()}`];
};

/** Browsers started with a window from now on, until `close`, have it on this display. */
export const openDisplay = async (): Promise<Display> => {
  const [xvfb = '', openbox = '', xdotool = ''] = needTools('xvfb', 'openbox', 'xdotool');
  const [screen, name] = await startScreen(xvfb);
  const before = process.env.DISPLAY;
  process.env.DISPLAY = name;
  const windows = spawn(openbox, [], { stdio: 'ignore' });
  await pause(500);
  let away = '';
  const hand = async (...args: string[]): Promise<string> => {
    const child = spawn(xdotool, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part;
    });
    const [code] = await within(10_000, `xdotool ${args.join(' ')}`, once(child, 'close'));
    if (code !== 0) throw new Error(`xdotool ${args.join(' ')} ended with ${code}`);
    return said.trim();
  };
  return {
    async press(keys) {
      await hand('key', '--clearmodifiers', keys);
    },
    async click(x, y) {
      await hand('mousemove', `${Math.round(x)}`, `${Math.round(y)}`, 'click', '1');
    },
    async minimise() {
      away = await hand('getactivewindow');
      await hand('windowminimize', away);
    },
    async restore() {
      await hand('windowactivate', away);
    },
    lock: () => lockScreen(name),
    async close() {
      await end(windows);
      await end(screen);
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
    },
  };
};
