// Knows that the worker taught this page's platform, and asks for its definition. Refuses to wait for it: the watch does.
import { native } from '../../native';
import { taughtHere } from './definition';

taughtHere(native().runtime.sendMessage({ is: 'definition', carries: {} }));
