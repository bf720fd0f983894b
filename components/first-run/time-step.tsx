// Knows how it is explained to a newcomer what counts as time. Refuses to change it.
import type { ComponentChildren } from 'preact';
import type { Settings } from '../../lib/core/setting';
import { durationText } from '../../lib/words/duration';
import { say } from '../../lib/words/say';

export interface TimeStepProps {
  settings: Pick<Settings, 'idleAfter' | 'absence'>;
  /** The forms that change the lengths. */
  children?: ComponentChildren;
}

export const TimeStep = ({ settings, children }: TimeStepProps) => (
  <>
    <ul class="rules">
      <li>{say('ruleOne')}</li>
      <li>{say('ruleUnpaid')}</li>
      <li>{say('ruleIdle', durationText(settings.idleAfter))}</li>
      <li>{say('ruleAbsence', durationText(settings.absence))}</li>
      <li>{say('ruleHand')}</li>
    </ul>
    <details>
      <summary>{say('ruleChange')}</summary>
      {children}
    </details>
  </>
);
