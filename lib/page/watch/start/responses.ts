// Knows the watch that reads pages, and copies of what they fetched. Refuses to be anything but wiring.
import { hearCopies } from '../ears/copies';
import { start } from './start';

start({ copies: hearCopies });
