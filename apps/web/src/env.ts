/** Environment: the one place of the web app that reads `process.env`. */
import { resolve } from "node:path";

/** What the environment says. */
export interface Environment {
  /** The database file that pages read. */
  readonly database: string;
  /** The program that looks at a file which somebody hands over, in a process of its own. */
  readonly uploadProgram: string;
  /** Whether this is the development server, whose React evaluates code that it writes itself. */
  readonly isDevelopment: boolean;
}

const UPLOAD_PROGRAM = "../../packages/api/src/contribute/upload/upload-child.ts";

/** Reads the environment; `SITREP_DB` defaults to `data/sitrep.db` of the repository. */
export function readEnvironment(): Environment {
  const named = process.env.SITREP_DB;
  return {
    database: resolve(/* turbopackIgnore: true */ process.cwd(), named || "../../data/sitrep.db"),
    uploadProgram: resolve(/* turbopackIgnore: true */ process.cwd(), UPLOAD_PROGRAM),
    isDevelopment: process.env.NODE_ENV === "development",
  };
}
