/** Every engine that the store's tests run on. Another one is another line. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
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

/** The folder that all others lie in, taken away behind the last test of a file; a process that is ended runs nothing more. */
const room = mkdtempSync(join(tmpdir(), "sitrep-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** A folder of its own, for as long as the tests of a file run; others may look into it. */
export function newFolder(): string {
  chmodSync(room, 0o755);
  return mkdtempSync(join(room, "f-"));
}
