// Loaded into the bot's process before its own code: /who breaks the thread that it runs on when it is asked for a name that says how.
import { register } from 'node:module';

const hooks = `
export async function load(url, context, nextLoad) {
  if (!url.endsWith('/commands/who.js')) return nextLoad(url, context);
  const source = \`
    import command from '\${url}?itself';
    const breaks = {
      'Exit Now': () => process.exit(3),
      'All Memory': () => {
        const held = [];
        for (;;) held.push(new Array(100_000).fill(held));
      },
      'For Ever': () => {
        for (;;);
      },
    };
    const run = async (options, context) => {
      breaks[options.name]?.();
      return command.run(options, context);
    };
    export default { ...command, run };\`;
  return { format: 'module', source, shortCircuit: true };
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
