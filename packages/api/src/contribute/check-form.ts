/**
 * Check of a form: everything that is wrong with it, how each field was understood, what is on file already and may be the
 * same, and the file to take away once nothing stands against it. Nothing of it is kept. SPEC G1–G3.
 */
import { addDays } from "@sitrep/domain/day";
import type { Difference } from "@sitrep/domain/difference";
import { datasetOf } from "@sitrep/domain/id";
import type { Language } from "@sitrep/domain/language";
import { PLACE_WIDTH } from "@sitrep/domain/place-width";
import type { AnyRecord } from "@sitrep/domain/record";
import { namesOf } from "@sitrep/domain/record-names";
import { fold } from "@sitrep/domain/text";
import { When, spanOf } from "@sitrep/domain/when";
import type { LedgerHead } from "@sitrep/store/position";
import type { KnownAt } from "@sitrep/domain/known-at";
import { askedAt } from "../asked-at.ts";
import type { Context } from "../context.ts";
import { findAny } from "../detail.ts";
import type { AlikeIncident } from "./alike.ts";
import { alikeIncidents, publishedOn, sketchOf } from "./alike.ts";
import type { AskedName } from "./asked-names.ts";
import { askedNames } from "./asked-names.ts";
import type { Cells } from "./cells.ts";
import { cleanCell } from "./cells.ts";
import type { Drafted } from "./drafted.ts";
import { draftOf } from "./drafted.ts";
import type { FieldDefect, FieldIssue } from "./field-issue.ts";
import { saidIn } from "./field-issue.ts";
import type { HandedFile } from "./handed-file.ts";
import { changesOf, collectionFile, correctionFile } from "./handed-file.ts";
import type { KnownNames, NamedRecord } from "./known-names.ts";
import { knownNames } from "./known-names.ts";
import type { Understood } from "./understood.ts";
import type { ToldRecord } from "./upload/outcome.ts";

/** The fields of a form that belong to no record. */
export const FORM_FIELDS = {
  /** The id of the record that is corrected. */
  amend: "amend",
  /** Why it is corrected. */
  reason: "correction.reason",
  /** Said by whoever sends it: the names that were asked about are no private persons'. */
  names: "answers.names",
} as const;

/** See the file. */
export interface CheckedForm {
  readonly issues: readonly FieldIssue[];
  /** How each field was understood, by its name. */
  readonly understood: Readonly<Record<string, Understood>>;
  readonly asked: readonly AskedName[];
  readonly alike: {
    readonly incidents: readonly AlikeIncident[];
    /** Records on file that are called nearly as a new one is, by the name of the new one's row. */
    readonly names: Readonly<Record<string, readonly NamedRecord[]>>;
  };
  /** What a correction changes; null where none is proposed. */
  readonly differences: readonly Difference[] | null;
  /** What to take away; null as long as something stands against it. */
  readonly file: HandedFile | null;
  /** The records that the form makes, as they are called, the dataset's own last. */
  readonly made: readonly ToldRecord[];
  readonly ledger: LedgerHead;
}

/** A form to be checked; what is said of it is said in `language`, English where none is named. */
export interface FormToCheck {
  readonly cells: Cells;
  readonly knownAt?: KnownAt | undefined;
  readonly language?: Language | undefined;
}

/** Checks. @throws TRPCError NOT_FOUND where the record that is to be corrected is not there */
export async function checkForm(
  context: Context,
  { cells, knownAt, language = "en" }: FormToCheck,
): Promise<CheckedForm> {
  const { ledger, view } = await askedAt(context, { knownAt });
  const names = knownNames(context.engine, view, language);
  const amended = cleanCell(cells[FORM_FIELDS.amend] ?? "") || null;
  const found = amended === null ? null : await findAny(context, { id: amended, knownAt });
  // The finder pairs each kind with its record.
  const before = found && ({ kind: found.kind, record: found.found.shown.record } as AnyRecord);
  const draft = await draftOf(withId(cells, before), {
    names,
    publishedOn: (id) => publishedOn(context, view, id),
    language,
    into: before === null ? null : datasetOf(before.record.id),
  });
  const asked = await askedNames(draft.rows, draft.records, names);
  const issues: FieldDefect[] = [
    ...draft.issues,
    ...widthIssues(draft),
    ...futureIssues(draft),
    ...nameIssues(asked, cells),
    ...(before === null ? await datasetIssues(draft, names) : reasonIssues(cells)),
  ];
  const row = draft.rows.find(({ kind }) => kind === "incident");
  const sketch = row && sketchOf(draft.read.get(row.name) ?? {});
  const incidents = sketch ? await alikeIncidents(context, view, sketch, amended, language) : [];
  const after = draft.records.find(({ record }) => record.id === amended);
  const proposal = before && after ? { before, after, needed: draft.records.filter((any) => any !== after && any.kind !== "dataset"), reason: cleanCell(cells[FORM_FIELDS.reason] ?? ""), position: ledger.position } : null; // prettier-ignore
  const differences = proposal && changesOf(proposal);
  if (differences?.length === 0)
    issues.push({ field: null, severity: "reject", code: "missing", defect: { is: "nothing-changed" } }); // prettier-ignore
  const isOpen = issues.some(({ severity }) => severity === "reject");
  const file = proposal === null ? collectionFile(draft.records) : correctionFile(proposal);
  return {
    issues: issues.map((issue) => saidIn(language, issue)),
    understood: Object.fromEntries(draft.understood),
    asked,
    alike: { incidents, names: await alikeNames(draft, names) },
    differences,
    file: isOpen ? null : file,
    made: draft.records.map(told).toSorted((one, other) => rank(one) - rank(other)),
    ledger,
  };
}

