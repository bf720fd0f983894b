// Knows which section stands at which address. Refuses to know what a section reads.
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Navigation, type Section, sectionName } from '../../components/ledger/navigation';
import { say } from '../../lib/words/say';
import { useAddress } from './address';
import { Data } from './data';
import type { Desk } from './desk';
import { Overview } from './overview';
import { PlatformSection } from './platform-section';
import { Tasks } from './tasks';
import { TimeSection } from './time/section';

export interface SectionProps {
  desk: Desk;
  rest?: string;
}

const SHOWN: Record<Section, ComponentType<SectionProps>> = {
  overview: Overview,
  tasks: Tasks,
  time: TimeSection,
  platforms: PlatformSection,
  data: Data,
};

export function App({ desk }: { desk: Desk }) {
  const { section, rest } = useAddress();
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
        <Shown desk={desk} rest={rest} />
      </main>
    </div>
  );
}
