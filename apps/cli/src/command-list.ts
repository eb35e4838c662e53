/** Command list: every command with what it takes, in the order of the help. */
import {
  ActorQuery,
  ClaimQuery,
  ComparisonQuery,
  DocumentQuery,
  EstimateQuery,
  IncidentQuery,
  PlaceQuery,
  SearchQuery,
  SourceQuery,
} from "@sitrep/domain/filter";
import { BatchChangesQuery, BatchQuery, ChangeQuery } from "@sitrep/domain/change-query";
import { LeaningQuery, SeriesQuery, WatchQuery } from "@sitrep/domain/count-query";
import { MatchFilter } from "@sitrep/domain/match-query";
import { OriginQuery } from "@sitrep/domain/origin-query";
import type { FilterSchema } from "./flags.ts";
import type { Format } from "./formats/format.ts";
import { flagsFor } from "./new-record/question.ts";
import type { OwnFlag } from "./own-flags.ts";
import { AUTHORED, IMPORTED } from "./own-flags.ts";

/** The commands by name. */
export type CommandName =
  | "incidents"
  | "estimates"
  | "sources"
  | "documents"
  | "claims"
  | "places"
  | "actors"
  | "series"
  | "coverage"
  | "compare"
  | "leaning"
  | "balances"
  | "origins"
  | "search"
  | "show"
  | "why"
  | "new dataset"
  | "new source"
  | "new document"
  | "new incident"
  | "new estimate"
  | "schema"
  | "check"
  | "load"
  | "export"
  | "map"
  | "plan"
  | "apply"
  | "draft"
  | "cite"
  | "cite add"
  | "cite verify"
  | "match"
  | "judge"
  | "log"
  | "verify"
  | "browse";

/** What a command takes. */
export interface CommandSpec {
  readonly name: CommandName;
  /** Its words, as commander writes them: `<id>` is needed, `[path]` may be left out, `<path...>` may be several. */
  readonly words: string;
  readonly summary: string;
  /** The filters that its flags are made from. */
  readonly schemas?: readonly FilterSchema[];
  readonly own?: readonly OwnFlag[];
  readonly formats: readonly Format[];
  /** The field that the words go into. */
  readonly field?: "q" | "id";
}

const LISTED = ["table", "json", "ndjson", "csv"] as const;
const PLACED = ["table", "json", "ndjson", "csv", "geojson"] as const;
const TOLD = ["table", "json", "ndjson"] as const;

