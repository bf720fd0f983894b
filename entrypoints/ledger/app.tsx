// Knows which section stands at which address. Refuses to know what a section reads.
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Navigation, type Section, sectionName } from '../../components/ledger/navigation';
import type { Settings } from '../../lib/core/setting';
import { say } from '../../lib/words/say';
import { useAddress } from './address';
import { Data } from './data';
import type { Desk } from './desk';
import { HistorySection } from './history/section';
import { UndoKeys } from './history/undo-keys';
import { Overview } from './overview';
import { PlatformSection } from './platform-section';
import { RequestersSection } from './requesters/section';
import { SamplePart } from './sample-part';
import { Recounting } from './settings/recounting';
import { SettingsSection } from './settings/section';
import { useSettings } from './settings/use-settings';
import { Tasks } from './tasks';
import { TimeSection } from './time/section';

export interface SectionProps {
  desk: Desk;
  rest?: string;
  /** What is searched for, as in the address. */
  query?: string;
  /** The worker's settings were changed on this page. */
  onSettings?: (settings: Settings) => void;
}

const SHOWN: Record<Section, ComponentType<SectionProps>> = {
  overview: Overview,
  tasks: Tasks,
  time: TimeSection,
  requesters: RequestersSection,
  platforms: PlatformSection,
  data: Data,
  history: HistorySection,
  settings: SettingsSection,
};

export function App({ desk: found }: { desk: Desk }) {
  const { section, rest, query } = useAddress();
  const [desk, setDesk] = useState(found);
  useSettings(settings => setDesk(now => ({ ...now, settings })));
  const Shown = SHOWN[section];
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // A changed section is announced by moving the focus to its heading, but not on arrival.
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [section]);
  return (
    <div class="ledger">
      <header class="side">
        <p class="wordmark">
          <img src="/icon/48.png" width="28" height="28" alt="" />
          Taskfare
        </p>
        <Navigation section={section} />
      </header>
      <main class="section" aria-label={say('ledgerTitle')}>
        <h1 tabIndex={-1} ref={heading}>
          {sectionName(section)}
        </h1>
        <SamplePart desk={desk} />
        {/* Another desk is another read of everything that stands on it. */}
        <Recounting desk={desk} onCounted={() => setDesk(now => ({ ...now }))} />
        <UndoKeys desk={desk} />
        <Shown
          desk={desk}
          rest={rest}
          query={query}
          onSettings={settings => setDesk(now => ({ ...now, settings }))}
        />
      </main>
    </div>
  );
}
