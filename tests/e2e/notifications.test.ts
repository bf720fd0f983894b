// Knows that the browser tells a worker that a task runs out: once, and only after it was switched on. Refuses to press the browser's own prompt.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { built, type Stage, stage } from './harness/stage';

declare const chrome: {
  readonly notifications: { getAll(): Promise<Readonly<Record<string, boolean>>> };
  readonly storage: { readonly local: { get(key: string): Promise<{ readonly told?: readonly string[] }> } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

const MINUTE = 60_000;

/** One study in hand that runs out in four minutes. */
function ledgerFile(now: number): string {
  const common = { platform: 'prolific', task: 't', source: 'page', device: 'other', at: now, seen: now };
  return [
    { format: 'taskfare-ledger', version: 1, exported: now, facts: 2 },
    { ...common, id: 'a', kind: 'offered', title: 'Tea <b>survey</b>' },
    { ...common, id: 'b', kind: 'accepted', deadline: now + 4 * MINUTE },
  ]
    .map(line => JSON.stringify(line))
    .join('\n');
}

describe('notifications in chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'taskfare-notify-'));
  let on: Stage;
  let page: Page;
  const shown = async () => Object.keys(await page.evaluate(() => chrome.notifications.getAll()));
  const changed = () => page.evaluate(() => chrome.runtime.sendMessage({ is: 'ledgerChanged' }));

  beforeAll(async () => {
    // The prompt cannot be pressed here: a copy's manifest gives the permission that the switch asks for.
    const extension = join(folder, 'extension');
    cpSync(built('chromium'), extension, { recursive: true });
    const file = join(extension, 'manifest.json');
    const { optional_permissions: _asked, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
    const permissions = [...manifest.permissions, 'notifications'];
    writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
    on = await stage('chromium', { how: { extension } });
    const ledger = join(folder, 'one.jsonl');
    writeFileSync(ledger, ledgerFile(Date.now()));
    page = await on.driven.openExtension('ledger.html#data');
    const field = await page.waitForSelector('input[type=file][accept*=jsonl]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(ledger);
    await (await page.waitForSelector('::-p-aria([name="Import"][role="button"])'))!.click();
    await page.waitForSelector('::-p-text(Imported. 2 new entries)');
  }, 120_000);
  afterAll(async () => {
    await on?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are off; switched on, a deadline is told once, in plain text', async () => {
    await changed();
    expect(await shown()).toEqual([]);
    await page.evaluate(() => {
      location.hash = '#settings';
    });
    const box = '::-p-aria([name="A task is about to expire"][role="checkbox"])';
    await (await page.waitForSelector(box))!.click();
    await vi.waitFor(async () => expect(await shown()).toHaveLength(1), { timeout: 10_000, interval: 100 });
    expect((await shown())[0]).toContain('expiring prolific:t');
    await changed();
    await changed();
    expect(await page.evaluate(async () => (await chrome.storage.local.get('told')).told)).toHaveLength(1);
  });
});
