// Knows how one requester's figures of two times, or those of two requesters, stand side by side. Refuses to know which they are.
import type { RequesterProfile } from '../../lib/core/requester-profile';
import { say } from '../../lib/words/say';
import { Blank } from '../parts/blank';
import { ROWS } from './profile-rows';

export interface ProfileTableProps {
  caption: string;
  columns: readonly {
    /** What the figures' names begin with. */
    readonly name: string;
    readonly heading: string;
    /** Undefined: nothing happened. */
    readonly profile?: RequesterProfile;
  }[];
}

/** The region's own name: the card around it has the caption's. */
const label = (caption: string, columns: ProfileTableProps['columns']): string =>
  say('listTwo', caption, columns.map(({ heading }) => heading).join(' · '));

export const ProfileTable = ({ caption, columns }: ProfileTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section class="scroll-sideways" aria-label={label(caption, columns)} tabIndex={0}>
    <table class="figures profile">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ name, heading }) => (
            <th key={name} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([label, tell]) => (
          <tr key={label}>
            <th scope="row">{say(label)}</th>
            {columns.map(({ name, profile }) => {
              const told = profile && tell(profile, name);
              const blank = told === undefined || told === false || (Array.isArray(told) && !told.length);
              return <td key={name}>{blank ? <Blank /> : told}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
