// Knows how the one host that publishes exchange rates answers, or fails to. Refuses to know who asks.
import { json, type Routes } from './route';

export class RatesState {
  /** What is answered next; undefined: the server is broken. */
  answer: { date: string; rates: Readonly<Record<string, number>> } | undefined;
  reset(): void {
    this.answer = undefined;
  }
}

export const frankfurter = (state: RatesState): Routes => ({
  'GET /v1/latest': () =>
    state.answer ? json({ amount: 1, base: 'EUR', ...state.answer }) : json({ message: 'broken' }, 500),
});
