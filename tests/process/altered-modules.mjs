// Loaded into the bot's process before its own code: with SLOW_START_MS its workers begin so much later, and with DROP_EXCERPTS no excerpt passes the verbatim check.
import { register } from 'node:module';

const hooks = `
const { SLOW_START_MS, DROP_EXCERPTS } = process.env;
export async function load(url, context, nextLoad) {
  if (SLOW_START_MS !== undefined && url.endsWith('/src/worker.js')) {
    const { source, ...loaded } = await nextLoad(url, context);
    return { ...loaded, source: 'await new Promise((resolve) => setTimeout(resolve, ' + SLOW_START_MS + '));' + source };
  }
  if (DROP_EXCERPTS !== undefined && url.endsWith('/replies/find-excerpt-fault.js')) {
    const source = \`export { findSpanFault } from '\${url}?itself'; export const findExcerptFault = () => 'not-verbatim';\`;
    return { format: 'module', source, shortCircuit: true };
  }
  return nextLoad(url, context);
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
