/** Defects of files: why bytes are no text, no YAML, no JSON, no collection and no module. SPEC G6. */
import type { DefectSentences } from "../defect.ts";
import { show } from "../show.ts";

/** Why a file cannot be opened; `code` of the system's own for what has no words of ours. */
export type Unread =
  | {
      readonly is:
        | "not-there"
        | "forbidden"
        | "folder"
        | "link-circle"
        | "name-too-long"
        | "not-ordinary";
    }
  | { readonly is: "other"; readonly code: string };

/** What a file is that holds no text. */
export type FileKind =
  | "old-office"
  | "pdf"
  | "parquet"
  | "sqlite"
  | "picture"
  | "zstd"
  | "xz"
  | "bzip2"
  | "7z"
  | "rar";

/** What text is found where a table should be. */
export type OtherText = "web-page" | "xml" | "json" | "pdf";

/** The sorts, with their parts. */
export interface FileDefects {
  unread: { readonly why: Unread };
  /** What was to be a file is none. */
  "no-file": { readonly found: "folder" | "other" };
  empty: object;
  "no-archive": object;
  "file-kind": { readonly kind: FileKind; readonly isPacked: boolean };
  "packed-twice": object;
  "unpacks-too-large": { readonly most: number; readonly of: "GB" | "times" };
  "not-unpacked": { readonly fault: "cut-off" | "damaged" | "damaged-zip" | "check-sum" };
  shrunk: object;
  locked: object;
  "too-many-files": { readonly most: number };
  "no-such-file": { readonly name: string; readonly held: NamedFiles };
  workbook: { readonly isInArchive: boolean };
  "no-table": { readonly held: NamedFiles };
  "several-tables": {
    readonly count: number;
    readonly held: NamedFiles;
    readonly suchAs: string;
  };
  "entry-gone": object;
  "path-outside": { readonly path: string };
  "not-utf8": object;
  "unknown-encoding": object;
  /** `encoding` as people call it. */
  "other-encoding": { readonly encoding: string; readonly isGuess: boolean };
  "text-too-large": { readonly megabytes: string; readonly most: string };
  "too-many-brackets": object;
  /** In the words of the parser. */
  "bad-yaml": { readonly told: string };
  "yaml-fault": { readonly told: string };
  "bad-json": { readonly told: string };
  "too-many-aliases": object;
  "second-document": object;
  "key-twice": object;
  "json-comma": { readonly where: "missing" | "last" };
  "json-too-long": {
    readonly what: "element" | "line" | "beside";
    readonly most: number;
    readonly key?: string | undefined;
  };
  "json-cut-off": object;
  "line-cut-off": object;
  "holds-no-key": { readonly key: string };
  "holds-no-record": object;
  "no-feature-collection": { readonly type: string };
  "other-coordinates": { readonly crs: string };
  "no-feature": object;
  "no-json-line": { readonly wants: "record" | "place" };
  "no-kind": { readonly meant?: string | undefined; readonly wantsId: boolean };
  "no-dataset-first": object;
  "second-dataset": object;
  "no-collection": object;
  "no-dataset": object;
  "neither-file-nor-folder": object;
  "no-collection-kind": { readonly endings: readonly string[] };
  "unread-places": { readonly told: string };
  "no-mapping": object;
  "open-question": object;
  "no-default-export": object;
  "too-slow": { readonly seconds: number };
  threw: { readonly name: string | null; readonly told: string };
  "import-missing": { readonly path: string };
  "no-module": { readonly told: string };
}

/** Names of files, the first of them, as they are shown; `more` is how many there are besides. */
export interface NamedFiles {
  readonly first: readonly string[];
  readonly more: number;
}

const AGAIN = "Get the file again.";
const UNPACK = "Unpack it, and name the file that was in it.";
const SAVE = "Save its sheet as CSV, and name that.";
const RECORD_LINE = '{"kind": "…", "record": {…}}';

