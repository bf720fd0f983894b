// Knows how the numbers of a task are explained: rule and facts, with their dates. Refuses to explain them itself (core/why).
import { useEffect, useRef } from 'preact/hooks';
import type { TaskFact, Terms } from '../../lib/core/fact';
import type { Explained, Rule } from '../../lib/core/why';
import { momentText } from '../../lib/words/date';
import { factText, sourceText } from '../../lib/words/fact';
import { type Key, say } from '../../lib/words/say';

export interface WhyProps {
  title: string;
  numbers: readonly {
    readonly number: Explained;
    readonly rule: Rule;
    /** Oldest first. */
    readonly facts: readonly (TaskFact | Terms)[];
  }[];
  zone: string;
  onClose: () => void;
}

const NAMES: Record<Explained, Key> = {
  worked: 'worked',
  pay: 'pay',
  status: 'status',
  elapsed: 'elapsed',
  platformTime: 'platformTime',
};
const RULES: Record<Rule, Key> = {
  held: 'timeRuleHeld',
  handed: 'timeRuleHanded',
  newest: 'timeRuleNewest',
  corrected: 'timeRuleCorrected',
  adjusted: 'timeRuleAdjusted',
  hourly: 'timeRuleHourly',
  estimate: 'timeRuleEstimate',
  ticket: 'timeRuleTicket',
  salary: 'timeRuleSalary',
  presumed: 'timeRulePresumed',
  none: 'timeRuleNone',
  wallClock: 'timeRuleWallClock',
  stamps: 'timeRuleStamps',
};

export function Why({ title, numbers, zone, onClose }: WhyProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Focus follows what was asked for, also when another task is explained.
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section class="why" aria-labelledby="why" onKeyDown={event => event.key === 'Escape' && onClose()}>
      <header>
        <h3 id="why" tabIndex={-1} ref={heading}>
          {say('timeWhyOf', title)}
        </h3>
        <button type="button" onClick={onClose}>
          {say('close')}
        </button>
      </header>
      {numbers.map(({ number, rule, facts }) => (
        <section key={number} aria-label={say(NAMES[number])}>
          <h4>{say(NAMES[number])}</h4>
          <p>{say(RULES[rule])}</p>
          {facts.length === 0 ? (
            <p class="quiet">{say('timeWhyNone')}</p>
          ) : (
            <ol>
              {facts.map(fact => (
                <li key={fact.id}>
                  <time dateTime={new Date(fact.at).toISOString()}>{momentText(fact.at, zone)}</time>
                  <span>{factText(fact)}</span>
                  <span class="quiet">{sourceText(fact)}</span>
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </section>
  );
}
