// Knows that the ledger's platforms are chosen as on the first-run page. Refuses to repeat it.
import { say } from '../../lib/words/say';
import { Platforms } from '../welcome/platforms';

export const PlatformSection = () => (
  <section class="card">
    <p class="quiet">{say('welcomeChooseHint')}</p>
    <Platforms />
  </section>
);
