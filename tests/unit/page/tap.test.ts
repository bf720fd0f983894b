import { beforeEach, describe, expect, test, vi } from 'vitest';
import { meet } from '../../../lib/page/tap/meet';
import { ANSWER, ASK, type Copied, HELLO } from '../../../lib/page/tap/names';
import { paths } from '../../../lib/page/tap/paths';
import tap from '../../../lib/page/tap/tap';
import type { Definition } from '../../../lib/platforms/format';
import { ACME, type Page, pageAt, pause, watched } from './stage';

const TAKE = 'https://api.acme.test/take/T7';
const NAMED = paths(ACME);

let page: Page;
let ends: AbortController;
let received: Copied[];

const answering = (body: string, status = 200) =>
  vi.fn(async () => new page.Response(body, { status, headers: { 'content-type': 'application/json' } }));
const isolated = (): void => meet(page, copied => void received.push(copied), ends.signal);

beforeEach(() => {
  page = pageAt('/work/T1');
  ends = new AbortController();
  received = [];
  page.fetch = answering('{"secret":1}') as never;
});

describe('meeting', () => {
  const orders = {
    'isolated first': () => {
      isolated();
      tap(NAMED, page);
    },
    'page world first': () => {
      tap(NAMED, page);
      isolated();
    },
  };

  test.each(Object.entries(orders))('%s: a copy arrives', async (_, both) => {
    both();
    await page.fetch(TAKE, { method: 'POST' });
    await vi.waitFor(() => expect(received).toHaveLength(1));
    expect(received[0]).toEqual({ method: 'POST', url: TAKE, status: 200, body: '{"secret":1}' });
  });

  test('what was fetched before they met is kept for a while', async () => {
    tap(NAMED, page);
    for (let i = 0; i < 25; i++) await page.fetch(TAKE, { method: 'POST' });
    await pause(20);
    isolated();
    expect(received).toHaveLength(20);
  });

  test.each(Object.entries(orders))(
    '%s: a page that listens to everything learns no channel',
    async (_, both) => {
      both();
      const heard: string[] = [];
      page.CustomEvent = new Proxy(page.CustomEvent, {
        construct(target, args) {
          if (args[0] !== ASK) heard.push(`${args[0]}`);
          return Reflect.construct(target, args);
        },
      });
      for (const name of [HELLO, ANSWER]) page.document.addEventListener(name, () => heard.push(name));
      for (let i = 0; i < 2; i++) page.document.dispatchEvent(new page.CustomEvent(ASK));
      await page.fetch(TAKE, { method: 'POST' });
      await vi.waitFor(() => expect(received).toHaveLength(1));
      expect(heard).toEqual([]);
    },
  );

  test.each(Object.entries(orders))('%s: the page injects nothing afterwards', (_, both) => {
    both();
    const forged = JSON.stringify({ method: 'POST', url: TAKE, status: 200, body: '{}' });
    const call = (name: string, detail: string) =>
      page.document.dispatchEvent(new page.CustomEvent(name, { detail }));
    page.document.addEventListener(ASK, () => call(ANSWER, 'mine'));
    call(ANSWER, 'mine');
    call(HELLO, '');
    call(ANSWER, 'mine');
    call('mine', forged);
    expect(received).toEqual([]);
  });

  test('a later tap silences the earlier one, so that nothing is copied twice', async () => {
    tap(NAMED, page);
    isolated();
    ends.abort();
    ends = new AbortController();
    isolated();
    tap(NAMED, page);
    await page.fetch(TAKE, { method: 'POST' });
    await vi.waitFor(() => expect(received).toHaveLength(1));
    await pause(20);
    expect(received).toHaveLength(1);
  });

  test('after an update the new tap talks to the new script, and the old one is silent', async () => {
    tap(NAMED, page);
    isolated();
    const later: Copied[] = [];
    meet(page, copied => void later.push(copied), ends.signal);
    tap(NAMED, page);
    await page.fetch(TAKE, { method: 'POST' });
    await vi.waitFor(() => expect(later).toHaveLength(1));
    await pause(20);
    expect(received).toEqual([]);
  });

  test('garbage on the channel tells nothing and breaks nothing', () => {
    let name = '';
    page.document.addEventListener(ANSWER, event => {
      name = (event as CustomEvent<string>).detail;
    });
    tap(NAMED, page);
    const { told, end } = watched(page);
    const garbage = [
      '',
      'null',
      '[]',
      '{"method":1}',
      '{"method":"POST","url":7,"status":"x","body":{}}',
      { a: 1 },
    ];
    for (const detail of garbage) page.document.dispatchEvent(new page.CustomEvent(name, { detail }));
    expect(told.filter(([is]) => is === 'observed')).toEqual([]);
    end();
  });
});

