import { Window as MadeWindow } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Proposal } from '../../../lib/messages';
import { picker } from '../../../lib/page/picker/picker';
import type { ForPage } from '../../../lib/platforms/for-page';
import { speak } from '../components/speak';
import { byHand, type Page } from '../page/stage';

const HTML =
  '<h1>Count fields</h1><p class="reward">Pay: 0,35 €</p><button id="send">Send</button><p class="odd">soon</p>';
const KNOWN: ForPage = {
  id: 'acme',
  currencies: [],
  pages: [{ id: 'work', kind: 'task', path: '/work/{task}' }],
  readings: [],
};

let page: Page;
let roots: ShadowRoot[];
let proposed: Proposal[];

beforeEach(() => {
  speak();
  page = new MadeWindow({ url: 'https://acme.test/work/7' }) as unknown as Page;
  page.document.body.innerHTML = HTML;
  vi.stubGlobal('CSS', page.CSS);
  vi.stubGlobal('Node', page.Node);
  roots = [];
  proposed = [];
  const { attachShadow } = page.Element.prototype;
  page.Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    expect(init.mode).toBe('closed');
    return root;
  };
});
afterEach(() => vi.unstubAllGlobals());

const open = (platform: ForPage = { ...KNOWN, id: 'unknown', pages: [] }) =>
  picker({ page, platform, propose: async one => void proposed.push(one) });
const inside = (css: string): HTMLElement[] => [...roots.at(-1)!.querySelectorAll<HTMLElement>(css)];
const named = (name: string): HTMLElement =>
  inside('button').find(b => [b.getAttribute('aria-label'), b.textContent].includes(name))!;
const press = (element: EventTarget, kind = 'click', init: object = {}): boolean =>
  element.dispatchEvent(byHand(new page.MouseEvent(kind, { bubbles: true, cancelable: true, ...init })));
