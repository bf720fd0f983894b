// Knows how it is shown which of the first steps one is at, and how one goes to another. Refuses to know what a step asks.
import { numberText } from '../../lib/words/number';
import { type Key, say } from '../../lib/words/say';

/** In order; the name is also the address (`#money`). */
export const STEPS = ['platforms', 'money', 'time', 'ready'] as const;
export type Step = (typeof STEPS)[number];

const NAMES: Record<Step, Key> = {
  platforms: 'platforms',
  money: 'stepMoney',
  time: 'setTimeHeading',
  ready: 'stepReady',
};

export const isStep = (name: unknown): name is Step => STEPS.some(step => step === name);

/** The steps that ask something: the last only says that one is through. */
const ASKING = STEPS.length - 1;

export const stepText = (step: Step): string =>
  step === 'ready' ? '' : say('stepOf', numberText(STEPS.indexOf(step) + 1), numberText(ASKING));

/** Plain links: back and forward of the browser work too. */
export const Steps = ({ step }: { step: Step }) => (
  <nav aria-label={say('firstSteps')}>
    <ol class="steps">
      {STEPS.map(name => (
        <li key={name}>
          <a href={`#${name}`} aria-current={name === step ? 'step' : undefined}>
            {say(NAMES[name])}
          </a>
        </li>
      ))}
    </ol>
  </nav>
);

export interface StepLinksProps {
  step: Step;
  /** Where the last step leads. */
  last: { href: string; name: string };
}

/** Where a step has nothing to save, going on and skipping it are the same. */
export function StepLinks({ step, last }: StepLinksProps) {
  const at = STEPS.indexOf(step);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
  return (
    <p class="step-links">
      {before && (
        <a class="button" href={`#${before}`}>
          {say('stepBack')}
        </a>
      )}
      <a class="button main" href={after ? `#${after}` : last.href}>
        {after ? say('stepNext') : last.name}
      </a>
    </p>
  );
}
