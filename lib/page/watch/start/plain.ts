// Knows the watch that reads pages alone. Refuses to be anything but wiring.
import { start } from './start';

start({});
