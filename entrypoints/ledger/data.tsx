// Knows where export, import and counting again stand. Refuses to know the formats.
import { say } from '../../lib/words/say';
import type { SectionProps } from './app';
import { Exports } from './exports';
import { Imports } from './imports';
import { RecountPart } from './recount-part';

/** No file of the sample can reach anyone's ledger, and no ledger can be imported into the sample. */
export const Data = ({ desk }: SectionProps) =>
  desk.sample === 'shown' ? (
    <p class="card">{say('sampleNoFiles')}</p>
  ) : (
    <>
      <Exports desk={desk} />
      <Imports desk={desk} />
      <RecountPart desk={desk} />
    </>
  );
