// Knows how the sections of the ledger page are reached. Refuses to know what a section shows.
import { type Key, say } from '../../lib/words/say';

/** The sections there are, in order; the name is also the address (`#tasks`). */
export const SECTIONS = [
  'overview',
  'tasks',
  'time',
  'requesters',
  'platforms',
  'data',
  'history',
  'settings',
] as const;
export type Section = (typeof SECTIONS)[number];

const NAMES: Record<Section, Key> = {
  overview: 'overview',
  tasks: 'tasksSection',
  time: 'timeSection',
  requesters: 'reqSection',
  platforms: 'platforms',
  data: 'data',
  history: 'history',
  settings: 'settings',
};

export const sectionName = (section: Section): string => say(NAMES[section]);

export interface NavigationProps {
  section: Section;
}

/** Plain links: back, forward and a bookmark work by themselves. */
export const Navigation = ({ section }: NavigationProps) => (
  <nav aria-label={say('sections')}>
    <ul>
      {SECTIONS.map(name => (
        <li key={name}>
          <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
            {sectionName(name)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
