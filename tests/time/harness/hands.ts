// Knows how a browser stands on a screen of its own, with real hands before it and an idle threshold short enough to wait for. Refuses to know what is done there.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Fact } from '../../../lib/core/fact';
import type { Name } from '../../drive/browser';
import { type Display, openDisplay } from '../../drive/display';
import { allow } from '../../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../../drive/platforms';
import { type Stage, stage } from '../../e2e/harness/stage';
import { type Desk, desk } from './desk';
import { type Eye, openEye } from './eye';

const SECOND = 1000;
/** The least a browser answers to. */
export const IDLE_AFTER = 15 * SECOND;

export interface Hands {
  readonly screen: Display;
  readonly on: Stage;
  readonly eye: Eye;
  readonly work: Desk;
  /** A click with the real mouse, where the page has nothing to click. */
  click(page: Page): Promise<void>;
  worked(task: string): Promise<Extract<Fact, { kind: 'worked' }>[]>;
  /** The span that is open is on this task. */
  isTimed(task: string): Promise<void>;
  close(): Promise<void>;
}

export const openHands = async (name: Name): Promise<Hands> => {
  const screen = await openDisplay();
  const on = await stage(name, { how: { headful: true, still: true } }).catch(async error => {
    await screen.close();
    throw error;
  });
  await allow(on.driven, PLAYED_NAMES, PLAYED_HOSTS);
  const eye = await openEye(on.driven);
  await eye.change({ idleAfter: IDLE_AFTER });
  return {
    screen,
    on,
    eye,
    work: desk(on.driven, on.sites),
    async click(page) {
      const { x, y } = await page.evaluate(() => {
        const place = window as Window & { mozInnerScreenX?: number; mozInnerScreenY?: number };
        const left = place.mozInnerScreenX ?? screenX + (outerWidth - innerWidth) / 2;
        const top = place.mozInnerScreenY ?? screenY + outerHeight - innerHeight;
        return { x: left + 4, y: top + innerHeight - 6 };
      });
      await screen.click(x, y);
    },
    worked: async task =>
      (await eye.facts()).filter(
        (f): f is Extract<Fact, { kind: 'worked' }> => f.kind === 'worked' && f.task === task,
      ),
    isTimed: async task => expect((await eye.attention()).open?.subject).toMatchObject({ on: 'task', task }),
    async close() {
      await on.close();
      await screen.close();
    },
  };
};
