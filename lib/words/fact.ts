// Knows how a fact of a task is said in a line. Refuses to know what follows from it.
import type { TaskFact, Terms } from '../core/fact';
import type { Money } from '../core/money';
import { durationText } from './duration';
import { moneyText } from './money';
import { payModelText } from './pay-model';
import { type Key, say } from './say';

const WORDS: Record<TaskFact['kind'], Key> = {
  offered: 'factOffered',
  accepted: 'factAccepted',
  opened: 'factOpened',
  worked: 'factWorked',
  submitted: 'factSubmitted',
  returned: 'factReturned',
  expired: 'factExpired',
  screenedOut: 'factScreenedOut',
  approved: 'factApproved',
  paid: 'factPaid',
  rejected: 'factRejected',
  reworkAsked: 'factReworkAsked',
  bonus: 'factBonus',
  adjusted: 'factAdjusted',
  stamped: 'factStamped',
  income: 'factIncome',
  corrected: 'factCorrected',
  added: 'factAdded',
  removed: 'factRemoved',
  same: 'factSame',
};

const SOURCES: Record<TaskFact['source'], Key> = {
  page: 'sourcePage',
  response: 'sourceResponse',
  sensor: 'sourceSensor',
  worker: 'sourceWorker',
  import: 'sourceImport',
};

export const sourceText = (fact: TaskFact | Terms): string => say(SOURCES[fact.source]);

/** `Offered: A survey on tea, $1.50` */
export function factText(fact: TaskFact | Terms): string {
  if (fact.kind === 'terms') return termsText(fact);
  if (fact.kind === 'worked') return say(workedKey(fact), durationText(fact.to - fact.at));
  if (fact.kind === 'expired' && fact.presumed) return say('factPresumed');
  const more = [amountOf(fact), wordsOf(fact)].filter(part => part !== undefined).join(', ');
  return more === '' ? say(WORDS[fact.kind]) : say('listTwo', say(WORDS[fact.kind]), more);
}

const termsText = ({ project, model, rate }: Terms): string =>
  say(
    'listTwo',
    say('timeActTerms'),
    [project, payModelText(model), rate && moneyText(rate)].filter(Boolean).join(', '),
  );

const workedKey = (fact: Extract<TaskFact, { kind: 'worked' }>): Key => {
  if (fact.answer) return 'factAnswered';
  return fact.assumed === undefined ? 'factWorked' : 'factAssumed';
};

function amountOf(fact: TaskFact): string | undefined {
  let amount: Money | undefined;
  if ('total' in fact) amount = fact.total;
  else if ('partial' in fact) amount = fact.partial;
  else if ('pay' in fact) amount = fact.pay;
  return amount && moneyText(amount);
}

function wordsOf(fact: TaskFact): string | undefined {
  if ('reason' in fact) return fact.reason;
  return 'title' in fact ? fact.title : undefined;
}
