// Knows which settings there are and how each is kept. Refuses to act on them: background and figures follow by themselves.
import { ContributionSettings } from '../../../components/settings/contribution-settings';
import { CurrencySettings } from '../../../components/settings/currency-settings';
import { FetchSettings } from '../../../components/settings/fetch-settings';
import { GoalSettings } from '../../../components/settings/goal-settings';
import { MarksSettings } from '../../../components/settings/marks-settings';
import { NotificationSettings } from '../../../components/settings/notification-settings';
import { PayoutSettings } from '../../../components/settings/payout-settings';
import { ReferenceSettings } from '../../../components/settings/reference-settings';
import { TimeSettings } from '../../../components/settings/time-settings';
import { ZoneSettings } from '../../../components/settings/zone-settings';
import { RATES_ORIGIN } from '../../../lib/background/fetch-rates';
import { dayOf } from '../../../lib/core/days';
import type { Settings } from '../../../lib/core/setting';
import { native } from '../../../lib/native';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import { minimumOf } from '../../../lib/platforms/payout';
import { cardsOf } from '../../../lib/platforms/read/offers';
import { send } from '../../../lib/send';
import { changeSettings } from '../../../lib/store/settings';
import { momentText } from '../../../lib/words/date';
import type { SectionProps } from '../app';
import { platformChoices } from '../time/platform-choices';
import { PayoutsPart } from './payouts-part';
import { useFetched } from './use-fetched';
import './settings.css';

/** Platforms whose lists show which card is which offer. */
const MARKED = Object.values(DEFINITIONS).filter(definition => cardsOf(definition).length > 0);

export function SettingsSection({ desk, onSettings }: SectionProps) {
  const { settings } = desk;
  const { failed } = useFetched();
  const save = async (change: Partial<Settings>): Promise<void> => {
    await changeSettings(native().storage.local, change);
    onSettings?.({ ...settings, ...change });
    // What is on disk holds at the next start of the background, if it cannot be told now.
    await send('settings').catch(() => undefined);
  };
  const today = dayOf(Date.now(), settings.zone);
  const origins = { origins: [RATES_ORIGIN] };
  const platforms = platformChoices(desk).map(({ id, name }) => ({
    id,
    name,
    minimum: minimumOf(Object.hasOwn(DEFINITIONS, id) ? DEFINITIONS[id]!.payout : undefined),
  }));
  return (
    <>
      <TimeSettings settings={settings} onSave={save} />
      <ZoneSettings zone={settings.zone} zones={Intl.supportedValuesOf('timeZone')} onSave={save} />
      <CurrencySettings display={settings.display} rates={settings.rates} today={today} onSave={save} />
      <FetchSettings
        on={settings.fetchRates === true}
        display={settings.display}
        failed={failed === undefined ? undefined : momentText(failed, settings.zone)}
        onAllow={() => native().permissions.request(origins)}
        onForget={() => native().permissions.remove(origins)}
        onSave={save}
      />
      <ContributionSettings share={settings.contribution} onSave={save} />
      <PayoutSettings payouts={settings.payouts} platforms={platforms} onSave={save} />
      <PayoutsPart desk={desk} platforms={platforms} today={today} />
      <ReferenceSettings reference={settings.reference} today={today} onSave={save} />
      <GoalSettings goals={settings.goals} onSave={save} />
      <MarksSettings settings={settings} platforms={MARKED} onSave={save} />
      <NotificationSettings
        notify={settings.notify}
        onAllow={() => native().permissions.request({ permissions: ['notifications'] })}
        onSave={save}
      />
    </>
  );
}
