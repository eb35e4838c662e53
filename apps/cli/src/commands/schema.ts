/** `sitrep schema`: the JSON Schema of a collection, for editors. */
import { collectionSchema } from "@sitrep/ingest/collection-schema";
import type { Call, ExitCode } from "../call.ts";
import { writeOut } from "../output.ts";

/** Prints the schema. */
export async function runSchema(_call: Call): Promise<ExitCode> {
  writeOut(`${JSON.stringify(collectionSchema(), null, 2)}\n`);
  return 0;
}
