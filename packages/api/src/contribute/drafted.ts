/**
 * Drafted: the collection that the cells of a form make, read as `sitrep check` reads a sheet, with the field of the form
 * that each issue is about. SPEC G1, Q15, T10.
 */
import { codeWords } from "@sitrep/domain/arabic/code-words";
import { COLLECTION_FIELD, parseCollection } from "@sitrep/domain/collection";
import type { Day } from "@sitrep/domain/day";
import { isDay } from "@sitrep/domain/day";
import type { Issue } from "@sitrep/domain/issue";
import type { Language } from "@sitrep/domain/language";
import { Quantity } from "@sitrep/domain/quantity";
import type { AnyRecord } from "@sitrep/domain/record";
import { columnNames, fieldNamed } from "@sitrep/ingest/sheet-field";
import type { RowRecord, SheetColumn } from "@sitrep/ingest/sheet-row";
import { readRow } from "@sitrep/ingest/sheet-row";
import { nearest } from "@sitrep/domain/nearest";
import { slugOf } from "@sitrep/ingest/slug";
import type { Cells, FilledRow } from "./cells.ts";
import { rowsIn } from "./cells.ts";
import type { FieldDefect } from "./field-issue.ts";
import { fieldDefect } from "./field-issue.ts";
import type { KnownNames, NamedRecord } from "./known-names.ts";
import type { NewRecord } from "./row-references.ts";
import { resolveReferences } from "./row-references.ts";
import type { TimesAsked } from "./row-times.ts";
import { readTimes } from "./row-times.ts";
import type { Understood } from "./understood.ts";
import { understoodQuantity } from "./understood.ts";

/** See the file. */
export interface Drafted {
  readonly records: readonly AnyRecord[];
  /** The dataset that the records belong to; null where it is not sound. */
  readonly dataset: string | null;
  readonly issues: readonly FieldDefect[];
  readonly understood: ReadonlyMap<string, Understood>;
  readonly rows: readonly FilledRow[];
  /** Each row as it was read, sound or not, by the name of its row. */
  readonly read: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** The days on which the documents that rows rest on appeared, by id. */
  readonly days: ReadonlyMap<string, Day>;
  /** Records on file that the form refers to, by id. */
  readonly met: ReadonlyMap<string, NamedRecord>;
}

/** What a draft is made for. */
export interface Drafting {
  readonly names: KnownNames;
  /** The language in which it is said how texts were understood. */
  readonly language: Language;
  /** The day on which a document on file appeared. */
  readonly publishedOn: (id: string) => Promise<string | undefined>;
  /** The dataset of the record that is amended; new records then belong to it. */
  readonly into: string | null;
}

/** Makes the draft. */
export async function draftOf(
  cells: Cells,
  { names, language, publishedOn, into }: Drafting,
): Promise<Drafted> {
  const rows = rowsIn(cells);
  const own = rows.find(({ kind }) => kind === "dataset");
  if (own !== undefined) fillDataset(own);
  const dataset = into ?? own?.cells.get("id") ?? UNNAMED;
  const others = rows.filter(({ kind }) => kind !== "dataset");
  leanOnNewDocument(others);
  await giveIds(others, dataset, names);
  const made = others.map((row) => newRecord(row, language));
  const understood = new Map<string, Understood>();
  const issues: FieldDefect[] = [];
  const met = new Map<string, NamedRecord>();
  for (const row of others) await resolveReferences(row, { names, made, understood, issues, met });
  // The day of a document is read first: others are counted from it.
  const reading = { language, understood, issues };
  for (const row of others)
    if (row.kind === "document") readTimes(row, { ...reading, datelineOf: () => null });
  const days = await daysOfDocuments(others, publishedOn);
  for (const row of others) {
    if (row.kind === "document") continue;
    const datelineOf = (report: number): Day | null =>
      days.get(row.cells.get(`reports.${report}.document`) ?? "") ?? null;
    readTimes(row, { ...reading, datelineOf });
  }
  const read = new Map(
    rows.map((row) => [row.name, readFields(row, { language, understood, issues })]),
  );
  const collection: Record<string, unknown> = {
    dataset: into === null ? (own === undefined ? {} : read.get(own.name)?.record) : STAND_IN(into),
  };
  for (const row of others) {
    const list = COLLECTION_FIELD[row.kind as keyof typeof COLLECTION_FIELD]; // No dataset is among them.
    const before = collection[list];
    collection[list] = [...(Array.isArray(before) ? before : []), read.get(row.name)?.record];
  }
  const kinds = new Map([...met.values()].map(({ id, kind }) => [id, kind]));
  const parsed = parseCollection(collection, (id) => kinds.get(id));
  const hasDocument = others.some(({ kind }) => kind === "document");
  const place = placer(rows, read, hasDocument);
  const said = new Set(issues.map(({ field }) => field));
  const isNobodys = own?.cells.has("publisher") !== true;
  const found = parsed.issues.flatMap((issue): FieldDefect[] => {
    const field = place(issue);
    // All else that a dataset needs is made of the name that is asked for.
    if (isNobodys && field !== null && /^dataset\.(?!publisher$)/.test(field) && issue.code === "missing") return []; // prettier-ignore
    // What was said of the words themselves is not said again of what they made.
    if (field !== null && said.has(field)) return [];
    return askedFields(issue, field).map((one) => fieldDefect(issue, one));
  });
  return {
    records: parsed.records,
    dataset: parsed.dataset,
    issues: [...issues, ...found],
    understood,
    rows,
    read: new Map([...read].map(([name, { record }]) => [name, record])),
    days,
    met,
  };
}

