// Knows which tasks the cluster measure of a day and the days before it is read from. Refuses to compute it.
import { useEffect, useState } from 'preact/hooks';
import { Cluster, type ClusterDays } from '../../../components/times/cluster';
import { clusterMeasure } from '../../../lib/core/cluster';
import { addDays, dayStart } from '../../../lib/core/days';
import type { TaskRow } from '../../../lib/core/row';
import { tasksBetween } from '../../../lib/store/query/tasks-between';
import type { Desk } from '../desk';
import type { TimeView } from './read';

const MINUTE = 60_000;

export function ClusterPart({ desk: { db, settings }, view }: { desk: Desk; view: TimeView }) {
  const [days, setDays] = useState<ClusterDays>(1);
  const [merge, setMerge] = useState(1);
  const [read, setRead] = useState<{ rows: readonly TaskRow[]; from: number; to: number }>();
  const from = dayStart(addDays(view.day.day, 1 - days), settings.zone);
  const { to } = view.day;
  // `view` is new each time the section was read again: the measure follows the ledger as the figures do.
  useEffect(() => {
    let wanted = true;
    void tasksBetween(db, from, to).then(rows => view && wanted && setRead({ rows, from, to }));
    return () => {
      wanted = false;
    };
  }, [db, from, to, view]);
  return (
    <Cluster
      measure={read && clusterMeasure(read.rows, { ...read, merge: merge * MINUTE })}
      days={days}
      merge={merge}
      onDays={setDays}
      onMerge={setMerge}
    />
  );
}
