// Knows when time with distressing content is read for the overview. Refuses to count it (core).
import { Exposure } from '../../components/exposure/exposure';
import { exposureWeeks } from '../../lib/store/query/exposure';
import type { Desk } from './desk';
import { useRead } from './requesters/use-read';

const WEEKS = 4;

export function ExposurePart({ desk }: { desk: Desk }) {
  const { found = [] } = useRead(() => exposureWeeks(desk.db, desk.settings, Date.now(), WEEKS), [desk]);
  return <Exposure weeks={found} />;
}
