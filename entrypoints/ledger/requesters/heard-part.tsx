// Knows how the list of requesters whom only others know is found in and ordered. Refuses to read it.
import { useState } from 'preact/hooks';
import { fitsHeard, type HeardLine, inHeardOrder } from '../../../components/requesters/heard-line';
import { HeardList } from '../../../components/requesters/heard-list';
import { ShowMore } from '../../../components/requesters/show-more';
import { sayCount } from '../../../lib/words/count';
import { say } from '../../../lib/words/say';
import type { Wanted } from './address';

const PAGE = 100;

/** Nothing where no file speaks of anybody else. */
export function HeardPart({ lines, wanted }: { lines: readonly HeardLine[]; wanted: Wanted }) {
  const [shown, setShown] = useState(PAGE);
  if (lines.length === 0) return null;
  const found = inHeardOrder(
    lines.filter(line => fitsHeard(line, wanted.words)),
    wanted.order,
  );
  return (
    <section class="card" aria-labelledby="requesters-heard">
      <h2 id="requesters-heard">{say('reqHeard')}</h2>
      <p role="status" data-figure="requesters.heard" data-value={found.length}>
        {found.length === 0 ? say('reqNone') : sayCount('requesters', found.length)}
      </p>
      {found.length > 0 && <HeardList lines={found.slice(0, shown)} caption={say('reqHeard')} />}
      <ShowMore left={found.length - shown} onMore={() => setShown(shown + PAGE)} />
      <p class="quiet">{say('reqHeardHint')}</p>
    </section>
  );
}
