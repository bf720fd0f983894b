// Knows how the overview's choices stand in the address (`#overview/week?by=month&heat=EUR`). Refuses to trust it: people type addresses.
import { STEPS, type Step } from '../../../lib/core/stretches';

export interface Chosen {
  readonly by: Step;
  /** `time`, or a currency. */
  readonly heat: string;
}

export function parseChosen(query = ''): Chosen {
  const given = new URLSearchParams(query);
  const heat = given.get('heat') ?? '';
  return {
    by: STEPS.find(step => step === given.get('by')) ?? 'day',
    heat: /^[A-Z]{3}$/.test(heat) ? heat : 'time',
  };
}

/** What is as usual is left out. */
export function addressOf(period: string, { by, heat }: Chosen): string {
  const query = new URLSearchParams();
  if (by !== 'day') query.set('by', by);
  if (heat !== 'time') query.set('heat', heat);
  const text = query.toString();
  return `#overview/${period}${text && `?${text}`}`;
}
