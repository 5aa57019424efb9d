// A worker thread does not inherit that TypeScript is understood.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
