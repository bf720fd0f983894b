// Knows the words of what is told outside the pages. Refuses to pass on anything that is more than plain text.
import { sayCount } from '../../words/count';
import { numberText } from '../../words/number';
import { say } from '../../words/say';
import { statusText } from '../../words/status';
import type { Event } from './event';

export interface Text {
  readonly title: string;
  readonly message: string;
}

const MINUTE = 60_000;
const LONGEST = 80;
/** Control characters, and those that turn the direction of what follows them. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Some desktops read markup in notifications. */
const LOOKALIKES: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '&': '＆' };

/** A requester's title on one line, of bounded length, with nothing in it that acts. */
export const plain = (text: string): string => {
  const clean = text
    .replace(HIDDEN, ' ')
    .replace(/[<>&]/g, sign => LOOKALIKES[sign]!)
    .replace(/\s+/g, ' ')
    .trim();
  return clean.length > LONGEST ? `${[...clean].slice(0, LONGEST - 1).join('')}…` : clean;
};

export function textOf(event: Event, at: number, nameOf: (platform: string) => string): Text {
  const about = ({ title, platform }: { title?: string; platform: string }): string =>
    [plain(title ?? say('titleUnknown')), nameOf(platform)].join(' · ');
  const minutes = (ms: number): string => numberText(Math.max(1, Math.round(ms / MINUTE)));
  switch (event.is) {
    case 'expiring':
      return { title: say('tellExpiring', minutes(event.left)), message: about(event.task) };
    case 'idle':
      return { title: say('tellIdle', minutes(at - event.since)), message: about(event.task) };
    case 'goal':
      return { title: say(event.of === 'day' ? 'tellGoalDay' : 'tellGoalWeek'), message: 'Taskfare' };
    case 'decided': {
      const [first, ...others] = event.tasks;
      return {
        title: others.length > 0 ? sayCount('tellDecided', event.tasks.length) : statusText(first!.status),
        message: others.length > 0 ? event.tasks.slice(0, 3).map(about).join('\n') : about(first!),
      };
    }
  }
}
