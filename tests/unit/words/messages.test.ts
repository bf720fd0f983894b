import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pseudo } from '../../../scripts/look/pseudo';

const ROOT = join(import.meta.dirname, '../../..');
const LOCALES = join(ROOT, 'public/_locales');
type Messages = Record<string, { message: string }>;
const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));

const english = messagesOf('en');
const others = readdirSync(LOCALES).filter(language => language !== 'en');
const source = ['components', 'entrypoints', 'lib', 'wxt.config.ts']
  .flatMap(top =>
    top.includes('.')
      ? [top]
      : readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
          .filter(file => /\.tsx?$/.test(file))
          .map(file => join(top, file)),
  )
  .map(file => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** `$1`…`$9` in it, each once. */
const places = (text: string): string => [...new Set(text.match(/\$\d/g) ?? [])].sort().join();

test('every message is used by its name', () => {
  const unused = Object.keys(english).filter(key => {
    const name = key.replace(/_(one|other)$/, '');
    return ![`'${name}'`, `"${name}"`, `__MSG_${name}__`].some(use => source.includes(use));
  });
  expect(unused).toEqual([]);
});

test('a counted message has one and other', () => {
  const counted = Object.keys(english).filter(key => /_(one|other)$/.test(key));
  const lame = counted.filter(
    key => !english[key.replace(/_(one|other)$/, key.endsWith('_one') ? '_other' : '_one')],
  );
  expect(lame).toEqual([]);
});

test('a placeholder is numbered from $1 without a gap', () => {
  const gaps = Object.entries(english).filter(([, { message }]) => {
    const found = places(message);
    return (
      found !== '' &&
      found !==
        found
          .split(',')
          .map((_, i) => `$${i + 1}`)
          .join()
    );
  });
  expect(gaps).toEqual([]);
});

test('the description fits the stores’ 132 characters in every language', () => {
  for (const language of ['en', ...others])
    expect(messagesOf(language).extDescription?.message.length ?? 0).toBeLessThanOrEqual(132);
});

test.each(others.map(language => [language]))(
  '%s is translated in full, with the same placeholders',
  language => {
    const theirs = messagesOf(language);
    const missing = Object.keys(english).filter(key => !theirs[key]?.message);
    const extra = Object.keys(theirs).filter(key => !english[key]);
    const wrong = Object.keys(english).filter(
      key => theirs[key] && places(theirs[key].message) !== places(english[key]!.message),
    );
    expect({ missing, extra, wrong }).toEqual({ missing: [], extra: [], wrong: [] });
    expect(theirs.language?.message).toBe(language);
  },
);

/** Words that are the same in both languages; any other text like the English one was forgotten. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'pause',
    'absenceHeading',
    'unpaidQualify',
    'unpaidMessage',
    'reqCommunication',
    'reqScores',
    'notifyHeading',
    'tableHosts',
    'tablePage',
  ],
  pt: ['tableHosts'],
  sw: ['data'],
};
/** Names and units. */
const EVERYWHERE = ['extName', 'minutes'];

test.each(others.map(language => [language]))('%s repeats no English', language => {
  const theirs = messagesOf(language);
  const hasWords = (text: string): boolean => /\p{L}{3}/u.test(text.replace(/\$\d/g, ''));
  const repeated = Object.keys(english).filter(
    key => theirs[key]?.message === english[key]!.message && hasWords(english[key]!.message),
  );
  expect(repeated.filter(key => ![...EVERYWHERE, ...(SAME[language] ?? [])].includes(key))).toEqual([]);
});

test.each(others.map(language => [language]))(
  'the glossary’s words of %s are the ones its texts use',
  language => {
    const table = readFileSync(join(ROOT, 'docs/languages.md'), 'utf8').split('## Glossary')[1]!;
    const rows = table
      .split('\n')
      .filter(line => line.startsWith('|') && !line.startsWith('|---'))
      .map(line =>
        line
          .split('|')
          .map(cell => cell.trim())
          .slice(1, -1),
      );
    const column = rows[0]!.indexOf(language);
    const texts = Object.values(messagesOf(language))
      .map(({ message }) => message.toLowerCase())
      .join('\n');
    const unused = rows
      .slice(1)
      .filter(row => !texts.includes(row[column]!.replace(/ \(.*\)/, '').toLowerCase()));
    expect(column).toBeGreaterThan(0);
    expect(unused.map(row => row[column])).toEqual([]);
  },
);

/** Another address than the one in docs/languages.md, Portuguese of Portugal, and words that were given up for the glossary's. */
const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(tu|toi|tes|monnaies?|minuteur|horloge sur)(?!\p{L})/iu,
  es: /(?<!\p{L})(usted|ustedes|suy[oa]s?|vos|temporizador|pruebe|compruébe\p{L}*|actualice|escriba|elija|abra|pulse|haga|le ha)(?!\p{L})/iu,
  pt: /(?<!\p{L})(tu|teus?|tuas?|porquê|até ao|utilizador|ecrã|ficheiro|temporizador|lhe pag\p{L}*)(?!\p{L})/iu,
  sw: /saa ya mkono|nambari|kipenzi/iu,
};

test.each(Object.entries(ELSEWHERE))(
  '%s speaks to one person in one way, in the words it chose',
  (language, other) => {
    const found = Object.entries(messagesOf(language)).filter(([, { message }]) => other.test(message));
    expect(found.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  },
);

test('the invented language is longer than English by forty per cent, and keeps every placeholder', () => {
  const invented = pseudo(english);
  for (const [key, { message }] of Object.entries(english)) {
    expect(places(invented[key]!.message)).toBe(places(message));
    if (/^\[/.test(invented[key]!.message))
      expect(invented[key]!.message.length).toBeGreaterThanOrEqual(Math.floor(message.length * 1.4));
  }
});
