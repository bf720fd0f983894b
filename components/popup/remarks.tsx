// Knows how the conditions of a number are said in one line. Refuses to know the number.
import { say } from '../../lib/words/say';
import { Amounts, type AmountsProps } from '../parts/amounts';

export interface RemarksProps {
  remarks: readonly string[];
  /** Money without time: named beside the rate, never divided. */
  untimed: AmountsProps['amounts'];
}

export function Remarks({ remarks, untimed }: RemarksProps) {
  if (remarks.length === 0 && untimed.length === 0) return null;
  return (
    <p class="quiet remarks">
      {remarks.join(' · ')}
      {untimed.length > 0 && (
        <>
          {remarks.length > 0 && ' · '}
          {say('untimed')} <Amounts name="today.untimed" amounts={untimed} none={say('none')} />
        </>
      )}
    </p>
  );
}