/** Every command. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "incidents",
    words: "",
    summary: "what is said to have happened",
    schemas: [IncidentQuery],
    formats: PLACED,
  },
  {
    name: "estimates",
    words: "",
    summary: "how many and how much, each metric on one axis",
    schemas: [EstimateQuery],
    formats: LISTED,
  },
  { name: "sources", words: "", summary: "who says so", schemas: [SourceQuery], formats: LISTED },
  {
    name: "documents",
    words: "",
    summary: "where it is written",
    schemas: [DocumentQuery],
    formats: LISTED,
  },
  {
    name: "claims",
    words: "",
    summary: "what was declared, and what supports or disputes it",
    schemas: [ClaimQuery],
    formats: LISTED,
  },
  { name: "places", words: "", summary: "the gazetteer", schemas: [PlaceQuery], formats: PLACED },
  {
    name: "actors",
    words: "",
    summary: "who acts, under which names",
    schemas: [ActorQuery],
    formats: LISTED,
  },
  {
    name: "series",
    words: "",
    summary: "incidents by day, month or governorate, with who was watching",
    schemas: [SeriesQuery],
    formats: LISTED,
  },
  {
    name: "coverage",
    words: "",
    summary: "who watches what, where and when, and what a monitor does not watch",
    schemas: [WatchQuery],
    formats: LISTED,
  },
  {
    name: "compare",
    words: "[ids...]",
    summary: "figures held against one another: which may be compared, and why the others not",
    schemas: [ComparisonQuery],
    formats: LISTED,
    field: "id",
  },
  {
    name: "leaning",
    words: "[id]",
    summary: "what becomes of a record, or of a count of incidents, without each it rests on",
    schemas: [LeaningQuery],
    formats: TOLD,
  },
  {
    name: "balances",
    words: "",
    summary: "wholes with their parts, and what is left over",
    formats: TOLD,
  },
  {
    name: "origins",
    words: "[ids...]",
    summary: "on how many independent origins all that is said of something rests, and why",
    schemas: [OriginQuery],
    formats: LISTED,
  },
  {
    name: "search",
    words: "[words...]",
    summary: "records of every kind that hold all the words",
    schemas: [SearchQuery],
    formats: LISTED,
    field: "q",
  },
  {
    name: "show",
    words: "<id>",
    summary: "one record of any kind, with all that leads to it",
    formats: TOLD,
  },
  {
    name: "why",
    words: "<of>",
    summary: "where the numbers of a record, or of a page by its address, come from",
    formats: TOLD,
  },
  {
    name: "new dataset",
    words: "",
    summary: "begin a collection: whose records these are",
    own: flagsFor("dataset"),
    formats: TOLD,
  },
  {
    name: "new source",
    words: "",
    summary: "write a source into a collection, by questions or flags",
    own: flagsFor("source"),
    formats: TOLD,
  },
  {
    name: "new document",
    words: "",
    summary: "write a document into a collection, by questions or flags",
    own: flagsFor("document"),
    formats: TOLD,
  },
  {
    name: "new incident",
    words: "",
    summary: "write an incident into a collection, by questions or flags",
    own: flagsFor("incident"),
    formats: TOLD,
  },
  {
    name: "new estimate",
    words: "",
    summary: "write an estimate into a collection, by questions or flags",
    own: flagsFor("estimate"),
    formats: TOLD,
  },
  {
    name: "schema",
    words: "",
    summary: "the JSON Schema of a collection, by which editors complete it",
    formats: ["json"],
  },
  {
    name: "check",
    words: "<path...>",
    summary: "what is wrong with collections, without loading them",
    own: [
      { flags: "--watch", summary: "check again whenever a file changes" },
      { flags: "--dataset <file>", summary: "the dataset of a sheet that is given alone" },
    ],
    formats: TOLD,
  },
  {
    name: "load",
    words: "<path...>",
    summary: "load collections into the database, all or nothing of each",
    own: [
      ...AUTHORED,
      { flags: "--ids", summary: "with JSON: the id of every record, not only the first 20" },
      { flags: "--dataset <file>", summary: "the dataset of a sheet that is given alone" },
    ],
    formats: TOLD,
  },
  {
    name: "export",
    words: "<dataset>",
    summary: "all that a dataset holds, as a collection that load takes back",
    own: [
      { flags: "--out <path>", summary: "the file, or for CSV the folder, that it is written to" },
      { flags: "--overwrite", summary: "write over what is there" },
    ],
    formats: ["yaml", "json", "ndjson", "csv"],
  },
  {
    name: "map",
    words: "<file>",
    summary: "draft how to read a table of your own, as a YAML file for you to complete",
    own: [
      {
        flags: "--each <kind>",
        summary: "what a row is: incident (unless said), estimate or source",
      },
      { flags: "--out <file>", summary: "the file that it is written to" },
      { flags: "--overwrite", summary: "write over what is there" },
    ],
    formats: ["yaml"],
  },
  {
    name: "plan",
    words: "<path>",
    summary: "what importing a collection or a publisher's file would change",
    own: IMPORTED,
    formats: TOLD,
  },
  {
    name: "apply",
    words: "<path>",
    summary:
      "import a collection or a publisher's file in one batch; the rest of its dataset is retracted",
    own: [...IMPORTED, ...AUTHORED],
    formats: TOLD,
  },
  {
    name: "draft",
    words: "<article>",
    summary: "propose records from the text of an article, as a YAML file for you to correct",
    own: [
      { flags: "--dateline <day>", summary: "the article's day, from which on Sunday is counted" },
      { flags: "--dataset <id>", summary: "the dataset that the records will belong to" },
      { flags: "--out <file>", summary: "the file that it is written to" },
      { flags: "--overwrite", summary: "write over what is there" },
    ],
    formats: ["yaml"],
  },
  {
    name: "cite",
    words: "[of]",
    summary: "a record or page as a citation, with the hash of what it shows",
    own: [
      { flags: "--bibtex", summary: "as an entry for BibTeX" },
      { flags: "--csl", summary: "as CSL-JSON" },
    ],
    formats: TOLD,
  },
  {
    name: "cite add",
    words: "<document> <file>",
    summary: "find a passage in your copy of a document, and write its pinpoint",
    own: [
      { flags: "--passage <words>", summary: "the passage, as it stands in your copy" },
      { flags: "--paragraph <number>", summary: "the paragraph that it stands in, from 1" },
      { flags: "--from <word>", summary: "its first word, by number from 1 or as written" },
      { flags: "--to <word>", summary: "its last word, by number from 1 or as written" },
      { flags: "--into <file>", summary: "write it into this collection in YAML or JSON" },
      { flags: "--record <id>", summary: "with --into: the record whose report it belongs to" },
      { flags: "--report <number>", summary: "with --into: which of its reports, from 1" },
    ],
    formats: TOLD,
  },
  {
    name: "cite verify",
    words: "[copy...]",
    summary: "check citations: of <document> in <file>, of <document>=<file>..., or --all",
    own: [
      {
        flags: "--all <folder>",
        summary: "match the files of a folder to documents by fingerprint",
      },
    ],
    formats: TOLD,
  },
  {
    name: "match",
    words: "<dataset> [other]",
    summary: "pairs of incidents that may be one, in a dataset or between two, with the reasons",
    schemas: [MatchFilter],
    formats: LISTED,
  },
  {
    name: "judge",
    words: "<left> <right> [verdict]",
    summary: "record that two records are the same, different, or that you are unsure",
    own: [
      { flags: "--reason <words>", summary: "why, in a sentence" },
      { flags: "--author <name>", summary: "under whose name (SITREP_AUTHOR, else local)" },
      {
        flags: "--dataset <id>",
        summary: "the dataset it goes into; without it judgements-AUTHOR",
      },
      { flags: "--withdraw", summary: "take back what this author judged of the two" },
      { flags: "--print", summary: "write nothing; print it as YAML for a contribution" },
    ],
    formats: TOLD,
  },
  {
    name: "log",
    words: "[batch]",
    summary: "what was written when, by whom and why; what a batch changed; what changed since",
    // Whether changes are told field by field follows from the form of the answer here.
    schemas: [BatchQuery, BatchChangesQuery.omit({ differences: true }), ChangeQuery],
    own: [
      { flags: "--corrections", summary: "only what was amended or withdrawn" },
      {
        flags: "--of <what>",
        summary:
          "with --since: what became of a record, by id, or of a list, by the address of its page",
      },
    ],
    formats: TOLD,
  },
  {
    name: "verify",
    words: "",
    summary: "recompute the ledger's chain of hashes, and compare the tables with it",
    own: [
      { flags: "--noted <batch:hash>", summary: "also look for a batch that you noted earlier" },
      { flags: "--rebuild", summary: "make the tables that answer questions anew first" },
    ],
    formats: TOLD,
  },
  {
    name: "browse",
    words: "",
    summary: "everything on a full screen; also what sitrep alone does",
    formats: ["table"],
  },
];

/** What the commands of one word do, where it is shorter to say of all than of each. */
export const GROUPS: Readonly<Record<string, string>> = {
  new: "write a dataset, source, document, incident or estimate into a collection",
};
