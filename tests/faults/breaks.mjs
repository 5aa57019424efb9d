/** What goes wrong within a command, by the name that it is asked for. */
export const BREAKS = {
  'Throw Now': () => {
    throw new Error('broken for a test');
  },
  'Throw Late': () => {
    setTimeout(() => {
      throw new Error('broken for a test, later');
    }, 50);
  },
  'All Memory': () => {
    const held = [];
    for (;;) held.push(new Array(100_000).fill(held));
  },
};
