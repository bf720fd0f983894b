// Knows in which language numbers and dates are written. Refuses to know any number or date.
import { native } from '../native';
import { say } from './say';

let known: string | undefined;

/** The browser's own language where Taskfare speaks it (so that en-GB dates stay en-GB), else the one its texts came in. */
export function language(): string {
  if (known) return known;
  const spoken = say('language');
  const asked = native().i18n.getUILanguage();
  known = asked.split('-')[0] === spoken.split('-')[0] ? asked : spoken;
  return known;
}
