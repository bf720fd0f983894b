// Knows how sample data is loaded and removed from a page, in one press. Refuses to load what makes it before it is asked for.
import { native } from '../../lib/native';
import { readSettings } from '../../lib/store/settings';

export async function loadSampleNow(): Promise<void> {
  const [{ sampleYear }, { loadSample }] = await Promise.all([
    import('../../lib/sample/year'),
    import('../../lib/store/write/sample'),
  ]);
  const drawer = native().storage.local;
  const settings = await readSettings(drawer, Intl.DateTimeFormat().resolvedOptions().timeZone);
  await loadSample(drawer, settings, sampleYear(Date.now(), settings.zone));
}
