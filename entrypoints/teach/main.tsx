// Knows how the page starts on which a lesson is saved. Refuses to know what was learned.
import { render } from 'preact';
import { language } from '../../lib/words/language';
import { Teach } from './app';

document.documentElement.lang = language();

const host = (): string => decodeURIComponent(location.hash.slice(1));
const draw = (): void => render(<Teach key={host()} host={host()} />, document.getElementById('app')!);
addEventListener('hashchange', draw);
draw();
