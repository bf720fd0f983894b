// Knows how an amount that stands within a text can be named by what stands around it. Refuses to decide what is an amount: the reader does.

/** A number with what may belong to it on both sides: a sign, a code, white space. */
const AMOUNT = /(?:[^\s\d.,;:(){}*]{1,5}\s?)?\d[\d.,'’\u00a0\u202f ]*(?:\s?[^\s\d.,;:(){}*]{1,5})?/gu;
/** Only with signs that are no letters: `$0.10 each` is ten cents, and `each` stands beside it. */
const SIGNED = /(?:\p{Sc}\s?)?\d[\d.,'’\u00a0\u202f]*(?:\s?\p{Sc})?/gu;
const BARE = /\d[\d.,'’]*/gu;
const MOST = 12;

/** Patterns (`Pay: {} each`) under which the text may hold one amount, the fuller ones first. Text that changes is `*`. */
export function aroundAmounts(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const found = [AMOUNT, SIGNED, BARE].flatMap(kind => [...line.matchAll(kind)]);
  const patterns = found.flatMap(({ 0: said, index }) => {
    const value = said.trim();
    const from = index + said.indexOf(value);
    const before = around(line.slice(0, from));
    const after = around(line.slice(from + value.length));
    return before === '' && after === '' ? [] : [`${before}{}${after}`];
  });
  return [...new Set(patterns)].filter(isSayable).slice(0, MOST);
}

/** Other numbers beside the amount change, too. */
const around = (text: string): string => text.replace(/[{}*]/g, '*').replace(/[\d.,]*\d[\d.,]*/g, '*');

const isSayable = (pattern: string): boolean =>
  pattern.length <= 200 && (pattern.match(/\*/g) ?? []).length <= 3;
