// Knows what unpaid work is called. Refuses to know when it happens.
import type { Unpaid } from '../core/fact';
import { type Key, say } from './say';

const DOING: Record<Unpaid, Key> = {
  search: 'searchingOn',
  qualify: 'qualifyingOn',
  message: 'messagesOn',
  payments: 'paymentsOn',
};
const NAME: Record<Unpaid, Key> = {
  search: 'unpaidSearch',
  qualify: 'unpaidQualify',
  message: 'unpaidMessage',
  payments: 'unpaidPayments',
};

/** `Looking for work on Prolific` */
export const unpaidText = (unpaid: Unpaid, platform: string): string => say(DOING[unpaid], platform);

/** `Looking for work` */
export const unpaidName = (unpaid: Unpaid): string => say(NAME[unpaid]);
