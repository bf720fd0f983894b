// Knows that on no platform a login, a captcha or an error is taken for work, and that no work is taken for one of them. Refuses to know the words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import type { Definition, Page } from '../../../lib/platforms/format';
import { pageKind } from '../../../lib/platforms/read/document';
import { bareWords } from '../../../lib/platforms/read/wall';
import { isWall } from '../../../lib/platforms/walls/is-wall';
import { BESIDES, SAYING } from '../../../lib/platforms/walls/words';
import { documentOf, readShown } from '../platforms/fixture';
import { type Given, WALLS, WORK } from './pages';

/** An address of the page. Where no host is public, the worker named one. */
const addressOf = ({ hosts }: Definition, { host, path = '/', query = [] }: Page): string => {
  const filled = path
    .replace(/\{\w+\}/g, 'a1')
    .replace(/\/\*$/, '/b2')
    .replaceAll('*', 'c3');
  const asked = query.map(name => `${name}=d4`).join('&');
  return `https://${host ?? hosts[0] ?? 'work.example.test'}${filled}${asked && `?${asked}`}`;
};

/** Every address that counts as work, or as unpaid work. */
const places = Object.values(DEFINITIONS).flatMap(definition =>
  definition.pages
    .filter(({ kind }) => kind !== 'none')
    .map(page => [definition.id, page.id, page.kind, addressOf(definition, page)] as const),
);
const work = places.filter(([, , kind]) => kind === 'task');
/** Each is parsed once: no reading changes it. */
const parsed = new Map<Given, Document>();
const documentAt = (given: Given): Document => {
  const known = parsed.get(given) ?? documentOf(given.html, 'https://work.example.test/');
  parsed.set(given, known);
  return known;
};
const shown = (id: string, url: string, given: Given) => readShown(DEFINITIONS[id]!, documentAt(given), url);
const HERE: Given = { name: 'another page', html: '<h1>Here you are</h1><button>Start</button>' };

test('every platform has a page on which attention counts', () => {
  expect([...new Set(places.map(([id]) => id))].sort()).toEqual(Object.keys(DEFINITIONS).sort());
});

describe.each(places)('%s, %s (%s) at %s', (id, _page, kind, url) => {
  test('is what it is, when it shows something else', () => {
    expect(shown(id, url, HERE).kind).toBe(kind);
  });
  test('shows no login, captcha or error', () => {
    const seen = WALLS.map(wall => [wall.name, shown(id, url, wall)] as const);
    const taken = seen.filter(([, { kind, sightings }]) => kind !== 'none' || sightings.length > 0);
    expect(taken.map(([name]) => name)).toEqual([]);
  });
});

describe.each(work)('%s, %s (%s) at %s', (id, _page, _kind, url) => {
  test('is work, whatever its title is about, and when nothing of it can be read', () => {
    const lost = WORK.filter(page => shown(id, url, page).kind !== 'task');
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

test('a task is what its platform says it is, also if it is called like an error', () => {
  const url = 'https://app.prolific.com/studies/66a000000000000000000001';
  const html =
    '<h1 data-testid="title">Access denied</h1><p>£2.10</p><button>Take part in this study</button>';
  expect(shown('prolific', url, { name: '', html })).toMatchObject({
    kind: 'task',
    sightings: [{ title: 'Access denied' }],
  });
});

test('a whole site has its logins: they are known by their address', () => {
  const at = (path: string) =>
    pageKind(
      DEFINITIONS.outlier!,
      `https://app.outlier.ai${path}`,
      documentOf('<h1>Hi</h1>', `https://app.outlier.ai${path}`),
    );
  const site = (path: string) =>
    pageKind(
      DEFINITIONS.crowdgen!,
      `https://app.crowdgen.com${path}`,
      documentOf('<h1>Hi</h1>', `https://app.crowdgen.com${path}`),
    );
  for (const path of [
    '/login',
    '/users/sign_in',
    '/u/login/',
    '/en/sign-in',
    '/auth/callback',
    '/oauth2/authorize',
    '/SignIn.aspx',
    '/logout',
  ])
    expect(site(path), path).toBe('none');
  for (const path of ['/logins-of-the-week', '/signage', '/design-in', '/authors/1', '/tasks/1', '/'])
    expect(site(path), path).toBe('task');
  // An address that a definition names is what the definition says.
  expect(at('/expert/tasks/login')).toBe('task');
});

const foreign = fc.constantFrom(
  'doors',
  'study',
  'images',
  'label',
  'survey',
  'receipt',
  'photo',
  'почта',
  'étude',
);
const sayings = fc.constantFrom(...SAYING);
const besides = fc.constantFrom(...BESIDES);

test('one word that no wall says makes it something else', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(sayings, besides), { maxLength: 8 }),
      foreign,
      fc.nat(8),
      (words, word, at) => {
        expect(isWall([words.toSpliced(at, 0, word).join(' ')], ['Acme'])).toBe(false);
      },
    ),
  );
});

test('a wall’s words are a wall’s in any case, with any marks between them, and beside the platform’s name', () => {
  const between = fc.constantFrom(' ', ' - ', ' | ', ': ', '! ', '… ');
  fc.assert(
    fc.property(
      sayings,
      fc.array(besides, { maxLength: 6 }),
      between,
      fc.boolean(),
      (word, words, mark, loud) => {
        const text = [word, ...words, 'Acme', 'Work'].join(mark);
        expect(isWall([loud ? text.toUpperCase() : text], ['Acme Work'])).toBe(true);
        expect(isWall([words.join(mark)], ['Acme'])).toBe(words.some(each => SAYING.has(each)));
      },
    ),
  );
});

test('where there is a place to work, or what the definition names, nothing is asked of its words', () => {
  const definition = DEFINITIONS.microworkers!;
  const bare = WALLS.filter(wall => bareWords(definition, documentAt(wall)) !== undefined);
  expect(bare.length).toBeGreaterThan(40);
  const place = fc.constantFrom(
    '<textarea></textarea>',
    '<select></select>',
    '<input>',
    '<input type="text">',
    '<input type="file">',
    '<input type="checkbox">',
    '<canvas></canvas>',
    '<div contenteditable></div>',
    '<div class="ttv-task-data"><h1>Error</h1></div>',
  );
  fc.assert(
    fc.property(fc.constantFrom(...bare), place, fc.boolean(), ({ html }, each, hidden) => {
      const put = html.replace(
        '</body>',
        `<div${hidden ? ' style="display: none"' : ''}>${each}</div></body>`,
      );
      const words = bareWords(definition, documentOf(put, 'https://ttv.microworkers.com/'));
      expect(words === undefined).toBe(!hidden);
    }),
    { numRuns: 60 },
  );
});
