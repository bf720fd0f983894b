// Knows how terms of pay are stated and taken back in the platforms section. Refuses to know what they come to.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { TermsForm } from '../../../components/terms/terms-form';
import { TermsList } from '../../../components/terms/terms-list';
import { Done } from '../../../components/timeline/done';
import { dayOf } from '../../../lib/core/days';
import { stateTerms } from '../../../lib/core/hand/terms';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import { type Key, say } from '../../../lib/words/say';
import type { Desk } from '../desk';
import { type Doing, newAct, takeBack, write } from '../time/hand';
import { platformChoices } from '../time/platform-choices';
import { readTerms, type StandingTerms } from './read';
import './terms.css';

interface Outcome {
  readonly text: string;
  readonly doing?: Doing;
}

export function TermsPart({ desk }: { desk: Desk }) {
  const [terms, setTerms] = useState<readonly StandingTerms[]>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const read = useCallback(() => readTerms(desk), [desk]);
  const fail = (error: unknown): void =>
    setOutcome({ text: say('timeFailed', error instanceof Error ? error.message : String(error)) });
  useEffect(() => void read().then(setTerms, fail), [read]);

  const run = async (work: () => Promise<Doing | undefined>, done: Key): Promise<void> => {
    setBusy(true);
    try {
      const doing = await work();
      setTerms(await read());
      setOutcome({ text: say(done), doing });
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  const undoIt = (doing: Doing): void => void run(() => takeBack(desk, doing), 'timeDoneUndo');

  const known = desk.platforms ?? new Map(Object.entries(DEFINITIONS));
  const platforms = platformChoices(desk).map(choice => ({
    ...choice,
    pays: known.get(choice.id)?.pays ?? 'piece',
    currency: choice.currency ?? 'USD',
  }));
  return (
    <section class="card" aria-labelledby="terms">
      <h2 id="terms">{say('termsHeading')}</h2>
      <p class="quiet">{say('termsHint')}</p>
      {outcome && (
        <Done
          key={outcome.doing?.act ?? outcome.text}
          text={outcome.text}
          busy={busy}
          onUndo={outcome.doing && (() => outcome.doing && undoIt(outcome.doing))}
        />
      )}
      {terms && (
        <TermsList
          nameOf={desk.nameOf}
          busy={busy}
          terms={terms.map(({ said, from, until, alone }) => ({
            said,
            from,
            until,
            onUndo:
              alone && said.act !== undefined
                ? () => undoIt({ act: said.act!, platform: said.platform })
                : undefined,
          }))}
        />
      )}
      <TermsForm
        platforms={platforms}
        today={dayOf(Date.now(), desk.settings.zone)}
        zone={desk.settings.zone}
        busy={busy}
        onState={stated =>
          void run(async () => {
            const act = await newAct();
            return write(desk, act, stateTerms(act, stated));
          }, 'termsDone')
        }
      />
    </section>
  );
}
