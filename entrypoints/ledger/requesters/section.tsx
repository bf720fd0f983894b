// Knows which part of the section Requesters stands at which address. Refuses to read the ledger.
import { useMemo } from 'preact/hooks';
import type { SectionProps } from '../app';
import { parseWanted, SOURCES } from './address';
import { ListPart } from './list-part';
import { PagePart } from './page-part';
import { SourcesPart } from './sources-part';

export function RequestersSection({ desk, rest, query }: SectionProps) {
  const wanted = useMemo(() => parseWanted(query), [query]);
  if (rest === SOURCES) return <SourcesPart desk={desk} />;
  if (rest !== undefined && rest !== '') return <PagePart desk={desk} requester={rest} wanted={wanted} />;
  return <ListPart desk={desk} wanted={wanted} />;
}
