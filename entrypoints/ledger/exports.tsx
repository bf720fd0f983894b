// Knows how the worker's files are named and made when asked for. Refuses to know their formats.
import { useState } from 'preact/hooks';
import { ExportCard } from '../../components/ledger/export-card';
import { dayOf } from '../../lib/core/days';
import { native } from '../../lib/native';
import { deviceId } from '../../lib/store/settings';
import type { SectionProps } from './app';
import { type Steps, useLongWork } from './long-work';
import { save } from './save';

// The formats are loaded when they are asked for: the page opens without them.
export function Exports({ desk: { db, settings } }: SectionProps) {
  const work = useLongWork({ failed: 'failed', stopped: 'exportStopped' });
  const [saved, setSaved] = useState<string>();

  const write = async (
    name: string,
    type: string,
    make: (steps: Steps) => Promise<AsyncIterable<string>>,
  ) => {
    setSaved(undefined);
    const file = await work.run(async steps => {
      const { collect } = await import('../../lib/exchange/export-options');
      return collect(await make(steps), type);
    });
    if (!file) return;
    save(name, file);
    setSaved(name);
  };
  const named = (ending: string) => `taskfare-${dayOf(Date.now(), settings.zone)}.${ending}`;

  return (
    <ExportCard
      working={work.working}
      saved={saved}
      failed={work.failed}
      onCsv={() =>
        void write(named('csv'), 'text/csv', async steps => {
          const { csv } = await import('../../lib/exchange/csv');
          return csv(db, steps);
        })
      }
      onLedger={() =>
        void write(named('jsonl'), 'application/x-ndjson', async steps => {
          const { ledgerLines } = await import('../../lib/exchange/ledger-lines');
          const device = await deviceId(native().storage.local, () => crypto.randomUUID());
          return ledgerLines(db, { ...steps, exported: Date.now(), device });
        })
      }
      onCancel={work.cancel}
    />
  );
}
