// Knows how likely an offer is paid once it is done, by what was decided so far. Refuses to count what is not decided.
import { shrink } from '../../core/requester';
import type { Past } from './past';

/** Certainly paid, in integer millionths. */
export const SURE = 1_000_000;
/** Rejections are rare, and a first one must not condemn a platform: as much as twenty approved tasks stand against it. */
const TRUST = 20;

/** `near`: the tasks of the same requester, else of the same title. Their share is drawn toward the platform's. */
export function chance(near: readonly Past[], all: readonly Past[]): number {
  const platform = shareOf(all);
  const usual = platform.decided === 0 ? SURE : shrink(platform.share, platform.decided, SURE, TRUST);
  const own = shareOf(near);
  return own.decided === 0 ? usual : shrink(own.share, own.decided, usual);
}

function shareOf(pasts: readonly Past[]): { decided: number; share: number } {
  const decided = pasts.filter(past => past.approved !== undefined);
  const approved = decided.filter(past => past.approved).length;
  return { decided: decided.length, share: decided.length === 0 ? 0 : (approved / decided.length) * SURE };
}