describe('what is copied', () => {
  beforeEach(isolated);

  test.each([
    ['another path', 'https://api.acme.test/other', 'POST', 200],
    ['another method', TAKE, 'GET', 200],
    ['another host', 'https://auth.acme.test/take/T7', 'POST', 200],
    ['a refusal', TAKE, 'POST', 422],
    ['a server error', TAKE, 'POST', 500],
  ])('not %s', async (_, url, method, status) => {
    page.fetch = answering('{}', status) as never;
    tap(NAMED, page);
    await page.fetch(url, { method });
    await pause(20);
    expect(received).toEqual([]);
  });

  test('not a body beyond 5 MB', async () => {
    page.fetch = answering('x'.repeat(5_000_001)) as never;
    tap(NAMED, page);
    await page.fetch(TAKE, { method: 'POST' });
    await pause(50);
    expect(received).toEqual([]);
  });

  test('never an authentication host, whatever a definition names', () => {
    const greedy = ['auth.acme.test', 'login.acme.test', 'sso.acme.test', 'acme-auth.test'].map(host => ({
      ...ACME.readings.at(-1)!,
      host,
    }));
    expect(paths({ ...ACME, readings: greedy } as Definition)).toEqual([]);
    expect(NAMED).toEqual([{ method: 'POST', host: 'api.acme.test', path: '/take/{task}' }]);
  });

  test('a Request object and a relative address are understood', async () => {
    tap([{ method: 'POST', host: 'acme.test', path: '/take/{task}' }], page);
    await page.fetch(new page.Request('https://acme.test/take/A', { method: 'POST' }));
    await page.fetch('/take/B', { method: 'post' });
    await vi.waitFor(() => expect(received).toHaveLength(2));
  });
});

describe('what the page sees', () => {
  beforeEach(isolated);

  test('its own promise, its own response, its own body', async () => {
    const response = new page.Response('{"a":1}', { status: 200 });
    const promise = Promise.resolve(response);
    page.fetch = (() => promise) as never;
    tap(NAMED, page);
    const made = page.fetch(TAKE, { method: 'POST' });
    expect(made).toBe(promise);
    expect(await made).toBe(response);
    expect(await response.json()).toEqual({ a: 1 });
    await vi.waitFor(() => expect(received).toHaveLength(1));
  });

  test('its own failure, and no other', async () => {
    const loud = vi.fn();
    process.on('unhandledRejection', loud);
    page.fetch = (async () => {
      throw new TypeError('Failed to fetch');
    }) as never;
    tap(NAMED, page);
    await expect(page.fetch(TAKE, { method: 'POST' })).rejects.toThrow('Failed to fetch');
    await pause(20);
    process.off('unhandledRejection', loud);
    expect(loud).not.toHaveBeenCalled();
  });

  test('arguments that cannot be looked at reach fetch all the same', () => {
    const original = answering('{}');
    page.fetch = original as never;
    tap(NAMED, page);
    const trap = {
      get method(): string {
        throw new Error('do not look');
      },
    };
    void page.fetch(TAKE, trap);
    expect(original).toHaveBeenCalledWith(TAKE, trap);
  });

  test('a function that prints as native code', () => {
    page.fetch = Math.max as never;
    tap(NAMED, page);
    expect(Function.prototype.toString.call(page.fetch)).toMatch(/\[native code\]/);
    expect(page.fetch.name).toBe('max');
  });
});

test('XMLHttpRequest: the named answer is copied, the request untouched', () => {
  isolated();
  const sent: unknown[] = [];
  const { prototype } = page.XMLHttpRequest;
  prototype.open = ((...args: unknown[]) => {
    sent.push(args);
  }) as never;
  prototype.send = function (this: XMLHttpRequest, body: unknown) {
    sent.push(body);
    for (const [name, value] of Object.entries({ status: 201, responseText: '{"a":1}', responseURL: TAKE }))
      Object.defineProperty(this, name, { value });
    this.dispatchEvent(new page.Event('load'));
  } as never;
  tap(NAMED, page);
  const request = new page.XMLHttpRequest();
  request.open('POST', TAKE, true);
  request.send('body');
  expect(sent).toEqual([['POST', TAKE, true], 'body']);
  expect(received).toEqual([{ method: 'POST', url: TAKE, status: 201, body: '{"a":1}' }]);
});

test('a copy becomes an observation, told once, and the page is told of anew', async () => {
  const { told, reports, end } = watched(page);
  tap(NAMED, page);
  for (let i = 0; i < 2; i++) await page.fetch(TAKE, { method: 'POST' });
  await vi.waitFor(() => expect(reports()).toHaveLength(2));
  expect(told.filter(([is]) => is === 'observed')).toEqual([
    [
      'observed',
      {
        platform: 'acme',
        sightings: [{ platform: 'acme', reading: 'taken', says: 'accepted', source: 'response', task: 'T7' }],
      },
    ],
  ]);
  end();
});
