// Loaded into the bot's process before its own code: /who breaks when it is asked for a name that says how, or never settles.
import { register } from 'node:module';

const breaks = new URL('./breaks.mjs', import.meta.url).href;
const hooks = `
export async function load(url, context, nextLoad) {
  if (!url.endsWith('/commands/who.js')) return nextLoad(url, context);
  const source = \`
    import command from '\${url}?itself';
    import { BREAKS } from '${breaks}';
    const run = (options, context) => {
      if (options.name === 'Never Settle') return new Promise(() => undefined);
      BREAKS[options.name]?.();
      return command.run(options, context);
    };
    export default { ...command, run };\`;
  return { format: 'module', source, shortCircuit: true };
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
