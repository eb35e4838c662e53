/**
 * Room: the folder in which all tests of a run make their temporary ones, taken away when the run is over, whether or not
 * every test came to its end.
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { putTemporaryFilesIn } from "../tools/env.ts";

/** Makes the room, and answers how to take it away. */
export default function setup(): () => void {
  const room = mkdtempSync(join(tmpdir(), "sitrep-tests-"));
  // Some tests look into it as another user.
  chmodSync(room, 0o755);
  // The tests' processes start after this.
  putTemporaryFilesIn(room);
  return () => rmSync(room, { recursive: true, force: true });
}
