/*
 * A script of its own, between Office.js and the pane: what judges is on another thread, and is loaded and warm when Outlook hands over
 * its first message.
 */
import { startWorker } from './early-worker';

startWorker();
