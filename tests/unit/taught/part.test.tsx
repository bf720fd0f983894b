// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TaughtPart } from '../../../entrypoints/ledger/taught/part';
import { learn } from '../../../lib/platforms/taught/learn';
import { segmentsOf } from '../../../lib/platforms/taught/path';
import { share, textOf } from '../../../lib/platforms/taught/share';
import { readTaught } from '../../../lib/store/taught';
import { speak } from '../components/speak';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const TEXT = textOf(
  share(
    learn({
      id: 'acker',
      name: 'Acker <b>bold</b>',
      host: 'acker.example.test',
      at: 1,
      lessons: [{ role: 'task', segments: segmentsOf('/auftrag/4711'), picks: { title: { css: 'h1' } } }],
    }),
    undefined,
    parse,
  ),
);

let held: Record<string, unknown>;
let request: ReturnType<typeof vi.fn>;
let sendMessage: ReturnType<typeof vi.fn>;
const drawer = {
  get: async (key: string) => ({ [key]: held[key] }),
  set: async (items: object) => void Object.assign(held, items),
};

beforeEach(() => {
  speak();
  held = {};
  request = vi.fn(async () => true);
  sendMessage = vi.fn(async () => undefined);
  const { browser } = globalThis as unknown as { browser: object };
  Object.assign(browser, {
    storage: { local: drawer },
    permissions: { request },
    runtime: { sendMessage },
  });
});
afterEach(cleanup);

const paste = async (text: string): Promise<void> => {
  render(<TaughtPart />);
  fireEvent.input(screen.getByLabelText('Or paste its text'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Look at it' }));
};
const allow = 'Save and allow acker.example.test';

test('a pasted definition is shown with its hosts and readings before anything is asked or kept', async () => {
  await paste(TEXT);
  const row = await screen.findByRole('row', { name: /Sites/ });
  expect(row.textContent).toContain('acker.example.test');
  expect(screen.getByRole('row', { name: /Reading my-work/ }).textContent).toContain('title: h1');
  expect(screen.getByRole('heading', { name: 'Acker <b>bold</b>' })).toBeTruthy();
  expect(request).not.toHaveBeenCalled();
  expect((await readTaught(drawer)).kept).toEqual([]);
});

test('taken in, its one host is asked for, and it can be removed and put back', async () => {
  await paste(TEXT);
  fireEvent.click(await screen.findByRole('button', { name: allow }));
  expect(request).toHaveBeenCalledWith({ origins: ['https://acker.example.test/*'] });
  const remove = await screen.findByRole('button', { name: /^Remove: Acker/ });
  expect((await readTaught(drawer)).kept).toMatchObject([{ id: 'acker', from: 'file' }]);
  expect(sendMessage).toHaveBeenCalledWith(expect.objectContaining({ is: 'reconcile' }));
  fireEvent.click(remove);
  fireEvent.click(await screen.findByRole('button', { name: /^Put back: Acker/ }));
  await waitFor(async () => expect((await readTaught(drawer)).kept).toHaveLength(1));
});

test('taken in without allowing, nothing is asked', async () => {
  await paste(TEXT);
  fireEvent.click(await screen.findByRole('button', { name: 'Take in without allowing' }));
  await screen.findByRole('button', { name: /^Remove: Acker/ });
  expect(request).not.toHaveBeenCalled();
});

test('what cannot be taken in says why', async () => {
  await paste(TEXT.replaceAll('acker.example.test', 'app.prolific.com'));
  expect(await screen.findByText(/app\.prolific\.com is Prolific’s/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Save and allow/ })).toBeNull();
});

test('a part that is no good is named before it is taken in', async () => {
  const file = JSON.parse(TEXT);
  file.definition.readings.push({ id: 'my-x', says: 'working', in: 'url', run: 'x' });
  await paste(JSON.stringify(file));
  expect(await screen.findByText(/Left out: my-x/)).toBeTruthy();
});