/** The English words. */
export const FILE_DEFECT: DefectSentences<FileDefects> = {
  unread: ({ why }) => ({ message: unreadWords(why) }),
  "no-file": ({ found }) => ({
    message: found === "folder" ? "is a folder" : "is no ordinary file",
    expected: "a file",
    hint: found === "folder" ? "Name a file in it." : "Write what comes out of it to a file first.",
  }),
  empty: () => ({ message: "is empty", hint: AGAIN }),
  "no-archive": () => ({ message: "is no archive, so no file can be taken out of it" }),
  "file-kind": ({ kind, isPacked }) => ({
    message: `${isPacked ? "unpacks to" : "is"} ${FILE_KIND[kind][0]}`,
    expected: isPacked ? "a text in it" : "a text, a .gz or a .zip",
    hint: FILE_KIND[kind][1],
  }),
  "packed-twice": () => ({
    message: "is packed twice",
    expected: "a text in it",
    hint: "Unpack it once, and name what comes out.",
  }),
  "unpacks-too-large": ({ most, of }) => ({
    message: of === "GB" ? `unpacks to more than ${most} GB` : `unpacks to more than ${most} times its size`, // prettier-ignore
    hint: "Where you trust it, unpack it yourself and name the file.",
  }),
  "not-unpacked": ({ fault }) => ({ message: NOT_UNPACKED[fault], hint: AGAIN }),
  shrunk: () => ({
    message: "became shorter while it was read",
    hint: "Wait until it is written, and try again.",
  }),
  locked: () => ({ message: "is locked with a password", hint: "Unpack it, and name the file." }),
  "too-many-files": ({ most }) => ({
    message: `holds more than ${most} files`,
    hint: "Unpack it, and name one.",
  }),
  "no-such-file": ({ name, held }) => ({
    message: `holds no file ${show(name)}`,
    hint: `It holds ${namedWords(held) || "nothing"}.`,
  }),
  workbook: ({ isInArchive }) =>
    isInArchive
      ? { message: "is a spreadsheet", hint: SAVE }
      : {
          message: "is a spreadsheet program's own file",
          hint: "Save each of its sheets as CSV, named after what it holds: incidents.csv, sources.csv.",
        },
  "no-table": ({ held }) => ({
    message: held.first.length === 0 ? "holds no file" : `holds no table, only ${namedWords(held)}`,
  }),
  "several-tables": ({ count, held, suchAs }) => ({
    message: `holds ${count} tables: ${namedWords(held)}`,
    hint: `Name one: ${suchAs}`,
  }),
  "entry-gone": () => ({ message: "is not there any more", hint: "Try again." }),
  "path-outside": ({ path }) => ({
    message: `holds a path that leads out of it: ${show(path)}`,
    hint: "Do not unpack it.",
  }),
  "not-utf8": () => ({ message: "is not text in UTF-8" }),
  "unknown-encoding": () => ({
    message:
      "is in an encoding that is not known: it is not UTF-8, and its letters make no Western words",
    expected: "UTF-8, UTF-16, Windows-1252 or Mac Roman",
    hint: "Save it as UTF-8.",
  }),
  "other-encoding": ({ encoding, isGuess }) => ({
    message: `is not in UTF-8; it was read as ${encoding}${isGuess ? ", which its letters suggest" : ""}`,
    hint: isGuess ? "Where names look wrong, save it as UTF-8." : undefined,
  }),
  "text-too-large": ({ megabytes, most }) => ({
    message: `holds ${megabytes} MB, more than is read of YAML or JSON`,
    expected: `at most ${most} MB`,
    hint: "Write it as lines of JSON, in a file that ends in .jsonl: `sitrep export` does.",
  }),
  "too-many-brackets": () => ({
    message: "has so many brackets within one another that it cannot be read",
    expected: "records, which are a few brackets deep",
  }),
  "bad-yaml": ({ told }) => ({ message: `is not YAML that can be read: ${told}` }),
  "yaml-fault": ({ told }) => ({ message: `is not as it should be: ${told}` }),
  "bad-json": ({ told }) => ({ message: `is not JSON: ${told}` }),
  "too-many-aliases": () => ({
    message: "is not YAML that can be read: its aliases stand for more than they may",
  }),
  "second-document": () => ({
    message: "holds a second document, behind a line of three hyphens; a collection is one",
  }),
  "key-twice": () => ({ message: "names a key twice; only one of the two could be kept" }),
  "json-comma": ({ where }) => ({
    message:
      where === "missing"
        ? "is not JSON: a comma is missing between two elements"
        : "is not JSON: a comma stands behind the last element",
  }),
  "json-too-long": ({ what, most, key = "" }) => ({
    message:
      what === "beside"
        ? `has more than ${most} characters beside ${key}`
        : `has ${what === "element" ? "an element" : "a line"} of more than ${most} characters`,
    hint: what === "line" ? "JSON Lines have a record on each line." : undefined,
  }),
  "json-cut-off": () => ({ message: "is cut off: it ends in the middle", hint: AGAIN }),
  "line-cut-off": () => ({ message: "is cut off in the middle of a line", hint: AGAIN }),
  "holds-no-key": ({ key }) => ({ message: `holds no ${key}` }),
  "holds-no-record": () => ({ message: "holds no record" }),
  "no-feature-collection": ({ type }) => ({
    message: `is of type ${type}, not a FeatureCollection`,
  }),
  "other-coordinates": ({ crs }) => ({
    message: `has coordinates in another system than degrees of longitude and latitude: ${crs}`,
  }),
  "no-feature": () => ({ message: "is no feature with properties" }),
  "no-json-line": ({ wants }) => ({
    message: "is not a line of JSON",
    expected: wants === "place" ? "one place" : RECORD_LINE,
  }),
  "no-kind": ({ meant, wantsId }) => ({
    message: "is not a record with its kind",
    expected: wantsId ? '{"kind": "…", "record": {"id": "…", …}}' : RECORD_LINE,
    hint: meant === undefined ? undefined : `Did you mean "${meant}"?`,
  }),
  "no-dataset-first": () => ({
    message: "does not begin with its dataset",
    expected: 'a first line {"kind": "dataset", "record": {…}}',
  }),
  "second-dataset": () => ({ message: "is a second dataset", expected: "one dataset a file" }),
  "no-collection": () => ({
    message: "holds no collection",
    expected:
      "an index.ts, index.mjs, index.yaml or index.json, or sheets such as incidents.csv beside a dataset.yaml",
  }),
  "no-dataset": () => ({
    message: "does not say which dataset its rows belong to",
    expected: "a dataset.yaml or dataset.json beside it, or its file with --dataset",
  }),
  "neither-file-nor-folder": () => ({ message: "is neither a file nor a folder" }),
  "no-collection-kind": ({ endings }) => ({
    message: "is of no kind that holds a collection",
    expected: `a file that ends in ${endings.join(", ")}`,
  }),
  "unread-places": ({ told }) => ({ message: `cannot be read: ${told}` }),
  "no-mapping": () => ({
    message: "is read by a mapping, and none is named",
    hint: "Draft one with sitrep map FILE --out mapping.yaml, complete it, and name it with --mapping.",
  }),
  "open-question": () => ({
    message: "is a question that is still open",
    hint: "Answer it in the mapping; the remark beside it says what was seen.",
  }),
  "no-default-export": () => ({
    message: "has no default export",
    expected: "export default defineCollection({ … })",
  }),
  "too-slow": ({ seconds }) => ({ message: `did not come to an end within ${seconds} seconds` }),
  threw: ({ name, told }) => ({ message: name === null ? "threw" : `threw ${name}: ${told}` }),
  "import-missing": ({ path }) => ({ message: `imports what is not there: ${path}` }),
  "no-module": ({ told }) => ({ message: `is not a module that runs: ${told}` }),
};

