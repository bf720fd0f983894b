// Knows which characters of a stranger's name could mislead the eye. Refuses to judge the name.

const LONGEST = 300;
/** Control characters, line and paragraph ends, and those that turn the direction of what follows. */
const MISLEADING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/gu;

export const clean = (name: string): string => name.replace(MISLEADING, '').trim().slice(0, LONGEST);
