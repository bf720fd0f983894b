// Knows how sample data is made and written: one part, loaded by a press. Refuses to know who pressed.
import { native } from '../../lib/native';
import { sampleYear } from '../../lib/sample/year';
import { readSettings } from '../../lib/store/settings';
import { loadSample } from '../../lib/store/write/sample';

export async function makeSample(): Promise<void> {
  const drawer = native().storage.local;
  const settings = await readSettings(drawer, Intl.DateTimeFormat().resolvedOptions().timeZone);
  await loadSample(drawer, settings, sampleYear(Date.now(), settings.zone));
}
