/**
 * Settled input: rows that somebody pasted, with the names in them put right as ids, the days that words mean, and an id for each row
 * that has none, as the forms do it. What means nothing, or several things, stays as it was written, with an issue. SPEC F4, T10.
 */
import { COLLECTION_FIELD } from "@sitrep/domain/collection";
import type { Day } from "@sitrep/domain/day";
import { isDay } from "@sitrep/domain/day";
import type { Defect } from "@sitrep/domain/defect";
import { said } from "@sitrep/domain/defect-sentence";
import { isId } from "@sitrep/domain/id";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import type { RecordKind } from "@sitrep/domain/record";
import { fold } from "@sitrep/domain/text";
import { REFERENCE_KINDS } from "@sitrep/ingest/meant-id";
import { slugOf } from "@sitrep/ingest/slug";
import { readWhen } from "@sitrep/ingest/when-in-words";
import type { KnownNames, NameMeant } from "../known-names.ts";

/** See the file. */
export interface SettledInput {
  readonly input: unknown;
  readonly issues: readonly Issue[];
  /** The place in its list of each row that was given an id, by that id: `incidents[3]`. */
  readonly minted: ReadonlyMap<string, string>;
}

/** What rows are settled with. */
export interface Settling {
  readonly dataset: string;
  readonly names: KnownNames;
  /** The day on which a document on record appeared. */
  readonly publishedOn: (id: string) => Promise<string | undefined>;
}

type Row = Readonly<Record<string, unknown>>;

/** Those that others lean on come first. */
const KINDS = ["source", "document", "incident", "estimate"] as const;

/** The times of a record; of those that keep the words that they were read from, the first. */
const TIMES: ReadonlySet<string> = new Set(["when", "asOf", "period", "statedOn", "publishedOn"]);
const KEPT: ReadonlySet<string> = new Set(["when", "asOf", "period"]);

/** Settles rows as they were read from sheets. */
export async function settledInput(input: unknown, settling: Settling): Promise<SettledInput> {
  const collection: Record<string, unknown> = { ...Object(input) };
  const settler = new Settler(settling);
  for (const kind of KINDS) {
    const field = COLLECTION_FIELD[kind];
    const list: unknown = collection[field];
    if (!Array.isArray(list)) continue;
    collection[field] = await settler.settleAll(kind, field, list);
  }
  return { input: collection, issues: settler.issues, minted: settler.minted };
}

/** The row that is being settled. */
interface Settled {
  readonly kind: RecordKind;
  readonly id: string;
  readonly dateline: Day | null;
}

class Settler {
  readonly issues: Issue[] = [];
  readonly minted = new Map<string, string>();
  readonly #settling: Settling;
  /** The rows' own names, folded, with the ids that they mean, by kind. */
  readonly #own = new Map<string, Set<string>>();
  readonly #days = new Map<string, Day>();
  readonly #asked = new Map<string, Promise<NameMeant>>();

  constructor(settling: Settling) {
    this.#settling = settling;
  }

  async settleAll(kind: RecordKind, field: string, list: readonly unknown[]): Promise<unknown[]> {
    const rows = list.map((item): Row => Object(item));
    const taken = new Set(rows.flatMap(({ id }) => (typeof id === "string" ? [id] : [])));
    const ids = rows.map(({ id }, at) => (typeof id === "string" ? id : this.#mint(rows[at] ?? {}, taken, `${field}[${at}]`))); // prettier-ignore
    for (const [at, row] of rows.entries()) this.#call(kind, row, ids[at] ?? "");
    const settled: Row[] = [];
    for (const [at, row] of rows.entries()) {
      const id = ids[at] ?? "";
      const own: Settled = { kind, id, dateline: null };
      const named = Object(await this.#names(row, own, [])) as Row; // What is made of a row is one.
      const dateline = kind === "document" ? null : await this.#datelineOf(named);
      const timed = this.#times({ id, ...named }, { ...own, dateline });
      const { publishedOn } = timed;
      if (kind === "document" && typeof publishedOn === "string" && isDay(publishedOn)) this.#days.set(id, publishedOn); // prettier-ignore
      settled.push(timed);
    }
    return settled;
  }

  #mint(row: Row, taken: Set<string>, place: string): string {
    const [name = place] = namesIn(row);
    const first = `${this.#settling.dataset}/${slugOf(name)}`;
    let id = first;
    for (let at = 2; taken.has(id); at += 1) id = `${first}-${at}`;
    taken.add(id);
    this.minted.set(id, place);
    return id;
  }

  #call(kind: RecordKind, row: Row, id: string): void {
    for (const name of [id, ...namesIn(row)]) {
      const key = `${kind} ${fold(name)}`;
      this.#own.set(key, (this.#own.get(key) ?? new Set()).add(id));
    }
  }

  /** The value with the names below it put right; numbers in its path count from 0. */
  async #names(value: unknown, own: Settled, path: readonly (string | number)[]): Promise<unknown> {
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (const [at, item] of value.entries()) items.push(await this.#names(item, own, [...path, at])); // prettier-ignore
      return items;
    }
    if (typeof value === "object" && value !== null) {
      const fields: Record<string, unknown> = {};
      for (const [key, held] of Object.entries(value)) fields[key] = await this.#names(held, own, [...path, key]); // prettier-ignore
      return fields;
    }
    const key = path.findLast((step) => typeof step === "string") ?? "";
    const kinds = Object.hasOwn(REFERENCE_KINDS, key) ? REFERENCE_KINDS[key] : undefined;
    if (typeof value !== "string" || kinds === undefined || isWritten(value)) return value;
    return this.#meant(value, kinds, { own, path });
  }

