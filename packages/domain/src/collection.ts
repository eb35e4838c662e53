/**
 * Collection: the records of one dataset as a contributor writes them, and the check that they hang together.
 * Every issue is found at once; a collection with a `reject` is refused whole. SPEC L2, G1.
 */
import { z } from "zod";
import { Actor } from "./actor.ts";
import { Balance } from "./balance.ts";
import { Claim } from "./claim.ts";
import { Coverage } from "./coverage.ts";
import { Dataset } from "./dataset.ts";
import { Document } from "./document.ts";
import { Estimate } from "./estimate.ts";
import { Incident } from "./incident.ts";
import type { Issue } from "./issue.ts";
import { show } from "./issue.ts";
import { Judgement } from "./judgement.ts";
import { nearest } from "./nearest.ts";
import type { Origin } from "./parse.ts";
import { parseWith } from "./parse.ts";
import { Place } from "./place.ts";
import { isDisordered } from "./quantity.ts";
import type { AnyRecord, RecordKind } from "./record.ts";
import { RECORD_SCHEMA } from "./record.ts";
import { referencesOf } from "./references.ts";
import { Source } from "./source.ts";
import { unknownKeyMessage } from "./strict.ts";

/** A collection as it is written: a dataset, and lists of records by kind. */
export const CollectionInput = z.strictObject({
  dataset: Dataset,
  places: z.array(Place).optional(),
  actors: z.array(Actor).optional(),
  sources: z.array(Source).optional(),
  documents: z.array(Document).optional(),
  incidents: z.array(Incident).optional(),
  estimates: z.array(Estimate).optional(),
  claims: z.array(Claim).optional(),
  coverage: z.array(Coverage).optional(),
  balances: z.array(Balance).optional(),
  judgements: z.array(Judgement).optional(),
});
export type CollectionInput = z.input<typeof CollectionInput>;

/** The field of a collection that holds each kind. */
export const COLLECTION_FIELD = {
  place: "places",
  actor: "actors",
  source: "sources",
  document: "documents",
  incident: "incidents",
  estimate: "estimates",
  claim: "claims",
  coverage: "coverage",
  balance: "balances",
  judgement: "judgements",
} as const satisfies Record<Exclude<RecordKind, "dataset">, keyof CollectionInput>;

/** A collection that was parsed: its records in load order, and everything that is wrong with it. */
export interface Collection {
  readonly dataset: string | null;
  readonly records: readonly AnyRecord[];
  readonly issues: readonly Issue[];
}

/** Tells the kind of a record that is on file outside the collection; `undefined` when there is none. */
export type KnownKind = (id: string) => RecordKind | undefined;

/** Parses a collection and checks ids and references; `known` finds records outside it, such as gazetteer places. */
export function parseCollection(input: unknown, known: KnownKind, origin: Origin = {}): Collection {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    const issue: Issue = {
      code: "malformed",
      severity: "reject",
      message: "is not a collection",
      seen: show(input),
      ...origin,
    };
    return {
      dataset: null,
      records: [],
      issues: [{ ...issue, expected: "an object with a dataset and lists of records" }],
    };
  }
  const issues: Issue[] = [...unknownFields(input, origin)];
  const records: AnyRecord[] = [];
  const dataset = parseDataset(input, records, issues, origin);
  for (const [kind, field] of Object.entries(COLLECTION_FIELD)) {
    const list: unknown = Reflect.get(input, field);
    if (list === undefined) continue;
    if (!Array.isArray(list)) {
      issues.push({
        code: "malformed",
        severity: "reject",
        message: "is not a list",
        path: field,
        seen: show(list),
        ...origin,
      });
      continue;
    }
    // `Object.entries` widens the keys of a constant.
    for (const [index, item] of list.entries())
      parseItem(kind as RecordKind, item, `${field}[${index}]`, records, issues, origin);
  }
  issues.push(
    ...checkIds(records, dataset, origin),
    ...checkReferences(records, known, origin),
    ...checkCycles(records, origin),
  );
  issues.push(...flags(records, origin));
  return { dataset, records, issues };
}

function unknownFields(input: object, origin: Origin): readonly Issue[] {
  const allowed: readonly string[] = ["dataset", ...Object.values(COLLECTION_FIELD)];
  const unknown = Object.keys(input).filter((key) => !allowed.includes(key));
  return unknown.map((key) => ({
    code: "unknown-key",
    severity: "reject",
    message: unknownKeyMessage([key], allowed),
    ...origin,
  }));
}

