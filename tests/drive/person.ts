// Knows how a person uses a page: by the names of what they see or hear, and the kind of thing it is. Refuses to know how a page is made.
import type { Page } from 'puppeteer-core';

const PATIENCE = 15_000;

export interface Person {
  readonly page: Page;
  press(name: string): Promise<void>;
  follow(link: string): Promise<void>;
  /** Types over, or chooses: what a field with this label takes. */
  fill(label: string, value: string, kind?: Kind): Promise<void>;
  /** Opens what is folded away under this name. */
  unfold(name: string): Promise<void>;
  /** Waits until something of this kind and name is there. */
  meets(kind: string, name: string): Promise<void>;
  /** Waits until no such thing is there any more. */
  misses(kind: string, name: string): Promise<void>;
  /** Waits until the page says this. */
  reads(text: string): Promise<void>;
  /** What stands beside this figure now, exact; undefined when it is not known. */
  figure(name: string): Promise<number | undefined>;
  /** Waits until a figure is this, exactly. */
  waitsFor(name: string, value: number): Promise<void>;
}

type Kind = 'textbox' | 'combobox' | 'searchbox' | 'spinbutton';

const aria = (kind: string, name: string): string => `::-p-aria([name="${name}"][role="${kind}"])`;

export function person(page: Page): Person {
  const find = (kind: string, name: string) => page.locator(aria(kind, name)).setTimeout(PATIENCE);
  const exact = (name: string) =>
    page.evaluate(
      n => document.querySelector(`[data-figure="${n}"]`)?.getAttribute('data-value') ?? undefined,
      name,
    );
  return {
    page,
    press: async name => {
      await page.bringToFront();
      await find('button', name).click();
    },
    follow: name => find('link', name).click(),
    async fill(label, value, kind = 'textbox') {
      // A date or a time has no role of its own in either browser's tree: it is found by its label.
      const field = await page
        .locator(kind === 'textbox' ? `::-p-aria([name="${label}"])` : aria(kind, label))
        .setTimeout(PATIENCE)
        .waitHandle();
      await field.evaluate((node, text) => {
        // Firefox names the label as well as what it labels.
        const input = (node instanceof HTMLLabelElement ? node.control : node) as
          | HTMLInputElement
          | HTMLSelectElement;
        input.focus();
        const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value') ?? {};
        set?.call(input, text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
        if (input.value !== text) throw new Error(`the field takes no ${text}`);
      }, value);
    },
    async unfold(name) {
      const summary = await page
        .locator(`::-p-xpath(//summary[normalize-space()="${name}"])`)
        .setTimeout(PATIENCE)
        .waitHandle();
      await summary.evaluate(node =>
        (node.parentElement as HTMLDetailsElement).open ? undefined : (node as HTMLElement).click(),
      );
    },
    meets: async (kind, name) => void (await find(kind, name).waitHandle()),
    misses: async (kind, name) => {
      await page.waitForSelector(aria(kind, name), { hidden: true, timeout: PATIENCE });
    },
    reads: async text => {
      try {
        await page.waitForFunction(t => document.body.innerText.includes(t), { timeout: PATIENCE }, text);
      } catch {
        throw new Error(`not "${text}" but "${await page.evaluate(() => document.body.innerText)}"`);
      }
    },
    async figure(name) {
      const value = await exact(name);
      return value === undefined ? undefined : Number(value);
    },
    async waitsFor(name, value) {
      try {
        await page.waitForFunction(
          (n, v) => document.querySelector(`[data-figure="${n}"]`)?.getAttribute('data-value') === v,
          { timeout: PATIENCE },
          name,
          String(value),
        );
      } catch {
        throw new Error(`${name} is ${await exact(name)}, not ${value}`);
      }
    },
  };
}
