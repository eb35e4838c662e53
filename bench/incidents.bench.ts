import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Bench } from "./measurement.ts";

/** How long a command takes from its start to its end, in ms. Throws where it fails or answers nothing. */
function timeCommand(command: string, args: readonly string[], expectsAnswer: boolean): number {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  const took = performance.now() - began;
  if (status !== 0) throw new Error(`${command} ended with code ${status}: ${stderr.trim()}`);
  if (expectsAnswer && stdout.trim() === "") throw new Error(`${command} answered nothing`);
  return took;
}

const bench: Bench = ({ root, database }) => {
  const program = join(root, "apps/cli/bin/sitrep");
  const args = ["incidents", "--format", "json", "--db", database];
  return Promise.resolve([
    {
      name: "sitrep incidents --format json",
      unit: "ms",
      rounds: 25,
      limit: { timesBaseline: 3 },
      sample: () => Promise.resolve(timeCommand(program, args, true)),
      baseline: {
        name: "node -e 0",
        sample: () => Promise.resolve(timeCommand(process.execPath, ["-e", "0"], false)),
      },
    },
  ]);
};

export default bench;
