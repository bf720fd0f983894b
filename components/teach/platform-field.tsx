// Knows how the worker says which platform a site is: one that is known by name, or a new one. Refuses to make an id.
import { say } from '../../lib/words/say';

export interface Named {
  /** Of a platform there is; undefined for a new one. */
  readonly id?: string;
  readonly name: string;
}

export interface PlatformFieldProps {
  /** The likely one first. */
  choices: readonly { readonly id: string; readonly name: string }[];
  named: Named;
  onNamed: (named: Named) => void;
}

const NEW = '';

export const PlatformField = ({ choices, named, onNamed }: PlatformFieldProps) => (
  <div class="platform-field">
    <label>
      {say('timePlatform')}
      <select
        value={named.id ?? NEW}
        onChange={({ currentTarget: { value } }) =>
          onNamed({ ...named, id: value === NEW ? undefined : value })
        }
      >
        <option value={NEW}>{say('lessonNewPlatform')}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
    {named.id === undefined && (
      <label>
        {say('timePlatformName')}
        <input
          required
          maxLength={60}
          value={named.name}
          onInput={({ currentTarget: { value } }) => onNamed({ ...named, name: value })}
        />
      </label>
    )}
  </div>
);
