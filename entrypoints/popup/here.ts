// Knows what the popup offers for the tab it was opened on. Refuses to do it: teach/begin does.
import { patternOf } from '../../lib/background/grants';
import { platformAt } from '../../lib/store/taught';
import { canTeach, type OpenTab } from '../teach/begin';
import { type Allowed, tabHere } from './allowed';

export interface SiteHere {
  readonly tab: OpenTab;
  readonly known: boolean;
}

export async function siteHere({ platforms, origins }: Allowed): Promise<SiteHere | undefined> {
  const tab = await tabHere();
  if (!tab || !canTeach(tab)) return undefined;
  const { hostname } = tab.url;
  return { tab, known: platformAt(platforms, hostname) !== undefined && origins.has(patternOf(hostname)) };
}
