// Knows how a number of things is said, by the plural rules of the language. Refuses to know the things.
import { pluralRules } from './format';
import { language } from './language';
import { numberText } from './number';
import { type Key, say } from './say';

type Counted = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** `3 tasks`: `$1` of the message is the number. Categories that a language has no message for fall back to `_other`. */
export function sayCount(base: Counted, n: number, ...subs: readonly string[]): string {
  const rule = pluralRules(language()).select(n);
  const key = `${base}_${rule === 'one' ? 'one' : 'other'}` as Key;
  return say(key, numberText(n), ...subs);
}
