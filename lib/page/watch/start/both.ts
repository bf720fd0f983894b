// Knows the watch that reads pages, events on them, and copies of what they fetched. Refuses to be anything but wiring.
import { hearCopies } from '../ears/copies';
import { hearEvents } from '../ears/events';
import { start } from './start';

start({ events: hearEvents, copies: hearCopies });
