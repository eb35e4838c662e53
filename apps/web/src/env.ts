/** Environment: the one place of the web app that reads `process.env`. */
import { resolve } from "node:path";
import { threadsFor } from "@sitrep/api/threads/thread-count";

/** What the environment says. */
export interface Environment {
  /** The database file that pages read. */
  readonly database: string;
  /** The program that looks at a file which somebody hands over, in a process of its own. */
  readonly uploadProgram: string;
  /** The program of the threads that answer heavy questions, and how many of them there may be. */
  readonly answerProgram: string;
  readonly threads: number;
  /** Whether this is the development server, whose React evaluates code that it writes itself. */
  readonly isDevelopment: boolean;
}

const UPLOAD_PROGRAM = "../../packages/api/src/contribute/upload/upload-child.ts";
const ANSWER_PROGRAM = "../../packages/api/src/threads/answering-thread.ts";

/** Reads the environment; `SITREP_DB` defaults to `data/sitrep.db` of the repository, `SITREP_THREADS` to what the machine has. */
export function readEnvironment(): Environment {
  const named = process.env.SITREP_DB;
  return {
    database: resolve(/* turbopackIgnore: true */ process.cwd(), named || "../../data/sitrep.db"),
    uploadProgram: resolve(/* turbopackIgnore: true */ process.cwd(), UPLOAD_PROGRAM),
    answerProgram: resolve(/* turbopackIgnore: true */ process.cwd(), ANSWER_PROGRAM),
    threads: threadsFor(process.env.SITREP_THREADS),
    isDevelopment: process.env.NODE_ENV === "development",
  };
}
