// Knows how the list of requesters is fed, found in and ordered. Refuses to compute figures.
import { useState } from 'preact/hooks';
import { fits, inOrder } from '../../../components/requesters/line';
import { RequesterList } from '../../../components/requesters/list';
import { RequesterSearch } from '../../../components/requesters/search';
import { ShowMore } from '../../../components/requesters/show-more';
import { dayOf } from '../../../lib/core/days';
import { sayCount } from '../../../lib/words/count';
import { say } from '../../../lib/words/say';
import { replaceAddress } from '../address';
import type { Desk } from '../desk';
import { listAddress, SOURCES, type Wanted } from './address';
import { HeardPart } from './heard-part';
import { readLines } from './read';
import { readHeard } from './read-heard';
import { useRead } from './use-read';

const PAGE = 100;

/** Typing replaces the address, so that back leaves the search and not one letter of it. */
function ask(wanted: Wanted, typing: boolean): void {
  if (typing) replaceAddress(listAddress(wanted));
  else location.hash = listAddress(wanted);
}

export function ListPart({ desk, wanted }: { desk: Desk; wanted: Wanted }) {
  const { found: lines } = useRead(() => readLines(desk, Date.now()), [desk]);
  const { found: heard } = useRead(
    async () => (lines ? readHeard(desk, lines, Date.now()) : undefined),
    [desk, lines],
  );
  const [shown, setShown] = useState(PAGE);
  if (!lines) return <p class="quiet">{say('loading')}</p>;
  const found = inOrder(
    lines.filter(line => fits(line, wanted.words)),
    wanted.order,
  );
  return (
    <>
      {lines.length + (heard?.length ?? 0) > 0 && (
        <RequesterSearch words={wanted.words} order={wanted.order} onAsk={ask} />
      )}
      <p class="quiet line-between">
        <span role="status" data-figure="requesters.count" data-value={found.length}>
          {lines.length > 0 && sayCount('requesters', found.length)}
        </span>
        <a href={`#requesters/${SOURCES}`}>{say('reqRatings')}</a>
      </p>
      {found.length > 0 ? (
        <section class="card">
          <RequesterList
            lines={found.slice(0, shown)}
            dayOf={at => dayOf(at, desk.settings.zone)}
            caption={say('reqSection')}
          />
          <ShowMore left={found.length - shown} onMore={() => setShown(shown + PAGE)} />
          <p class="quiet">{say('reqCautiousHint')}</p>
        </section>
      ) : (
        <p class="card">{say(lines.length === 0 ? 'reqEmpty' : 'reqNone')}</p>
      )}
      {heard && <HeardPart lines={heard} wanted={wanted} />}
    </>
  );
}
