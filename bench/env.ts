/** What the benches ask of the environment. */

/** How many rows the benches of importing write; without a word as many as the publisher's yearly file has. */
export function rowsToImport(most: number): number {
  const asked = Number(process.env["SITREP_BENCH_ROWS"] ?? most);
  if (!Number.isInteger(asked) || asked < 1000)
    throw new Error(`SITREP_BENCH_ROWS is ${asked}; expected a whole number from 1000 on`);
  return asked;
}

/** SITREP_THREADS, as it stands: over how many threads the server of a bench spreads questions. */
export function threadsAsked(): string | undefined {
  return process.env["SITREP_THREADS"];
}
