// Knows how a piece of interface text is fetched in the worker's language. Refuses to know where it is shown.
import type english from '../../public/_locales/en/messages.json';
import { native } from '../native';

export type Key = keyof typeof english;

/** The text under `key`, with `$1`…`$9` replaced by `subs`. A key the browser does not know is shown as itself: visible, not fatal. */
export const say = (key: Key, ...subs: readonly string[]): string =>
  native().i18n.getMessage(key, [...subs]) || key;
