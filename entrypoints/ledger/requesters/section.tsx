// Knows which part of the section Requesters stands at which address. Refuses to read the ledger.
import { useMemo } from 'preact/hooks';
import { say } from '../../../lib/words/say';
import type { SectionProps } from '../app';
import { parseWanted, SOURCES } from './address';
import { ListPart } from './list-part';
import { PagePart } from './page-part';
import { SourcesPart } from './sources-part';

export function RequestersSection({ desk, rest, query }: SectionProps) {
  const wanted = useMemo(() => parseWanted(query), [query]);
  // No file of the sample can reach anyone, and none can be imported into it.
  if (rest === SOURCES)
    return desk.sample === 'shown' ? <p class="card">{say('sampleNoFiles')}</p> : <SourcesPart desk={desk} />;
  if (rest !== undefined && rest !== '') return <PagePart desk={desk} requester={rest} wanted={wanted} />;
  return <ListPart desk={desk} wanted={wanted} />;
}
