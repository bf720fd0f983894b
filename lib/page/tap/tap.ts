// Knows how the page's own world is tapped, from start to end. Refuses to read what it copies.
import type { Tapped } from '../../platforms/read/response';
import { openChannel } from './channel';
import { tapFetch } from './fetch';
import { matcher } from './matcher';
import { tapRequests } from './request';

/**
 * Runs in the page's world before the page does. Copies the bodies of the named responses and nothing else, changes
 * nothing that the page sees, and hands the copies to the isolated world alone.
 */
export default function tap(paths: readonly Tapped[], page: Window & typeof globalThis = window): void {
  try {
    const channel = openChannel(page);
    const isNamed = matcher(paths, page);
    tapFetch(page, isNamed, channel);
    tapRequests(page, isNamed, channel);
  } catch {
    // A page whose world cannot be tapped works on untouched; what its document shows is still read.
  }
}
