/** Environment: the one place of the terminal program that reads `process.env`. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** What the environment says. */
export interface Environment {
  /** The database file, where no flag names one. */
  readonly database: string;
  /** The server to ask instead; undefined where none is named. */
  readonly server: string | undefined;
  /** Under which name records are loaded. */
  readonly author: string;
  /** Whether colour is wanted (FORCE_COLOR), unwanted (NO_COLOR, a dumb terminal), or for the terminal to decide. */
  readonly colour: "always" | "never" | "auto";
  /** Whether the locale writes UTF-8. */
  readonly isUnicode: boolean;
  /** The width that the user set; undefined where the terminal is to be asked. */
  readonly columns: number | undefined;
}

/** The repository's own database: three folders above the built program, and above this file. */
const OWN_DATABASE = fileURLToPath(new URL("../../../data/sitrep.db", import.meta.url));

/** The folder of the gazetteer that comes with the project, as the place that files in it are named from. */
export const OWN_GAZETTEER = new URL("../../../packages/ingest/gazetteer/", import.meta.url);

/** The JSON Schema of collections that comes with the project. */
export const OWN_SCHEMA = new URL(
  "../../../packages/ingest/schema/collection.schema.json",
  import.meta.url,
);

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the environment. A variable that is set to nothing counts as not set. */
export function readEnvironment(env: Variables = process.env): Environment {
  const named = env["SITREP_DB"];
  const width = Number(env["COLUMNS"]);
  return {
    database: named ? resolve(named) : OWN_DATABASE,
    server: env["SITREP_SERVER"] || undefined,
    author: env["SITREP_AUTHOR"] || "local",
    colour: colourOf(env),
    isUnicode: isUtf8(env),
    columns: Number.isInteger(width) && width > 0 ? width : undefined,
  };
}

/** NO_COLOR speaks for the user's eyes and comes first; see no-color.org. */
function colourOf(env: Variables): Environment["colour"] {
  if (env["NO_COLOR"]) return "never";
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced === "0" || forced === "false" ? "never" : "always";
  return env["TERM"] === "dumb" ? "never" : "auto";
}

/** The first of these that is set decides, as the C library has it; a machine that sets none is asked for nothing special. */
function isUtf8(env: Variables): boolean {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"];
  if (!locale) return process.platform === "darwin" || process.platform === "win32";
  return /utf-?8/i.test(locale);
}