const key = (name: string): boolean =>
  page.document.body.dispatchEvent(
    byHand(new page.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
  );
const pointAt = (row: string, css: string): void => {
  press(named(`Point at it: ${row}`));
  press(page.document.querySelector(css)!);
};

test('stands outside the page’s own tree and changes nothing in it', () => {
  open();
  expect(page.document.body.innerHTML).toBe(HTML);
  expect(page.document.documentElement.lastElementChild?.id).toBe('taskfare-picker');
});

test('what is pointed at is read live, and proposed without the page’s words', async () => {
  open();
  const heard = vi.fn();
  page.document.querySelector('#send')!.addEventListener('click', heard);
  pointAt('Pay', '.reward');
  pointAt('Title', 'h1');
  pointAt('Button that hands in', '#send');
  expect(heard).not.toHaveBeenCalled();
  expect(inside('.value').map(v => v.textContent)).toEqual([
    expect.stringContaining('0.35'),
    'Count fields',
    'Nothing chosen yet',
    'Send',
    'Nothing chosen yet',
  ]);
  press(named('Done'));
  await vi.waitFor(() => expect(proposed).toHaveLength(1));
  expect(proposed[0]).toMatchObject({
    role: 'task',
    picks: { pay: { css: '.reward', like: 'Pay: {}' }, title: { css: 'h1' }, submit: '#send' },
    currency: 'EUR',
    mark: ',',
  });
  expect(proposed[0]).not.toHaveProperty('known');
  expect(proposed[0]?.skeleton).not.toMatch(/0,35|fields|Send/);
  expect(page.document.getElementById('taskfare-picker')).toBeNull();
});

test('what cannot be read cannot be taken', () => {
  open();
  pointAt('Pay', '.odd');
  expect(inside('.value')[0]?.textContent).toBe('This cannot be read here: choose another place.');
  expect((named('Done') as HTMLButtonElement).disabled).toBe(true);
  press(named('Clear: Pay'));
  expect((named('Done') as HTMLButtonElement).disabled).toBe(false);
});

test('the keyboard alone points: arrows walk, Enter chooses; Escape stops pointing, then leaves', () => {
  open();
  for (const element of page.document.querySelectorAll('*'))
    element.getBoundingClientRect = () => ({ width: 9, height: 9, left: 0, top: 0 }) as DOMRect;
  press(named('Point at it: Title'));
  key('ArrowRight');
  key('Enter');
  expect(inside('.value')[1]?.textContent).toBe('Count fields');
  press(named('Point at it: Pay'));
  key('Escape');
  expect(page.document.getElementById('taskfare-picker')).not.toBeNull();
  inside('.panel')[0]!.dispatchEvent(
    byHand(new page.KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  expect(page.document.getElementById('taskfare-picker')).toBeNull();
});

test('a frame of another site is said to be out of reach', () => {
  page.document.body.innerHTML = '<iframe></iframe>';
  const frame = page.document.querySelector('iframe')!;
  Object.defineProperty(frame, 'contentDocument', { value: null });
  Object.defineProperty(frame, 'src', { value: 'https://tasks.other.test/x' });
  open();
  pointAt('Pay', 'iframe');
  expect(inside('[role=status]').at(-1)?.textContent).toMatch(/tasks\.other\.test, another site/);
});

describe('a frame of the same site', () => {
  let inner: Document;
  beforeEach(() => {
    page.document.body.innerHTML = `<iframe id="ad"></iframe><iframe id="sheet"></iframe>${HTML}`;
    const frame = page.document.querySelector('#sheet')!;
    const window = new MadeWindow({ url: 'https://acme.test/sheet' });
    inner = window.document as unknown as Document;
    inner.body.innerHTML = '<p class="reward">Pay: 0,80 €</p><button id="send">Hand in</button>';
    Object.defineProperty(window, 'frameElement', { value: frame });
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    Object.defineProperty(page.document.querySelector('#ad'), 'contentDocument', { value: null });
    frame.getBoundingClientRect = () => ({ left: 100, top: 200, width: 50, height: 50 }) as DOMRect;
    inner.querySelector('.reward')!.getBoundingClientRect = () =>
      ({ left: 5, top: 7, width: 9, height: 9 }) as DOMRect;
  });

  test('is pointed into: what stands there is read, outlined where it is seen, and proposed with its frame', async () => {
    open();
    const heard = vi.fn();
    inner.querySelector('#send')!.addEventListener('click', heard);
    press(named('Point at it: Pay'));
    press(inner.querySelector('.reward')!);
    expect(inside('.box')[0]?.style).toMatchObject({ left: '105px', top: '207px', width: '9px' });
    expect(inside('code')[0]?.textContent).toBe('#sheet › .reward');
    pointAt('Title', 'h1');
    press(named('Point at it: Button that hands in'));
    press(inner.querySelector('#send')!);
    expect(heard).not.toHaveBeenCalled();
    press(named('Done'));
    await vi.waitFor(() => expect(proposed).toHaveLength(1));
    expect(proposed[0]).toMatchObject({
      picks: { pay: { css: '.reward', like: 'Pay: {}' }, title: { css: 'h1' }, submit: '#send' },
      frames: { pay: '#sheet', submit: '#sheet' },
      currency: 'EUR',
    });
    expect(proposed[0]?.frames).not.toHaveProperty('title');
    const sample = new page.DOMParser().parseFromString(proposed[0]!.skeleton!, 'text/html');
    expect(sample.querySelector('#sheet')?.getAttribute('data-srcdoc')).toBe(
      '<body><p class="reward">Pay: 0,10 €</p><button id="send"></button></body>',
    );
    expect(proposed[0]?.skeleton).not.toMatch(/0,8|Hand in/);
  });

  test('is walked into and out of by keyboard', () => {
    open();
    for (const element of [...page.document.querySelectorAll('*'), ...inner.querySelectorAll('*')])
      element.getBoundingClientRect = () => ({ width: 9, height: 9, left: 0, top: 0 }) as DOMRect;
    press(named('Point at it: Pay'));
    for (const name of ['ArrowRight', 'ArrowRight', 'Enter', 'ArrowDown', 'Enter']) key(name);
    expect(inside('code')[0]?.textContent).toBe('#sheet › .reward');
    press(named('Point at it: Title'));
    for (const name of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'Enter']) key(name);
    expect(inside('.value')[1]?.textContent).toBe('Count fields');
  });
});

test('a page that made the press up is not believed', () => {
  open();
  press(named('Point at it: Pay'));
  page.document.querySelector('.reward')!.dispatchEvent(new page.MouseEvent('click', { bubbles: true }));
  expect(inside('.value')[0]?.textContent).toBe('Nothing chosen yet');
});

test('on a page that is known as work, the proposal says which', async () => {
  open(KNOWN);
  pointAt('Title', 'h1');
  press(named('Done'));
  await vi.waitFor(() => expect(proposed[0]).toMatchObject({ known: 'work' }));
});
