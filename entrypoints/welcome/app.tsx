// Knows what stands at each of the first steps. Refuses to ask for anything before a click.
import { useEffect, useRef, useState } from 'preact/hooks';
import { MoneyStep } from '../../components/first-run/money-step';
import { type Step, StepLinks, Steps, stepText } from '../../components/first-run/steps';
import { TimeStep } from '../../components/first-run/time-step';
import { TimeSettings } from '../../components/settings/time-settings';
import { ZoneSettings } from '../../components/settings/zone-settings';
import { dayOf } from '../../lib/core/days';
import type { Settings } from '../../lib/core/setting';
import { native } from '../../lib/native';
import { send } from '../../lib/send';
import { changeSettings } from '../../lib/store/settings';
import { type Key, say } from '../../lib/words/say';
import { Platforms } from './platforms';
import { Ready } from './ready';
import { useStep } from './use-step';

const HEADINGS: Record<Step, Key> = {
  platforms: 'welcomeChoose',
  money: 'stepMoney',
  time: 'setTimeHeading',
  ready: 'stepReady',
};

export interface WelcomeProps {
  first: Step;
  settings: Settings;
}

export function Welcome({ first, settings: found }: WelcomeProps) {
  const step = useStep(first);
  const [settings, setSettings] = useState(found);
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(false);
  // A new step is announced by moving the focus to its heading, but not on arrival.
  useEffect(() => {
    if (arrived.current) heading.current?.focus();
    arrived.current = true;
  }, [step]);
  const save = async (change: Partial<Settings>): Promise<void> => {
    await changeSettings(native().storage.local, change);
    setSettings(now => ({ ...now, ...change }));
    // Settings are kept already: the background reads them when it wakes.
    await send('settings').catch(() => undefined);
  };
  // The first step stands below the page's own heading.
  const Heading = step === 'platforms' ? 'h2' : 'h1';
  return (
    <main class="welcome">
      <header>
        <img src="/icon/128.png" width="56" height="56" alt="" />
        <p class="wordmark">Taskfare</p>
      </header>
      {step === 'platforms' && (
        <>
          <h1>{say('welcomeHeading')}</h1>
          <p class="lead">{say('welcomeWhat')}</p>
          <section class="card promise" aria-labelledby="promise">
            <h2 id="promise">{say('welcomePromiseHeading')}</h2>
            <p>{say('welcomePromise')}</p>
          </section>
        </>
      )}
      <Steps step={step} />
      <div class="card step">
        <p class="quiet">{stepText(step)}</p>
        <Heading id="step" tabIndex={-1} ref={heading}>
          {say(HEADINGS[step])}
        </Heading>
        {step === 'platforms' && (
          <>
            <p class="quiet">{say('welcomeChooseHint')}</p>
            <Platforms />
          </>
        )}
        {step === 'money' && (
          <MoneyStep
            {...settings}
            today={dayOf(Date.now(), settings.zone)}
            onSave={choice =>
              void save(choice).then(() => {
                location.hash = '#time';
              })
            }
          />
        )}
        {step === 'time' && (
          <TimeStep settings={settings}>
            <TimeSettings settings={settings} onSave={save} />
            <ZoneSettings zone={settings.zone} zones={Intl.supportedValuesOf('timeZone')} onSave={save} />
          </TimeStep>
        )}
        {step === 'ready' && <Ready />}
        {step !== 'money' && (
          <StepLinks step={step} last={{ href: '/ledger.html', name: say('openLedger') }} />
        )}
      </div>
      {step !== 'ready' && (
        <>
          <p class="quiet">{say('stepHint')}</p>
          <p>
            <a href="/ledger.html">{say('openLedger')}</a>
          </p>
        </>
      )}
    </main>
  );
}
