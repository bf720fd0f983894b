// Knows that the ledger's platforms are chosen as on the first-run page, and how each pays. Refuses to repeat either.
import { say } from '../../lib/words/say';
import { Platforms } from '../welcome/platforms';
import type { SectionProps } from './app';
import { TermsPart } from './terms/part';

export const PlatformSection = ({ desk }: SectionProps) => (
  <>
    <section class="card">
      <p class="quiet">{say('welcomeChooseHint')}</p>
      <Platforms />
    </section>
    <TermsPart desk={desk} />
  </>
);
