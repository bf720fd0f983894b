// Knows that Firefox is asked for the permission by the switch itself, and then tells a deadline and a goal, each once. Refuses to press the browser's own prompt: this profile answers yes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Person, person } from '../drive/person';
import { type Stage, stage } from '../e2e/harness/stage';

declare const chrome: {
  readonly notifications?: Record<'onShown' | 'onClosed', { addListener(hear: (id: string) => void): void }>;
  readonly permissions: { getAll(): Promise<{ readonly permissions?: readonly string[] }> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: { readonly local: { get(key: string): Promise<{ readonly told?: readonly string[] }> } };
};

const MINUTE = 60_000;

/** Two minutes of work now, on a study that runs out in four. */
function ledgerFile(now: number): string {
  const common = { platform: 'prolific', task: 't', source: 'page', device: 'other', at: now, seen: now };
  const facts = [
    { ...common, id: 'a', kind: 'offered', title: 'Tea <b>survey</b>' },
    { ...common, id: 'b', kind: 'accepted', deadline: now + 4 * MINUTE },
    { ...common, id: 'c', kind: 'worked', source: 'sensor', at: now - 2 * MINUTE, to: now },
  ];
  return [{ format: 'taskfare-ledger', version: 1, exported: now, facts: facts.length }, ...facts]
    .map(line => JSON.stringify(line))
    .join('\n');
}

describe('notifications in firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'taskfare-notified-'));
  let on: Stage;
  let at: Person;
  const permissions = async () =>
    (await at.page.evaluate(() => chrome.permissions.getAll())).permissions?.includes('notifications');
  const told = async (): Promise<readonly string[]> =>
    (await at.page.evaluate(async () => (await chrome.storage.local.get('told')).told)) ?? [];
  const tells = (beginning: string) =>
    vi.waitFor(async () => expect((await told()).filter(id => id.startsWith(beginning))).toHaveLength(1), {
      timeout: 10_000,
      interval: 100,
    });
  const changed = () => at.page.evaluate(() => chrome.runtime.sendMessage({ is: 'ledgerChanged' }));
  const tick = (name: string) =>
    at.page.locator(`::-p-aria([name="${name}"][role="checkbox"])`).setTimeout(15_000).click();

  beforeAll(async () => {
    on = await stage('firefox');
    const file = join(folder, 'one.jsonl');
    writeFileSync(file, ledgerFile(Date.now()));
    at = person(await on.driven.openExtension('ledger.html#data'));
    const field = await at.page.waitForSelector('input[type=file][accept*=jsonl]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
    await at.press('Import');
    await at.reads('Imported. 3 new entries');
  }, 120_000);
  afterAll(async () => {
    await on?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are off, and nothing is asked for, until a switch is pressed', async () => {
    await changed();
    expect(await permissions()).toBe(false);
    expect(await told()).toEqual([]);
    await at.follow('Settings');
    // A switch with nothing to tell yet; what is shown from now on is heard here.
    await tick('A payment was decided');
    await vi.waitFor(async () => expect(await permissions()).toBe(true), { timeout: 10_000 });
    await at.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      chrome.notifications?.onShown.addListener(id => void heard.push(id));
      chrome.notifications?.onClosed.addListener(id => void heard.push(id));
    });
    expect(await told()).toEqual([]);
    await tick('A task is about to expire');
    await tells('expiring prolific:t');
    // Nobody sees a headless browser's notifications: it closes each as soon as it is shown.
    const heard = () => at.page.evaluate('heard') as Promise<string[]>;
    await vi.waitFor(async () => expect((await heard())[0]).toContain('expiring prolific:t'), {
      timeout: 10_000,
    });
  });

  it('tell a goal that is reached, once; what is switched off tells nothing more', async () => {
    await at.fill('Goal for today', 'time', 'combobox');
    await at.fill('How many hours', '0.01', 'spinbutton');
    await at.page.$eval('[aria-labelledby="set-goals"] form', form =>
      (form as HTMLFormElement).requestSubmit(),
    );
    await at.reads('Saved.');
    expect((await told()).filter(id => id.startsWith('goal'))).toEqual([]);
    await tick('A task is about to expire');
    await tick('A goal was reached');
    await tells('goal day');
    await changed();
    await changed();
    expect(await told()).toHaveLength(2);
  });
});
