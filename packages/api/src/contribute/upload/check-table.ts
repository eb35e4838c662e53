/** Check of a table: rows that were pasted from a spreadsheet, each accepted or refused with reasons, as `sitrep check` reads sheets. */
import { writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { COLLECTION_FIELD } from "@sitrep/domain/collection";
import { said } from "@sitrep/domain/defect-sentence";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import type { Language } from "@sitrep/domain/language";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { namesOf } from "@sitrep/domain/record-names";
import { referencesOf } from "@sitrep/domain/references";
import { readSheets, sheetsIn } from "@sitrep/ingest/read-sheets";
import { fieldNamed } from "@sitrep/ingest/sheet-field";
import { slugOf } from "@sitrep/ingest/slug";
import { yamlOf } from "@sitrep/ingest/write-collection";
import { recordsAt } from "@sitrep/store/body";
import { NOW } from "@sitrep/store/held";
import { askedAt } from "../../asked-at.ts";
import type { Context } from "../../context.ts";
import { publishedOn } from "../alike.ts";
import { collectionFile } from "../handed-file.ts";
import { knownNames } from "../known-names.ts";
import type { CheckedInput } from "./checked-input.ts";
import { checkInput } from "./checked-input.ts";
import type { Outcome, ToldRow } from "./outcome.ts";
import { toldIssues } from "./outcome.ts";
import type { SettledInput } from "./settled-input.ts";
import { settledInput } from "./settled-input.ts";
import type { ToldIssue } from "./told-issue.ts";

/** Tables by the sheets that they are, and whose they are. */
export interface PastedTables {
  readonly publisher: string;
  /** The text of each sheet, by its name: incidents, sources. */
  readonly sheets: Readonly<Record<string, string>>;
}

/** So many rows are told. */
const MOST_ROWS = 500;

/** What tables are checked with: what is wrong is told by `tell`, in the language. */
interface Looking {
  readonly context: Context;
  readonly tell: (issue: Issue) => ToldIssue;
  readonly language: Language;
}

/** Checks tables in a folder of our own. */
export async function checkTable(
  { publisher, sheets }: PastedTables,
  folder: string,
  { context, tell, language }: Looking,
): Promise<Outcome> {
  // The keys are the kinds.
  for (const [kind, field] of Object.entries(COLLECTION_FIELD) as [RecordKind, string][]) {
    const text = Object.hasOwn(sheets, field) ? sheets[field] : undefined;
    if (text === undefined || text.trim() === "") continue;
    const above = rowAboveNames(kind, text);
    if (above !== null) return { is: "refused", issues: toldIssues([tell(above)]) };
    const isTabbed = (text.split("\n", 1)[0] ?? "").includes("\t");
    writeFileSync(join(folder, `${field}.${isTabbed ? "tsv" : "csv"}`), text);
  }
  const dataset = {
    id: slugOf(publisher),
    title: `${publisher}: contributions`.slice(0, 160),
    publisher,
    licence: "CC BY 4.0",
    edition: "1",
    citation: `${publisher}: contributions, edition 1.`,
    redistributable: true,
  };
  const file = join(folder, "dataset.yaml");
  writeFileSync(file, yamlOf({ dataset }));
  const reading = await readSheets(sheetsIn(folder), file);
  const { view } = await askedAt(context, {});
  const settled = await settledInput(reading.input, {
    dataset: dataset.id,
    names: knownNames(context.engine, view, language),
    publishedOn: (id) => publishedOn(context, view, id),
  });
  const locate = (issue: Issue): Issue => {
    const place = settled.minted.get(issue.record ?? "");
    return { ...reading.locate(place === undefined ? issue : { ...issue, record: place }), record: issue.record }; // prettier-ignore
  };
  const checked = await checkInput({ ...reading, input: settled.input, locate }, context);
  const { records } = checked;
  const issues = [...(await ownIssues(dataset.id, context)), ...allIssues(settled, checked, locate)]; // prettier-ignore
  const sound = withoutDependents(records, issues);
  const rows = rowsOf(settled, issues, sound, { tell, language });
  const inRows = new Set(rows.flatMap((row) => row.issues.map((issue) => issue.record)));
  const rest = issues.filter(({ record }) => record === undefined || !inRows.has(record)).map(tell);
  const accepted = rows.filter(({ isAccepted }) => isAccepted).length;
  const isWhole = rest.every(({ severity }) => severity === "warn");
  return {
    is: "table",
    accepted,
    refused: rows.length - accepted,
    rows: rows.filter(({ sheet, isAccepted }) => isAccepted || !isMisnamed(sheet, issues)).slice(0, MOST_ROWS), // prettier-ignore
    issues: toldIssues(rest),
    file: accepted > 0 && isWhole ? collectionFile([...ownOf(records), ...sound]) : null,
  };
}

/** Whether the columns of a sheet are not those of its records, so that its rows say nothing. */
function isMisnamed(sheet: string, issues: readonly Issue[]): boolean {
  return issues.some(({ file, record, code }) => record === undefined && code === "unknown-key" && parse(file ?? "").name === sheet); // prettier-ignore
}

/** What was said of the words that somebody wrote is not said again of what they are not. */
function allIssues(
  settled: SettledInput,
  { issues }: CheckedInput,
  locate: (issue: Issue) => Issue,
): readonly Issue[] {
  const place = ({ record, path }: Issue): string => `${record} ${path}`;
  const placed = new Set(settled.issues.map(place));
  return [...settled.issues.map(locate), ...issues.filter((issue) => !placed.has(place(issue)))];
}

/** A dataset on record would lose all that the file does not hold. SPEC L2. */
async function ownIssues(id: string, { engine }: Context): Promise<readonly Issue[]> {
  if (!(await recordsAt(engine.read, [id], NOW)).has(id)) return [];
  return [{ code: "duplicate-id", severity: "warn", ...said({ is: "dataset-on-record", id }) }];
}

/** A title over a table, whose columns are named in its second row; null where they are in the first, or in neither. */
function rowAboveNames(kind: RecordKind, text: string): Issue | null {
  const [first = "", second = ""] = text.split(/\r\n|\r|\n/, 2);
  const known = (line: string): number =>
    line.split(/[\t;,]/).filter((name) => fieldNamed(kind, name.trim()) !== null).length;
  if (known(first) > 0 || known(second) < 2) return null;
  return { code: "malformed", severity: "reject", ...said({ is: "row-above-names", seen: show(first.trim().slice(0, 60)) }) }; // prettier-ignore
}

function ownOf(records: readonly AnyRecord[]): readonly AnyRecord[] {
  return records.filter(({ kind }) => kind === "dataset");
}

/** The records against which nothing stands, and that lean on no record against which something does. */
function withoutDependents(
  records: readonly AnyRecord[],
  issues: readonly Issue[],
): readonly AnyRecord[] {
  const wrong = new Set(issues.flatMap(({ severity, record }) => (severity === "reject" && record !== undefined ? [record] : []))); // prettier-ignore
  let sound = records.filter(({ kind, record }) => kind !== "dataset" && !wrong.has(record.id));
  const gone = new Set<string>(wrong);
  for (;;) {
    const kept = sound.filter((any) => referencesOf(any).every(({ id }) => !gone.has(id)));
    if (kept.length === sound.length) return kept;
    const held = new Set(kept);
    for (const any of sound) if (!held.has(any)) gone.add(any.record.id);
    sound = kept;
  }
}

/** Every row of every sheet, in its order. */
function rowsOf(
  { input, minted }: SettledInput,
  issues: readonly Issue[],
  sound: readonly AnyRecord[],
  { tell, language }: Omit<Looking, "context">,
): readonly ToldRow[] {
  const accepted = new Map<string, AnyRecord>(sound.map((any) => [any.record.id, any]));
  const byRecord = Map.groupBy(issues, ({ record }) => record ?? "");
  return Object.values(COLLECTION_FIELD).flatMap((field) => {
    const list: unknown = Object(input)[field];
    return (Array.isArray(list) ? list : []).map((item: unknown, at): ToldRow => {
      const id = String(Object(item).id ?? "");
      // What is wrong with the whole table belongs to no row, nor to one that has no id.
      const named = id === "" ? [] : (byRecord.get(id) ?? []);
      const own = [...named, ...(byRecord.get(`${field}[${at}]`) ?? [])].map(tell);
      const any = accepted.get(id);
      const isAccepted = any !== undefined && !own.some(({ severity }) => severity === "reject");
      const leans = own.length === 0 && !isAccepted;
      const why = (): ToldIssue =>
        tell({
          code: "dangling-reference",
          severity: "reject",
          ...said({ is: "leans-on-refused" }),
        });
      return {
        sheet: field,
        line: own.find(({ line }) => line !== undefined)?.line ?? null,
        label:
          (any && namesOf(any)[0]) ?? (id === "" || minted.has(id) ? ROW[language](at + 1) : id),
        isAccepted,
        issues: leans ? [why()] : own,
      };
    });
  });
}

/** What a row without an id is called. */
const ROW = {
  en: (number: number) => `row ${number}`,
  ar: (number: number) => `الصف ${number}`,
} as const satisfies Record<Language, (number: number) => string>;
