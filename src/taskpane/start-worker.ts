/*
 * A script of its own, ahead of Office.js: what judges is on another thread, and is loaded and warm when Outlook hands over its first
 * message.
 */
import { startWorker } from './early-worker';

startWorker();
