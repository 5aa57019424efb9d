/** How long the processor is busy with it, in milliseconds: all threads of this process, and nothing of what else the machine does. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
