// Knows where export and import stand. Refuses to know the formats.
import type { SectionProps } from './app';
import { Exports } from './exports';
import { Imports } from './imports';

export const Data = ({ desk }: SectionProps) => (
  <>
    <Exports desk={desk} />
    <Imports desk={desk} />
  </>
);