function parseDataset(
  input: object,
  records: AnyRecord[],
  issues: Issue[],
  origin: Origin,
): string | null {
  const raw: unknown = Reflect.get(input, "dataset");
  const parsed = parseWith(Dataset, raw, { ...origin, record: "dataset" });
  if (!parsed.ok) {
    issues.push(...parsed.issues);
    return null;
  }
  records.push({ kind: "dataset", record: parsed.value });
  return parsed.value.id;
}

function parseItem(
  kind: RecordKind,
  item: unknown,
  position: string,
  records: AnyRecord[],
  issues: Issue[],
  origin: Origin,
): void {
  const ownId: unknown =
    typeof item === "object" && item !== null ? Reflect.get(item, "id") : undefined;
  const record = typeof ownId === "string" ? ownId : position;
  const parsed = parseWith(RECORD_SCHEMA[kind], item, { ...origin, record });
  if (!parsed.ok) issues.push(...parsed.issues);
  // The schema of a kind parses to the record of that kind.
  else records.push({ kind, record: parsed.value } as AnyRecord);
}

function checkIds(
  records: readonly AnyRecord[],
  dataset: string | null,
  origin: Origin,
): readonly Issue[] {
  const first = new Map<string, RecordKind>();
  const issues: Issue[] = [];
  for (const { kind, record } of records) {
    const before = first.get(record.id);
    if (before === undefined) first.set(record.id, kind);
    else {
      const message = `id is used twice, first by ${article(before)}`;
      issues.push({
        code: "duplicate-id",
        severity: "reject",
        message,
        record: record.id,
        path: "id",
        ...origin,
      });
    }
    if (dataset === null || kind === "dataset" || record.id.startsWith(`${dataset}/`)) continue;
    issues.push({
      code: "wrong-dataset",
      severity: "reject",
      message: "id belongs to another dataset",
      record: record.id,
      path: "id",
      seen: show(record.id),
      expected: `${dataset}/…`,
      ...origin,
    });
  }
  return issues;
}

function checkReferences(
  records: readonly AnyRecord[],
  known: KnownKind,
  origin: Origin,
): readonly Issue[] {
  const own = new Map(records.map(({ kind, record }) => [record.id as string, kind]));
  const issues: Issue[] = [];
  for (const any of records) {
    for (const { path, id, kinds } of referencesOf(any)) {
      const kind = own.get(id) ?? known(id);
      const base = {
        severity: "reject" as const,
        record: any.record.id,
        path,
        seen: show(id),
        ...origin,
      };
      const wanted = kinds.map(article).join(" or ");
      if (kind === undefined) {
        const candidates = [...own].flatMap(([other, otherKind]) =>
          kinds.includes(otherKind) ? [other] : [],
        );
        const meant = nearest(id, candidates);
        const hint = meant === undefined ? undefined : `Did you mean ${show(meant)}?`;
        issues.push({
          ...base,
          code: "dangling-reference",
          message: "refers to nothing",
          expected: `the id of ${wanted}`,
          hint,
        });
      } else if (!kinds.includes(kind)) {
        issues.push({
          ...base,
          code: "wrong-kind",
          message: `refers to ${article(kind)}`,
          expected: wanted,
        });
      }
    }
  }
  return issues;
}

function checkCycles(records: readonly AnyRecord[], origin: Origin): readonly Issue[] {
  const next = new Map<string, string>();
  for (const { kind, record } of records) {
    const target =
      kind === 'document' ? record.republishes
      : kind === 'place' || kind === 'actor' ? record.parent
      : kind === 'source' ? record.affiliation
      : undefined; // prettier-ignore
    if (target !== undefined) next.set(record.id, target);
  }
  const issues: Issue[] = [];
  const settled = new Set<string>();
  for (const start of next.keys()) {
    const walk: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !settled.has(at) && !walk.includes(at)) {
      walk.push(at);
      at = next.get(at);
    }
    if (at !== undefined && walk.includes(at)) {
      const ring = [...walk.slice(walk.indexOf(at)), at].join(" → ");
      issues.push({
        code: "cycle",
        severity: "reject",
        message: "leads back to itself",
        record: at,
        seen: ring,
        ...origin,
      });
    }
    for (const id of walk) settled.add(id);
  }
  return issues;
}

function flags(records: readonly AnyRecord[], origin: Origin): readonly Issue[] {
  return records.flatMap(({ kind, record }) => {
    if (kind !== "estimate" || !isDisordered(record.quantity)) return [];
    const message = "coded low, best and high are out of order; kept as given";
    return [
      {
        code: "disordered",
        severity: "warn",
        message,
        record: record.id,
        path: "quantity",
        ...origin,
      } as const,
    ];
  });
}

function article(kind: RecordKind): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
