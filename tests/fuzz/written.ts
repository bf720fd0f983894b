// Knows every amount that stands somewhere, read as generously as a person could. Refuses to share a line with the reader.

/** Beside it, nothing a text says can be trusted to be what is shown. */
const HIDDEN: readonly (readonly [number, number])[] = [
  ...([
    [0x00, 0x08],
    [0x0e, 0x1f],
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x61c, 0x61c],
    [0x180e, 0x180e],
    [0x200b, 0x200b],
  ] as const),
  ...([
    [0x200e, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0xd800, 0xdfff],
    [0xfeff, 0xfeff],
    [0xfff9, 0xfffb],
  ] as const),
];
const isHidden = (character: string): boolean => {
  const point = character.codePointAt(0)!;
  return HIDDEN.some(([from, to]) => point >= from && point <= to);
};
const NUMBER = /\d[\d.,'’ \t\n\f\r\u00a0\u2009\u202f]*/g;
const SETS_OFF = /[ '’\t\n\f\r\u00a0\u2009\u202f]/g;

/** Each number of a text, by both decimal marks, with and without groups. */
function* ofText(text: string): Generator<number> {
  const numbers = [...text.matchAll(NUMBER)];
  if (numbers.length === 0 || [...text].some(isHidden)) return;
  for (const [found] of numbers) {
    for (const piece of new Set([found, ...found.split(/[ \t\n\f\r\u00a0\u2009\u202f]+/)])) {
      const number = piece.replace(SETS_OFF, '').replace(/[.,]$/, '');
      yield Number(number.replaceAll(',', ''));
      yield Number(number.replaceAll('.', '').replace(',', '.'));
    }
  }
}

function* ofValue(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'string') yield* ofText(value);
  else if (value !== null && typeof value === 'object')
    for (const inner of Object.values(value)) yield* ofValue(inner);
}

/** What a body or an attribute says: leaf by leaf where it is JSON, else as one text. */
function* ofSource(text: string): Generator<number> {
  try {
    yield* ofValue(JSON.parse(text));
  } catch {
    // Not JSON: a plain text.
  }
  yield* ofText(text);
}

/** Texts of one element without a child between are one text; nothing else is joined. */
function sources(element: Element, found: Set<string>): void {
  for (const { value } of Array.from(element.attributes)) found.add(value);
  let text = '';
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1) continue;
    found.add(text);
    text = '';
  }
  found.add(text);
}

export const inBody = (body: string): number[] => {
  try {
    return [...ofValue(JSON.parse(body))];
  } catch {
    return [];
  }
};

export function inPage(document: Document): number[] {
  const found = new Set<string>();
  for (const element of Array.from(document.querySelectorAll('*'))) sources(element, found);
  return [...new Set([...found].flatMap(source => [...ofSource(source)]))];
}

/** As units or as hundredths, to the micro. */
export const isWritten = (micros: number, numbers: readonly number[]): boolean =>
  numbers.some(n => Math.abs(n * 1e6 - micros) <= 1 || Math.abs(n * 1e4 - micros) <= 1);