  async #meant(
    text: string,
    kinds: readonly RecordKind[],
    { own, path }: { readonly own: Settled; readonly path: readonly (string | number)[] },
  ): Promise<string> {
    const mine = new Set(kinds.flatMap((kind) => [...(this.#own.get(`${kind} ${fold(text)}`) ?? [])])); // prettier-ignore
    const [only, ...others] = mine;
    if (only !== undefined && others.length === 0) return only;
    const key = `${kinds.join()} ${text}`;
    const asked = this.#asked.get(key) ?? this.#settling.names.meant(text, kinds);
    this.#asked.set(key, asked);
    const { records, isExact } = await asked;
    const [first, ...more] = records;
    if (isExact && first !== undefined && more.length === 0) return first.id;
    const defect: Defect = isExact ? { is: "several-records", kinds } : { is: "no-such-record", kinds, hasNear: false }; // prettier-ignore
    const near = records.slice(0, MOST_NEAR).map(({ id, label }) => ({ id, name: label }));
    this.#doubt(own, path, {
      code: "dangling-reference",
      seen: show(text),
      ...said(defect),
      ...(near.length > 0 && { advice: { is: "meant-records", records: near } as const }),
    });
    return text;
  }

  #times(row: Row, own: Settled): Row {
    const settled: Record<string, unknown> = { ...row };
    for (const [key, value] of Object.entries(row)) {
      if (!TIMES.has(key) || typeof value !== "string") continue;
      const read = this.#time(value, key, { ...own, isOnce: row["extent"] !== "pattern" });
      settled[key] = read.when;
      if (KEPT.has(key) && read.derivedFrom !== null) settled["derivedFrom"] ??= read.derivedFrom;
    }
    const { reports } = row;
    if (Array.isArray(reports))
      settled["reports"] = reports.map((report: Row, at) => {
        const { statedOn } = report;
        if (typeof statedOn !== "string") return report;
        const path = `reports[${at}].statedOn`;
        return { ...report, statedOn: this.#time(statedOn, path, { ...own, isOnce: true }).when };
      });
    return settled;
  }

  #time(text: string, path: string, own: Settled & { readonly isOnce: boolean }) {
    const { dateline, isOnce } = own;
    const read = readWhen(text, { dateline, isOnce: isOnce && path !== "period" });
    if (read.ok) return read;
    const { ok: _, ...what } = read;
    this.#doubt(own, [path], { code: "impossible-date", seen: show(text), ...what });
    return { when: text, derivedFrom: null };
  }

  async #datelineOf({ reports }: Row): Promise<Day | null> {
    const [first] = Array.isArray(reports) ? reports : [];
    const id: unknown = Object(first).document;
    if (typeof id !== "string") return null;
    const known = this.#days.get(id);
    if (known !== undefined) return known;
    if (!isId(id)) return null;
    const on = await this.#settling.publishedOn(id);
    if (on === undefined || !isDay(on)) return null;
    this.#days.set(id, on);
    return on;
  }

  #doubt(
    { id }: Settled,
    path: readonly (string | number)[],
    what: Omit<Issue, "severity" | "record" | "path">,
  ): void {
    const place = path.reduce<string>((text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`), ""); // prettier-ignore
    this.issues.push({ ...what, severity: "reject", record: id, path: place });
  }
}

/** So many records are told that a name may mean. */
const MOST_NEAR = 4;

/** What is written as an id is one, whether it leads anywhere or not. */
function isWritten(text: string): boolean {
  return text.includes("/") && isId(text);
}

/** What a row is called. */
function namesIn({ title, identity }: Row): readonly string[] {
  const { name, role } = Object(identity) as Row; // Whatever it is, it has no more than these.
  return [title, name, role].filter((text): text is string => typeof text === "string" && text.trim() !== ""); // prettier-ignore
}
