// Knows how the terms that stand are listed, and that each can be taken back. Refuses to take them back.
import type { Terms } from '../../lib/core/fact';
import { dayText } from '../../lib/words/date';
import { moneyText } from '../../lib/words/money';
import { payModelText } from '../../lib/words/pay-model';
import { say } from '../../lib/words/say';

export interface TermsListProps {
  terms: readonly {
    readonly said: Terms;
    /** The local day they hold from. */
    readonly from: string;
    /** The local day until which they held, where later ones took their place. */
    readonly until?: string;
    /** Absent where the same act did something else too: it is taken back in the history of changes. */
    readonly onUndo?: () => void;
  }[];
  nameOf: (platform: string) => string;
  busy: boolean;
}

export function TermsList({ terms, nameOf, busy }: TermsListProps) {
  if (terms.length === 0) return <p class="quiet">{say('termsNone')}</p>;
  return (
    <ul class="terms-list">
      {terms.map(({ said, from, until, onUndo }) => (
        <li key={said.id} class={until === undefined ? undefined : 'over'}>
          <span class="name">{[nameOf(said.platform), said.project].filter(Boolean).join(' · ')}</span>
          <span>
            {payModelText(said.model)}
            {said.rate && <b class="number"> {moneyText(said.rate)}</b>}
          </span>
          <span class="quiet">
            {until === undefined
              ? say('termsSince', dayText(from, 'full'))
              : say('termsBetween', dayText(from, 'full'), dayText(until, 'full'))}
          </span>
          {onUndo && (
            <button
              type="button"
              disabled={busy}
              aria-label={say('termsUndoOf', nameOf(said.platform), dayText(from, 'full'))}
              onClick={onUndo}
            >
              {say('timeUndo')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
