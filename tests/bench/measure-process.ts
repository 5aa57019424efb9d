import { measureEngine } from './measure-engine.ts';

// The process that `search.ts` starts for each engine and size: ENGINE TEXTS COUNT, and one line of JSON to the standard output.
const [engine = '', texts = '', count = '0'] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify((await measureEngine(engine, texts, Number(count))) ?? null)}\n`);
