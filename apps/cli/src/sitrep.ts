/** The command `sitrep`. */
// First, because a schema is made the way that is set when it is made.
import "./zod-config.ts";
import { lightRunners } from "./light-runners.ts";
import { runProgram } from "./program.ts";

const heavy = async () => (await import("./heavy-runners.ts")).heavyRunners;

void runProgram(process.argv.slice(2), {
  ...lightRunners,
  "new dataset": async () => (await heavy())["new dataset"](),
  "new source": async () => (await heavy())["new source"](),
  "new document": async () => (await heavy())["new document"](),
  "new incident": async () => (await heavy())["new incident"](),
  "new estimate": async () => (await heavy())["new estimate"](),
  schema: async () => (await heavy()).schema(),
  check: async () => (await heavy()).check(),
  load: async () => (await heavy()).load(),
  plan: async () => (await heavy()).plan(),
  apply: async () => (await heavy()).apply(),
  export: async () => (await heavy()).export(),
  map: async () => (await heavy()).map(),
  draft: async () => (await heavy()).draft(),
  "cite add": async () => (await heavy())["cite add"](),
  judge: async () => (await heavy()).judge(),
  verify: async () => (await heavy()).verify(),
  browse: async () => (await heavy()).browse(),
}).then((code) => {
  // What was asked is written; nothing that is still open is worth waiting for.
  process.exit(code);
});
