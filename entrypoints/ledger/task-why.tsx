// Knows how each number of one task is explained when it is asked for. Refuses to explain by itself (core).
import { useEffect, useState } from 'preact/hooks';
import { Why } from '../../components/why/why';
import type { TaskRow } from '../../lib/core/row';
import { type Explanation, explain } from '../../lib/store/query/explain';
import { say } from '../../lib/words/say';
import type { Desk } from './desk';

export function TaskWhy({ desk: { db, settings }, row }: { desk: Desk; row: TaskRow }) {
  const [asked, setAsked] = useState(false);
  const [numbers, setNumbers] = useState<readonly Explanation[]>();
  useEffect(() => {
    let wanted = true;
    setNumbers(undefined);
    if (asked) void explain(db, settings, row).then(found => wanted && setNumbers(found));
    return () => {
      wanted = false;
    };
  }, [asked, db, settings, row]);
  const close = (): void => setAsked(false);
  if (!asked)
    return (
      <button type="button" onClick={() => setAsked(true)}>
        {say('timeWhyNumbers')}
      </button>
    );
  if (!numbers) return <p class="quiet">{say('loading')}</p>;
  return (
    <Why title={row.title ?? say('titleUnknown')} numbers={numbers} zone={settings.zone} onClose={close} />
  );
}
