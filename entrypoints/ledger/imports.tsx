// Knows the steps of an import: look, then take in, then tell the background. Refuses to read the format.
import { useState } from 'preact/hooks';
import { ImportCard, type ImportPreview } from '../../components/ledger/import-card';
import { dayOf } from '../../lib/core/days';
import { send } from '../../lib/send';
import { sayCount } from '../../lib/words/count';
import { dayText } from '../../lib/words/date';
import { say } from '../../lib/words/say';
import type { SectionProps } from './app';
import { tellChanged } from './changed';
import { useLongWork } from './long-work';

interface Looked {
  file: File;
  preview: ImportPreview;
}

export function Imports({ desk: { db, settings, nameOf } }: SectionProps) {
  const work = useLongWork({ failed: 'importFailed', stopped: 'stopped' });
  const [looked, setLooked] = useState<Looked>();
  const [said, setSaid] = useState<string>();
  const day = (at: number | undefined) =>
    at === undefined ? undefined : dayText(dayOf(at, settings.zone), 'full');

  const look = async (file: File) => {
    setLooked(undefined);
    setSaid(undefined);
    const found = await work.run(async steps => {
      const { previewLedger } = await import('../../lib/exchange/import-ledger');
      return previewLedger(db, file, steps);
    });
    if (!found) return;
    if (found.fresh === 0 && found.badCount === 0) setSaid(say('importNothing'));
    else {
      const platforms = Object.entries(found.platforms).map(([id, facts]) => ({ name: nameOf(id), facts }));
      setLooked({ file, preview: { ...found, platforms, from: day(found.from), to: day(found.to) } });
    }
  };

  const take = async () => {
    if (!looked) return;
    const { file } = looked;
    let added = 0;
    const done = await work.run(async ({ signal, onProgress }) => {
      const { importLedger } = await import('../../lib/exchange/import-ledger');
      const follow = (read: number, of: number, fresh = 0): void => {
        added = fresh;
        onProgress(read, of);
      };
      return importLedger(db, file, settings, { signal, onProgress: follow });
    });
    setLooked(undefined);
    // A stopped import has added something too: the toolbar follows either way, and nothing is lost if it cannot.
    void send('ledgerChanged').catch(() => undefined);
    tellChanged();
    if (done) setSaid(say('importDone', sayCount('importNew', done.added)));
    else setSaid(say('importPart', sayCount('importNew', added)));
  };

  return (
    <ImportCard
      preview={looked?.preview}
      working={work.working}
      said={said}
      failed={work.failed}
      onFile={file => void look(file)}
      onImport={() => void take()}
      onCancel={() => {
        work.cancel();
        setLooked(undefined);
      }}
    />
  );
}
