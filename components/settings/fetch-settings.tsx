// Knows how the worker switches the daily fetching of exchange rates on and off, and what it means. Refuses to fetch and to grant.
import { say } from '../../lib/words/say';
import { type Save, useSaid } from './use-said';

export interface FetchSettingsProps {
  on: boolean;
  /** Rates are only fetched into a currency that amounts are shown in. */
  display?: string;
  /** The last try failed; when, for people. */
  failed?: string;
  /** Asks the browser for the one host; must be called by the press itself. */
  onAllow: () => Promise<boolean>;
  /** Gives it back. */
  onForget: () => Promise<unknown>;
  onSave: Save<{ fetchRates: true | undefined }>;
}

export function FetchSettings({ on, display, failed, onAllow, onForget, onSave }: FetchSettingsProps) {
  const { said, refuse, keep } = useSaid();
  const change = async (): Promise<void> => {
    if (on) {
      await onSave({ fetchRates: undefined });
      await onForget();
    } else if (await onAllow()) await onSave({ fetchRates: true });
    else throw new Error(say('fetchRefused'));
  };
  return (
    <section class="card" aria-labelledby="set-fetch">
      <h2 id="set-fetch">{say('fetchHeading')}</h2>
      <p class="quiet">{say('fetchHint')}</p>
      <p class="buttons">
        <button
          type="button"
          aria-pressed={on}
          onClick={() => (on || display !== undefined ? keep(change()) : refuse(say('fetchNoCurrency')))}
        >
          {say(on ? 'fetchStop' : 'fetchStart')}
        </button>
        <span role="status" class={said?.bad && 'bad'}>
          {said?.text}
        </span>
      </p>
      {on && failed && (
        <p class="bad" role="status">
          {say('fetchFailed', failed)}
        </p>
      )}
    </section>
  );
}
