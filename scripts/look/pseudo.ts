// Knows a language that nobody speaks: English with accents, forty per cent longer, in brackets. Refuses to be shipped.

type Messages = Record<string, { message: string }>;

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'ï',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  E: 'Ë',
  I: 'Ï',
  O: 'Ø',
  U: 'Ü',
};
const FILL = 'lorem ipsum dolor sit amet consectetur ';

/** What is short in English may be far longer elsewhere: at least two letters more. */
function longer(text: string): string {
  const more = Math.max(2, Math.ceil(text.length * 0.4));
  return `${text} ${FILL.repeat(Math.ceil(more / FILL.length)).slice(0, more - 1)}`;
}

const accented = (text: string): string => text.replace(/[a-zA-Z]/g, letter => ACCENTS[letter] ?? letter);

/** Units and marks stay: they are as short in every language. The language's own tag stays, numbers are English. */
const KEPT = new Set(['language', 'dash', 'hoursMinutes', 'minutes', 'seconds', 'extName']);

export const pseudo = (english: Messages): Messages =>
  Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => [
      key,
      { message: KEPT.has(key) ? message : `[${accented(longer(message).trimEnd())}]` },
    ]),
  );
