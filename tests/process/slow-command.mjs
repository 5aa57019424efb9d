// Loaded into the bot's process before its own code: the command of SLOW_COMMAND takes SLOW_MS longer, as one that has much to read.
import { register } from 'node:module';

const hooks = `
export async function load(url, context, nextLoad) {
  const { SLOW_COMMAND, SLOW_MS } = process.env;
  if (!url.endsWith('/commands/' + SLOW_COMMAND + '.js')) return nextLoad(url, context);
  const source = \`
    import { setTimeout as pause } from 'node:timers/promises';
    import command from '\${url}?itself';
    const run = async (...given) => {
      await pause(\${Number(SLOW_MS)});
      return command.run(...given);
    };
    export default { ...command, run };\`;
  return { format: 'module', source, shortCircuit: true };
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
