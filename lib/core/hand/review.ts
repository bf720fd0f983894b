// Knows how a review is stated as one act. Refuses to know what the reviews come to (review).
import type { Fact } from '../fact';
import type { ReviewChange } from '../review';
import { type Act, byHand } from './act';

export const reviewRequester = (
  act: Act,
  { platform, requester }: { readonly platform: string; readonly requester: string },
  change: ReviewChange,
): readonly Fact[] => byHand(act, [{ kind: 'reviewed', platform, requester, ...change }]);
