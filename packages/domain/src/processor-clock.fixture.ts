/** Processor clock: how long this process has computed since it was started, however busy others keep the machine. */

/** Starts one, which answers in milliseconds. */
export function startProcessorClock(): () => number {
  const since = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1000;
  };
}
