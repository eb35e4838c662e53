/** Plan of a file: what importing it would create, amend and retract, told no further than the public may see. SPEC L9, G2. */
import { gate } from "@sitrep/domain/gate";
import { differencesBetween } from "@sitrep/domain/difference";
import { datasetOf } from "@sitrep/domain/id";
import type { Issue } from "@sitrep/domain/issue";
import type { Language } from "@sitrep/domain/language";
import type { LeftOut } from "@sitrep/domain/left-out";
import { nameOf } from "@sitrep/domain/place";
import type { AnyRecord } from "@sitrep/domain/record";
import { namesOf } from "@sitrep/domain/record-names";
import { placeFinder } from "@sitrep/ingest/place-finder";
import { leftToCheck } from "@sitrep/ingest/left-to-check";
import { readCollection } from "@sitrep/ingest/read-collection";
import { readDataset } from "@sitrep/ingest/read-dataset";
import type { RowCounts } from "@sitrep/ingest/row-counts";
import type { Dataset } from "@sitrep/domain/dataset";
import { recordsAt, recordsOfKind } from "@sitrep/store/body";
import type { IncomingBatch } from "@sitrep/store/gathered-batches";
import { NOW } from "@sitrep/store/held";
import type { RecordChange } from "@sitrep/store/import-account";
import { Movements } from "@sitrep/store/movement";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { Context } from "../../context.ts";
import { importDataset } from "../../import.ts";
import { showAny } from "../../shown.ts";
import { checkInput } from "./checked-input.ts";
import type { Outcome, ToldAmendment, ToldRecord } from "./outcome.ts";
import { MOST_TOLD, toldIssues } from "./outcome.ts";
import { intervalIn, leftOutIn } from "./plan-words.ts";
import type { ToldIssue } from "./told-issue.ts";

/** Files that hold collections; modules are programs, and are never read here. */
const COLLECTIONS = /\.(?:ya?ml|json)$/i;

/** So many fields of an amendment are told. */
const MOST_FIELDS = 12;

/** A file that was opened, whatever it was. */
interface Opened {
  readonly dataset: Dataset;
  readonly adapter: string | null;
  readonly issues: Issue[];
  readonly batches: () => AsyncGenerator<IncomingBatch>;
  /** Of all rows, once they were read, with why some were left out in a language. */
  readonly rows: (language: Language) => RowCounts;
  readonly spared: Set<string>;
}

/** How it is told what is wrong with a file, and in which language all else. */
interface Telling {
  readonly tell: (issue: Issue) => ToldIssue;
  readonly language: Language;
}

/** Plans the file at a path. */
export async function planFile(
  path: string,
  context: Context,
  { tell, language }: Telling,
): Promise<Outcome> {
  // prettier-ignore
  const opened = COLLECTIONS.test(path) ? await openCollection(path, context) : await openDataset(path, context); // prettier-ignore
  if ("refused" in opened) return { is: "refused", issues: toldIssues(opened.refused.map(tell)) };
  const { dataset, adapter, issues, spared } = opened;
  const changes: RecordChange[] = [];
  const own = (await recordsAt(context.engine.read, [dataset.id], NOW)).get(dataset.id);
  const isCountedOnly = own?.kind === "dataset" && !own.record.redistributable;
  const gathered = new GatheredChanges(context, { isCountedOnly, language });
  const outcome = await importDataset(context.engine, () => opened.batches(), {
    mode: "plan",
    ...leftToCheck(adapter),
    dataset: dataset.id,
    authorship: { author: "nobody", reason: "a plan", recordedAt: "2000-01-01T00:00:00.000Z" },
    spared,
    onChange: (change) => changes.push(change),
  });
  const between = outcome.refused ? outcome.issues : outcome.warnings;
  const all = toldIssues([...issues, ...between].map(tell));
  if (outcome.refused) return { is: "refused", issues: all };
  // Told once all is known, in the order in which it would be written.
  for (let at = 0; at < changes.length; at += CHUNK) await gathered.take(changes.slice(at, at + CHUNK)); // prettier-ignore
  const { id, title, edition, licence, redistributable } = dataset;
  return {
    is: "plan",
    dataset: { id, title, edition, licence, redistributable },
    adapter,
    unit: adapter === null ? "record" : "row",
    rows: opened.rows(language),
    unchanged: outcome.result.counts.unchanged,
    ...(await gathered.told()),
    issues: all,
    isCountedOnly,
  };
}

const CHUNK = 500;

/** Changes, told as the public may see what they change: what it may not see is, for it, not there. */
class GatheredChanges {
  readonly #context: Context;
  readonly #isCountedOnly: boolean;
  readonly #language: Language;
  readonly #movements = new Movements();
  readonly #created: ToldRecord[] = [];
  readonly #amended: ToldAmendment[] = [];
  readonly #retracted: ToldRecord[] = [];
  readonly #places = new Map<string, { readonly name: string; readonly governorate: string }>();
  #counts = { created: 0, amended: 0, retracted: 0 };

  constructor(
    context: Context,
    { isCountedOnly, language }: { readonly isCountedOnly: boolean; readonly language: Language },
  ) {
    this.#context = context;
    this.#language = language;
    this.#isCountedOnly = isCountedOnly;
  }

