/** Every engine that the store's tests run on. Another one is another line. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine } from "./engine.ts";
import { openSqlite } from "./engines/sqlite.ts";

/** An engine with a name, and a way to open an empty database of it. */
export interface EngineOnTrial {
  readonly name: Engine["name"];
  readonly open: () => Promise<Engine>;
}

export const ENGINES: readonly EngineOnTrial[] = [
  { name: "sqlite", open: async () => openSqlite(join(newFolder(), "sitrep.db")) },
];

/** A folder of its own, below the one that a test run takes away at its end. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "sitrep-"));
}
