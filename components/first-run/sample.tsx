// Knows how sample data is offered, and how it is marked wherever it is shown. Refuses to load or remove it.
import { say } from '../../lib/words/say';

export interface SampleOfferProps {
  busy: boolean;
  failed?: string;
  onLoad: () => void;
}

export const SampleOffer = ({ busy, failed, onLoad }: SampleOfferProps) => (
  <section class="card sample-offer" aria-label={say('sampleLoad')}>
    <p>{say('sampleOffer')}</p>
    <p class="buttons">
      <button type="button" disabled={busy} onClick={onLoad}>
        {say('sampleLoad')}
      </button>
      <span role="status">{failed ? say('failed', failed) : busy ? say('working') : ''}</span>
    </p>
  </section>
);

export interface SampleBannerProps {
  /** In one line, where there is little room. */
  short?: boolean;
  onRemove: () => void;
}

export const SampleBanner = ({ short, onRemove }: SampleBannerProps) => (
  <section class="sample-banner" aria-label={say('sampleShort')}>
    <p>{say(short ? 'sampleShort' : 'sampleBanner')}</p>
    <button type="button" onClick={onRemove}>
      {say('sampleRemove')}
    </button>
  </section>
);
