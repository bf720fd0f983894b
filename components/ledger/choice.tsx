// Knows how one of several is chosen to see only what is of it, or all again. Refuses to know what they are.
import { useMemo } from 'preact/hooks';
import { say } from '../../lib/words/say';

export interface ChoiceProps<Id extends string> {
  name: string;
  value: Id | undefined;
  of: readonly { readonly id: Id; readonly name: string }[];
  /** Undefined: all of them. */
  onChoice: (id: Id | undefined) => void;
}

export function Choice<Id extends string>({ name, value, of, onChoice }: ChoiceProps<Id>) {
  // Hundreds of them may stand beside a field that is being typed in.
  const options = useMemo(
    () =>
      of.map(each => (
        <option key={each.id} value={each.id}>
          {each.name}
        </option>
      )),
    [of],
  );
  return (
    <label>
      {name}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoice(of.find(({ id }) => id === currentTarget.value)?.id)}
      >
        <option value="">{say('findAll')}</option>
        {options}
      </select>
    </label>
  );
}
