// Knows how what is not known stands in a table: a dash for the eye, words for who hovers or listens. Refuses to know what is unknown.
import { say } from '../../lib/words/say';

export const Blank = ({ means = say('unknownShort') }: { means?: string }) => (
  <span class="quiet" title={means}>
    <span aria-hidden="true">{say('dash')}</span>
    <span class="unseen">{means}</span>
  </span>
);
