// Knows how a timer by hand is started and stopped from the popup. Refuses to keep time: the background does.
import { StartTimer } from '../../components/timer/start-timer';
import { say } from '../../lib/words/say';
import { platformChoices } from '../ledger/time/platform-choices';
import { useRequesterNames } from '../ledger/time/requester-names';
import { startTimer, stopTimer } from '../ledger/time/work';
import { type FormProps, hereFirst } from './form';
import { FormCard } from './form-card';

export const TimerPart = ({ desk, here, running, busy, press, onClose }: FormProps) => (
  <FormCard name={say('timeTimer')} onClose={onClose}>
    <StartTimer
      platforms={hereFirst(platformChoices(desk), here)}
      requesters={useRequesterNames(desk)}
      running={running}
      busy={busy}
      onStart={work => void press(() => startTimer(desk, work)).then(onClose)}
      onStop={() => void press(stopTimer).then(onClose)}
    />
  </FormCard>
);