/** The fields of a form that make up a part of a record which has no field of its own. */
const PART_FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["where", ["place", "precision"]],
  ["scope", ["includes.1"]],
  ["identity", ["name"]],
]);

/** The fields that an issue asks for: those of a part where all of it is missing. */
function askedFields({ code }: Issue, field: string | null): readonly (string | null)[] {
  const part = /^[a-z]+\.\d+\.([a-z]+)$/.exec(field ?? "")?.[1] ?? "";
  const fields = code === "missing" ? PART_FIELDS.get(part) : undefined;
  return fields === undefined ? [field] : fields.map((one) => `${field}.${one}`);
}

/** Stands for a dataset that nobody named yet, so that the rest can be looked at. */
const UNNAMED = "unnamed";

/** The dataset of an amended record, of which nothing is said here. */
const STAND_IN = (id: string): object => ({
  id,
  title: id,
  publisher: id,
  licence: "as it is",
  edition: "1",
  citation: id,
  redistributable: true,
});

/** Who contributes says who they are; the rest follows from it where nothing else is said. */
function fillDataset({ cells }: FilledRow): void {
  const publisher = cells.get("publisher");
  const put = (column: string, text: string): void => {
    if (!cells.has(column)) cells.set(column, text);
  };
  put("licence", "CC BY 4.0");
  put("edition", "1");
  put("redistributable", "true");
  if (publisher === undefined) return;
  put("id", slugOf(publisher));
  put("title", `${publisher}: contributions`.slice(0, 160));
  put("citation", `${publisher}: contributions, edition ${cells.get("edition") ?? "1"}.`);
}

/** A first report that names no document stands in the one that is new with it. */
function leanOnNewDocument(rows: readonly FilledRow[]): void {
  const [only, ...more] = rows.filter(({ kind }) => kind === "document");
  const title = only?.cells.get("title");
  if (title === undefined || more.length > 0) return;
  for (const { kind, cells } of rows)
    if (kind === "incident" || kind === "estimate")
      if (!cells.has("reports.1.document")) cells.set("reports.1.document", title);
}

/** What a record is called while it is made, from which its id is minted. */
function ownNames({ kind, cells }: FilledRow): readonly string[] {
  const columns = kind === "source" ? ["identity.name", "identity.role", "role"] : ["title"];
  return columns.flatMap((column) => cells.get(column) ?? []);
}

/** Gives each row without an id one that nothing has. */
async function giveIds(
  rows: readonly FilledRow[],
  dataset: string,
  names: KnownNames,
): Promise<void> {
  const taken = new Set(rows.flatMap(({ cells }) => cells.get("id") ?? []));
  for (const row of rows) {
    if (row.cells.has("id")) continue;
    const first = `${dataset}/${slugOf(ownNames(row)[0] ?? row.name.replace(".", "-"))}`;
    const tries = [first, ...Array.from({ length: 30 }, (_, at) => `${first}-${at + 2}`)];
    const onFile = await names.byId(tries);
    const id = tries.find((one) => !taken.has(one) && !onFile.has(one)) ?? first;
    taken.add(id);
    row.cells.set("id", id);
  }
}

const NEW = {
  en: (code: string) => `new ${code}`,
  ar: (code: string) => `${codeWords(code)}، قيد جديد`,
} as const;

function newRecord(row: FilledRow, language: Language): NewRecord {
  const { kind, cells } = row;
  const names = ownNames(row);
  return {
    id: cells.get("id") ?? "",
    kind,
    names,
    detail: NEW[language](cells.get("kind") ?? kind),
  };
}

