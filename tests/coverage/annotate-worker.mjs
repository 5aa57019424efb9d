// A worker thread starts from JavaScript; the program of those that annotate is in TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('../../src/annotate-worker.ts');