  async take(changes: readonly RecordChange[]): Promise<void> {
    const { engine, role } = this.#context;
    const bodies = changes.flatMap(({ before, after }) =>
      [before, after].flatMap((any) => any ?? []),
    );
    const near = await neighbourhoodOf(engine.read, bodies, NOW);
    for (const { id, kind, before, after } of changes) {
      const seen = before && (this.#isCountedOnly ? before : showAny(before, role, near));
      if (before !== null && after === null && seen === undefined) continue;
      const change = after === null ? "retracted" : seen === null || seen === undefined ? "created" : "amended"; // prettier-ignore
      this.#counts[change] += 1;
      this.#movements.count(seen ?? null, after);
      for (const any of [seen, after])
        if (any?.kind === "incident") {
          const governorate = near.governorateOf(any.record.where.place) ?? any.record.where.place;
          const place = near.get("place", governorate);
          this.#places.set(any.record.where.place, { name: place ? nameOf(place, this.#language) : governorate, governorate }); // prettier-ignore
        }
      if (this.#isCountedOnly) continue;
      const told: ToldRecord = { id, kind, label: labelOf(after ?? seen) ?? id };
      if (change === "created") keep(this.#created, told);
      else if (change === "retracted") keep(this.#retracted, told);
      else if (this.#amended.length < MOST_TOLD) {
        const all = differencesBetween(seen?.record, after?.record);
        const differences = all.slice(0, MOST_FIELDS);
        this.#amended.push({ ...told, differences, more: all.length - differences.length });
      }
    }
  }

  async told() {
    const { created, amended, retracted } = this.#counts;
    const governorates = new Map([...this.#places.values()].map(({ governorate, name }) => [governorate, name])); // prettier-ignore
    return {
      created: { count: created, first: this.#created },
      amended: { count: amended, first: this.#amended },
      retracted: { count: retracted, first: this.#retracted },
      movements: this.#movements
        .told((place) => this.#places.get(place)?.governorate ?? place)
        .map(({ before, after, ...rest }) => ({
          ...rest,
          before: intervalIn(this.#language, before),
          after: intervalIn(this.#language, after),
        })),
      labels: Object.fromEntries(governorates),
    };
  }
}

function keep(list: ToldRecord[], told: ToldRecord): void {
  if (list.length < MOST_TOLD) list.push(told);
}

function labelOf(any: AnyRecord | null | undefined): string | undefined {
  if (any === null || any === undefined) return undefined;
  // A name that is private is told to nobody, also where it came with the file itself.
  const shown = gate(any, "public", { governorateOf: (id) => id, dataset: () => undefined, source: () => undefined }); // prettier-ignore
  return shown.shown === null ? undefined : namesOf(shown.shown)[0];
}

type MayOpen = Opened | { readonly refused: readonly Issue[] };

async function openCollection(path: string, context: Context): Promise<MayOpen> {
  const reading = await readCollection(path);
  const { records, issues, isRefused } = await checkInput(reading, context);
  const own = records.find((any) => any.kind === "dataset");
  if (isRefused || own?.kind !== "dataset") return { refused: issues };
  const read = records.length;
  return {
    dataset: own.record,
    adapter: null,
    issues: [...issues],
    spared: new Set(),
    rows: () => ({ read, accepted: read, refused: 0, ignored: {} }),
    batches: async function* batches() {
      yield { records, rows: [] };
    },
  };
}

/** The dataset of the places that every adapter looks among. */
const GAZETTEER = "gazetteer";

/** So many issues of rows are kept. */
const MOST_ISSUES = 2000;

async function openDataset(path: string, { engine }: Context): Promise<MayOpen> {
  const places = [...(await recordsOfKind(engine.read, ["place"], NOW)).values()];
  // Places that files brought are theirs: a file that finds one of its own on record would no longer bring it.
  const gazetteer = places.flatMap((any) =>
    any.kind === "place" && datasetOf(any.record.id) === GAZETTEER ? [any.record] : [],
  );
  const reading = await readDataset(path, { findPlace: placeFinder(gazetteer) });
  if (!reading.ok) return { refused: reading.issues };
  const issues: Issue[] = [...reading.issues];
  const spared = new Set<string>();
  let rows: RowCounts = { read: 0, accepted: 0, refused: 0, ignored: {} };
  let reasons: ReadonlyMap<string, LeftOut> = new Map();
  let isFirst = true;
  return {
    dataset: reading.dataset,
    adapter: reading.adapter.name,
    issues,
    spared,
    rows: (language) => ({ ...rows, ignored: leftOutIn(language, rows.ignored, reasons) }),
    batches: async function* batches() {
      // The records may be asked for twice; what is wrong with rows is told the first time.
      const isTold = isFirst;
      isFirst = false;
      for await (const batch of reading.batches()) {
        ({ counts: rows, reasons } = batch);
        if (isTold) {
          for (const issue of batch.issues) if (issues.length < MOST_ISSUES) issues.push(issue);
          for (const { record } of batch.refused) if (record !== undefined && record !== null) spared.add(record); // prettier-ignore
        }
        yield { records: batch.records, rows: [] };
      }
    },
  };
}