/** The days on which the documents that rows rest on appeared, by id, where they are whole days. */
async function daysOfDocuments(
  rows: readonly FilledRow[],
  publishedOn: Drafting["publishedOn"],
): Promise<ReadonlyMap<string, Day>> {
  const days = new Map<string, Day>();
  for (const { kind, cells } of rows) {
    const on = kind === "document" ? cells.get("publishedOn") : undefined;
    if (on !== undefined && isDay(on)) days.set(cells.get("id") ?? "", on);
  }
  for (const { cells } of rows)
    for (const [column, id] of cells) {
      if (!/^reports\.\d+\.document$/.test(column) || days.has(id)) continue;
      const on = await publishedOn(id);
      if (on !== undefined && isDay(on)) days.set(id, on);
    }
  return days;
}

/** A row as it was read, with the name of the field that each part of its path came from. */
interface ReadFields extends RowRecord {
  readonly fields: ReadonlyMap<string, string>;
}

function readFields(
  { kind, name, cells }: FilledRow,
  { language, understood, issues }: Pick<TimesAsked, "language" | "understood" | "issues">,
): ReadFields {
  // prettier-ignore
  const texts = [...cells];
  const columns = texts.flatMap(([column], at): SheetColumn[] => {
    const field = fieldNamed(kind, column);
    if (field !== null) return [{ ...field, at }];
    const meant = nearest(column.replace(/\.\d+(?=\.|$)/g, ""), columnNames(kind));
    const defect = { is: "no-field", meant } as const;
    issues.push({ field: `${name}.${column}`, severity: "reject", code: "unknown-key", defect });
    return [];
  });
  const read = readRow(
    columns,
    texts.map(([, text]) => text),
  );
  const fields = new Map<string, string>();
  for (const [path, at] of read.columns) {
    const column = texts[at]?.[0] ?? "";
    const steps = column.split(".");
    const parts = path.split(/\.|(?=\[)/);
    for (const [depth] of parts.entries()) {
      const part = parts
        .slice(0, depth + 1)
        .join(".")
        .replaceAll(".[", "[");
      if (!fields.has(part)) fields.set(part, `${name}.${steps.slice(0, depth + 1).join(".")}`);
    }
    const refusal = read.refusals.get(path);
    const field = `${name}.${column}`;
    if (refusal !== undefined)
      issues.push({ field, severity: "reject", code: "invalid", defect: refusal.defect });
    const value = valueAt(read.record, path);
    const amount = Quantity.safeParse(value);
    if (amount.success) understood.set(field, understoodQuantity(amount.data, language));
    if (column.endsWith(".quantity") && (value === "unknown" || value === "none"))
      understood.set(field, { is: "harm", value });
  }
  return { ...read, fields };
}

function valueAt(record: unknown, path: string): unknown {
  return path
    .split(/\.|(?=\[)/)
    .reduce((at: unknown, step) => Reflect.get(Object(at), step.replace(/[[\]]/g, "")), record);
}

/** Finds the field that an issue is about: the one that was filled, or the one that should have been. */
function placer(
  rows: readonly FilledRow[],
  read: ReadonlyMap<string, ReadFields>,
  hasDocument: boolean,
): (issue: Issue) => string | null {
  // Where no report is told of, that is asked for.
  const asked = (field: string): string =>
    !hasDocument && /\.reports(?:\.1\.document)?$/.test(field) ? "documents.1.title" : field;
  const byRecord = new Map<string, string>();
  const positions = new Map<string, number>();
  for (const { kind, name, cells } of rows) {
    const list = kind === "dataset" ? "dataset" : COLLECTION_FIELD[kind];
    const position = positions.get(list) ?? 0;
    positions.set(list, position + 1);
    byRecord.set(kind === "dataset" ? "dataset" : `${list}[${position}]`, name);
    const id = cells.get("id");
    if (id !== undefined && !byRecord.has(id)) byRecord.set(id, name);
  }
  return ({ record, path, code }) => {
    if (record === "dataset" && !byRecord.has("dataset")) return `dataset.${path ?? "publisher"}`;
    const name = byRecord.get(record ?? "");
    if (name === undefined) return null;
    const parts = (path ?? "id").split(/\.|(?=\[)/);
    const fields = read.get(name)?.fields;
    for (let depth = parts.length; depth > 0; depth -= 1) {
      const known = fields?.get(parts.slice(0, depth).join(".").replaceAll(".[", "["));
      if (known !== undefined) return [known, ...parts.slice(depth).map(stepOf)].join(".");
    }
    const field = [name, ...parts.map(stepOf)].join(".");
    return code === "missing" ? asked(field) : field;
  };
}

/** A place in a list counts from 0 in a path, and from 1 in the name of a field. */
function stepOf(part: string): string {
  const at = /^\[(\d+)\]$/.exec(part)?.[1];
  return at === undefined ? part : String(Number(at) + 1);
}
