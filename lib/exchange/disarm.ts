// Knows which text a spreadsheet would run as a formula. Refuses to touch figures.

/**
 * A leading `=`, `+`, `-`, `@` (full-width forms too), also behind white space or control characters, which some
 * spreadsheets skip. Papa Parse's own option misses cells with a line break, so this is done before it.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ARMED = /^[\s\u0000-\u001f\u007f\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** With an apostrophe before it, a spreadsheet shows the text as text. */
export const disarm = (text: string): string => (ARMED.test(text) ? `'${text}` : text);
