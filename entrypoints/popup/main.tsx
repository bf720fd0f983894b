// Knows how the whole popup takes the place of its skeleton. Refuses to know what it shows.
import { render } from 'preact';
import { language } from '../../lib/words/language';
import { App } from './app';
import { popup } from './state';

document.documentElement.lang = language();
const root = document.getElementById('app')!;
const state = popup();
// The skeleton stays until the first numbers are there: nothing blinks.
void state.ready.then(() => {
  root.replaceChildren();
  render(<App state={state} />, root);
});