/** What was asked for comes first, then what it leans on. */
const MADE = ["incident", "estimate", "document", "source"];

function rank({ kind }: ToldRecord): number {
  const at = MADE.indexOf(kind);
  return at < 0 ? MADE.length : at;
}

function told(any: AnyRecord): ToldRecord {
  const { id } = any.record;
  return { id, kind: any.kind, label: namesOf(any)[0] ?? id };
}

/** A corrected record keeps its id, whatever the form says. */
function withId(cells: Cells, before: AnyRecord | null): Cells {
  if (before === null) return cells;
  const row = Object.keys(cells).find((name) => name.startsWith(`${before.kind}s.1.`));
  return row === undefined ? cells : { ...cells, [`${before.kind}s.1.id`]: before.record.id };
}

/** How wide a place must be at least for a precision to say no more of it than it is. */
const WIDEST = {
  site: 0,
  settlement: 0,
  "near-settlement": 0,
  district: 1,
  governorate: 2,
} as const;

/** A precision that says more than the place does: a governorate known to the very spot. SPEC P4. */
function widthIssues({ read, understood }: Drafted): readonly FieldDefect[] {
  return [...read].flatMap(([name, row]): FieldDefect[] => {
    const precision: unknown = Object(row["where"]).precision;
    const place = understood.get(`${name}.where.place`);
    const kind = place?.is === "record" ? place.placeKind : undefined;
    if (typeof precision !== "string" || kind === undefined || !Object.hasOwn(WIDEST, precision)) return []; // prettier-ignore
    // Both are keys: one was just asked for, the other is the kind of a place on file.
    const isFiner = PLACE_WIDTH[kind as keyof typeof PLACE_WIDTH] > WIDEST[precision as keyof typeof WIDEST]; // prettier-ignore
    if (!isFiner) return [];
    const defect = { is: "finer-than-place", place: kind as keyof typeof PLACE_WIDTH } as const;
    return [{ field: `${name}.where.precision`, severity: "reject", code: "contradiction", defect }]; // prettier-ignore
  });
}

/** What is said to have happened after the report of it appeared; one day is left for the clocks of the world. */
function futureIssues({ read, days }: Drafted): readonly FieldDefect[] {
  return [...read].flatMap(([name, row]): FieldDefect[] => {
    const when = When.safeParse(row["when"]);
    const published = days.get(String(Object(Object(row["reports"])[0]).document));
    const earliest = when.success ? spanOf(when.data).earliest : null;
    if (published === undefined || earliest === null || earliest <= addDays(published, 1))
      return [];
    const defect = { is: "after-report", published } as const;
    return [{ field: `${name}.when`, severity: "warn", code: "contradiction", defect }];
  });
}

function nameIssues(asked: readonly AskedName[], cells: Cells): readonly FieldDefect[] {
  if (cells[FORM_FIELDS.names] === "true") return [];
  return asked.map(({ field, name }) => ({
    field,
    severity: "reject",
    code: "private-person",
    defect: { is: "names-person", name },
  }));
}

function reasonIssues(cells: Cells): readonly FieldDefect[] {
  if (cleanCell(cells[FORM_FIELDS.reason] ?? "") !== "") return [];
  return [{ field: FORM_FIELDS.reason, severity: "reject", code: "missing", defect: { is: "no-answer", asks: "reason" } }]; // prettier-ignore
}

/** A dataset on file would lose all that the file does not hold. SPEC L2. */
async function datasetIssues(
  { dataset, rows }: Drafted,
  names: KnownNames,
): Promise<readonly FieldDefect[]> {
  const row = rows.find(({ kind }) => kind === "dataset");
  const id = dataset ?? row?.cells.get("id");
  if (id === undefined || !(await names.byId([id])).has(id)) return [];
  return [{
    field: "dataset.publisher",
    severity: "reject",
    code: "duplicate-id",
    defect: { is: "dataset-on-record", id },
  }]; // prettier-ignore
}

/** Sources and documents on file that are called nearly as the new ones are. */
async function alikeNames(
  { rows }: Drafted,
  names: KnownNames,
): Promise<CheckedForm["alike"]["names"]> {
  const alike: Record<string, readonly NamedRecord[]> = {};
  for (const { kind, name, cells } of rows) {
    if (kind !== "source" && kind !== "document") continue;
    const called = cells.get("identity.name") ?? cells.get("title") ?? cells.get("identity.role");
    if (called === undefined || fold(called) === "") continue;
    const { records } = await names.meant(called, [kind]);
    const others = records.filter(({ id }) => id !== cells.get("id"));
    if (others.length > 0) alike[name] = others.slice(0, 3);
  }
  return alike;
}
