// A thread that is lost over the first articles that it gets.
import { parentPort } from 'node:worker_threads';

parentPort?.once('message', () => process.exit(1));
