// Knows the watch that reads pages, and clicks, submits and messages on them. Refuses to be anything but wiring.
import { hearEvents } from '../ears/events';
import { start } from './start';

start({ events: hearEvents });
