// Knows how a platform that is open and not yet allowed is offered. Refuses to know how a permission is asked for.
import { say } from '../../lib/words/say';

export interface OfferProps {
  platform: string;
  onAllow: () => void;
}

export const Offer = ({ platform, onAllow }: OfferProps) => (
  <section class="card offer" aria-label={say('offerHeading')}>
    <p>{say('offerText', platform)}</p>
    <button type="button" class="main" onClick={onAllow}>
      {say('allowPlatform', platform)}
    </button>
  </section>
);
