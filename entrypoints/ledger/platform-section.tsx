// Knows that the ledger's platforms are chosen as on the first-run page, how each pays, and what was taught beside them. Refuses to repeat any of it.
import { say } from '../../lib/words/say';
import { Platforms } from '../welcome/platforms';
import type { SectionProps } from './app';
import { TaughtPart } from './taught/part';
import { TermsPart } from './terms/part';

export const PlatformSection = ({ desk }: SectionProps) => (
  <>
    <section class="card">
      <p class="quiet">{say('welcomeChooseHint')}</p>
      <Platforms />
    </section>
    <TermsPart desk={desk} />
    <TaughtPart />
  </>
);
