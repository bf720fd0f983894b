// Knows when two status words are the same word. Refuses to know what any of them means: the definition says.
import type { Status } from '../core/fact';

/** Case, spaces, hyphens, underscores and punctuation at the ends do not matter: Prolific writes one status three ways. */
export const fold = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_‐-―-]+/g, ' ')
    .replace(/^[ .:·•]+|[ .:·•]+$/g, '');

export function statusOf(word: string, words: Readonly<Record<string, Status>>): Status | undefined {
  const folded = fold(word);
  for (const [theirs, ours] of Object.entries(words)) if (fold(theirs) === folded) return ours;
  return undefined;
}
