/** Call: what a command was asked, once the command line is read. */
import type { Place } from "./counter.ts";
import type { Environment } from "./env.ts";
import type { Format } from "./formats/format.ts";

/** One call of a command. */
export interface Call {
  /** The words that are no flags, in their order. */
  readonly words: readonly string[];
  /** The flags of the command's filter, as texts; `knownAt` among them. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The flags of this command alone. */
  readonly own: Readonly<Record<string, unknown>>;
  readonly place: Place;
  readonly knownAt: string | undefined;
  /** The form that was asked for, else a table for a terminal and a record a line for a pipe. */
  readonly format: Format;
  readonly isTerminal: boolean;
  readonly environment: Environment;
}

/** How a command ended: 0 done, 1 the data was refused. */
export type ExitCode = 0 | 1;

/** What runs a command. */
export type Runner = (call: Call) => Promise<ExitCode>;
