// Knows the browser's own extension API under its two names. Refuses to know what is asked of it. For extension pages; the background uses the polyfill.

/** `browser` in Firefox, `chrome` in Chromium; both answer with promises. */
export const native = (): typeof chrome => (globalThis as { browser?: typeof chrome }).browser ?? chrome;
