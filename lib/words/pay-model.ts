// Knows how each way of paying is called. Refuses to know what it comes to.
import type { PayModel } from '../core/fact';
import { type Key, say } from './say';

const NAMES: Readonly<Record<PayModel, Key>> = {
  piece: 'termsPiece',
  hourly: 'timePaysHourly',
  estimate: 'termsEstimate',
  ticket: 'timePaysTicket',
  salary: 'termsSalary',
};

export const PAY_MODELS = Object.keys(NAMES) as readonly PayModel[];

export const payModelText = (model: PayModel): string => say(NAMES[model]);
