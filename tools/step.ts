/** The time since `began`, an instant of `performance.now()`, for the end of a line: "1.2 s". */
export function secondsSince(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

/**
 * Runs one step of a start on one line of standard output: its name and what it does at once, how it went and its time
 * when it is over. A work that answers a string has it there in place of "done". Whatever the work throws goes on to
 * the caller, after the line is closed.
 */
export async function runStep<Result>(
  name: string,
  doing: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const began = performance.now();
  process.stdout.write(`${name.padEnd(12)}${doing} … `);
  try {
    const result = await work();
    console.log(`${typeof result === "string" ? result : "done"} in ${secondsSince(began)}`);
    return result;
  } catch (error) {
    const isAborted = error instanceof Error && error.name === "AbortError";
    console.log(isAborted ? "stopped" : "failed");
    throw error;
  }
}
