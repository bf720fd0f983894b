// Knows how work done elsewhere is added from the popup, and taken back if that was a mistake. Refuses to count it: the ledger does.
import { useState } from 'preact/hooks';
import { Done } from '../../components/timeline/done';
import { AddWork } from '../../components/timer/add-work';
import { dayOf } from '../../lib/core/days';
import { say } from '../../lib/words/say';
import { type Doing, takeBack } from '../ledger/time/hand';
import { platformChoices } from '../ledger/time/platform-choices';
import { useRequesterNames } from '../ledger/time/requester-names';
import { addWork } from '../ledger/time/work';
import { type FormProps, hereFirst } from './form';
import { FormCard } from './form-card';

export function AddPart({ desk, here, busy, press, onClose }: FormProps) {
  const [done, setDone] = useState<Doing>();
  const requesters = useRequesterNames(desk);
  return (
    <FormCard name={say('timeAdd')} onClose={onClose}>
      {done ? (
        <Done
          text={say('timeDoneAdd')}
          busy={busy}
          onUndo={() => void press(() => takeBack(desk, done)).then(onClose)}
        />
      ) : (
        <AddWork
          platforms={hereFirst(platformChoices(desk), here)}
          requesters={requesters}
          day={dayOf(Date.now(), desk.settings.zone)}
          zone={desk.settings.zone}
          busy={busy}
          onAdd={work => void press(async () => setDone(await addWork(desk, work)))}
        />
      )}
    </FormCard>
  );
}
