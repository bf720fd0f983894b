// Knows how the reasons for refusing a file of ratings are said. Refuses to look at the file.
import type { Refusal, RefusedRatings } from '../../../lib/exchange/pack/refused';
import { type Key, say } from '../../../lib/words/say';

const WHY: Record<Refusal, Key> = {
  tooLarge: 'packTooLarge',
  notRatings: 'packNotRatings',
  newer: 'packNewer',
  tampered: 'packTampered',
  noSignature: 'packNoSignature',
  malformed: 'packMalformed',
  nobody: 'packNobody',
};

export function refusalText(error: unknown): string {
  if (error instanceof Error && error.name === 'RefusedRatings') {
    const { why, detail } = error as RefusedRatings;
    return say('packRefused', say(WHY[why], detail));
  }
  return say('failed', error instanceof Error ? error.message : String(error));
}
