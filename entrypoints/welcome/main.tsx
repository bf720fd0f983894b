// Knows how the first-run page starts. Refuses to know its steps.
import { render } from 'preact';
import { native } from '../../lib/native';
import { readSettings } from '../../lib/store/settings';
import { language } from '../../lib/words/language';
import { Welcome } from './app';
import { firstStep } from './use-step';

document.documentElement.lang = language();

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
void Promise.all([firstStep(), readSettings(native().storage.local, timeZone)]).then(([first, settings]) =>
  render(<Welcome first={first} settings={settings} />, document.getElementById('app')!),
);
