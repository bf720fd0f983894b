// Knows that Taskfare makes no request: the sites cannot tell it is there, and no request begins in it.
import { afterAll, describe, expect, it } from 'vitest';
import type { Name } from '../drive/browser';
import { allow } from '../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../drive/platforms';
import { playDay } from './harness/play-day';
import { type Stage, stage } from './harness/stage';

/** What a browser sends by itself, with or without any extension. */
const VENDORS =
  /(google|gstatic|googleapis|gvt1|mozilla|firefox|mozgcp|digicert|chromium)[a-z-]*\.(com|org|net)(:\d+)?\//;

/** Time is not what is looked at here. */
const HURRY = 0.2;

/**
 * Sorted. A preflight is asked again once the browser has forgotten the last one (five seconds), so how many there are tells
 * the machine's speed: each counts once. What it announces is a request of its own, and all of those count.
 */
function asked({ sites: { requests } }: Stage): readonly string[] {
  const preflights = requests.filter(request => request.startsWith('OPTIONS '));
  const others = requests.filter(request => !request.startsWith('OPTIONS '));
  return [...new Set(preflights), ...others].sort();
}

const open: Stage[] = [];
afterAll(async () => {
  for (const on of open) await on.close();
});

const run = async (name: Name, bare: boolean): Promise<Stage> => {
  const on = await stage(name, { bare });
  open.push(on);
  if (!bare) await allow(on.driven, PLAYED_NAMES, PLAYED_HOSTS);
  return on;
};

describe.each(['chromium', 'firefox'] as const)('the network in %s', name => {
  it('carries the same requests with and without Taskfare, and none that begins in it', async () => {
    const without = await run(name, true);
    await playDay(without, HURRY);
    const withIt = await run(name, false);
    const begun = await withIt.driven.watch();
    await playDay(withIt, HURRY);
    const page = await withIt.driven.openExtension('ledger.html');
    await page.close();

    expect(withIt.sites.requests.length).toBeGreaterThan(40);
    expect(asked(withIt)).toEqual(asked(without));
    expect(withIt.sites.strangers.filter(r => !VENDORS.test(r))).toEqual([]);
    expect(await begun()).toEqual([]);
  });
});
