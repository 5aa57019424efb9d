// Loaded into the bot's process before its own code: /variants fails with an error that tells what it was asked, and /summary takes a while.
import { register } from 'node:module';

const hooks = `
export async function load(url, context, nextLoad) {
  const [, name] = /\\/commands\\/(variants|summary)\\.js$/.exec(url) ?? [];
  if (name === undefined) return nextLoad(url, context);
  const source = \`
    import { setTimeout as pause } from 'node:timers/promises';
    import command from '\${url}?itself';
    const run = async (options, context) => {
      if ('\${name}' === 'variants') throw new RangeError(JSON.stringify(options));
      await pause(900);
      return command.run(options, context);
    };
    export default { ...command, run };\`;
  return { format: 'module', source, shortCircuit: true };
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