/** Why a file cannot be opened, as the end of a sentence that begins with its name. */
export function unreadWords(why: Unread): string {
  switch (why.is) {
    case "not-there":
      return "is not there";
    case "forbidden":
      return "may not be read by you";
    case "folder":
      return "is a folder";
    case "link-circle":
      return "is a link that leads back to itself";
    case "name-too-long":
      return "has a name that is too long";
    case "not-ordinary":
      return "is no ordinary file";
    case "other":
      return `cannot be read${why.code === "" ? "" : ` (${why.code})`}`;
  }
}

function namedWords({ first, more }: NamedFiles): string {
  return `${first.map(show).join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}

const FILE_KIND = {
  "old-office": ["an old Excel or Word file", SAVE],
  pdf: ["a PDF", "Ask its publisher for the table as CSV."],
  parquet: ["a Parquet file", "Write it as CSV, and name that."],
  sqlite: ["an SQLite database", "Write its table as CSV, and name that."],
  picture: ["a picture", "A table in a picture must be typed."],
  zstd: ["packed with zstd", UNPACK],
  xz: ["packed with xz", UNPACK],
  bzip2: ["packed with bzip2", UNPACK],
  "7z": ["a 7z archive", UNPACK],
  rar: ["a RAR archive", UNPACK],
} as const satisfies Record<FileKind, readonly [string, string]>;

const NOT_UNPACKED = {
  "cut-off": "is cut off: it ends in the middle",
  damaged: "is damaged and cannot be unpacked",
  "damaged-zip": "is a damaged zip, or one that is cut off",
  "check-sum": "is damaged: its check sum is not the archive's",
} as const satisfies Record<FileDefects["not-unpacked"]["fault"], string>;
