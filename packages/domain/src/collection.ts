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
import type { KnownKind } from "./between-records.ts";
import { crossCheck } from "./cross-check.ts";
import { said } from "./defect-sentence.ts";
import type { Defect } from "./defect.ts";
import type { Issue } from "./issue.ts";
import { Judgement } from "./judgement.ts";
import type { Origin } from "./parse.ts";
import { parsePlain, pathText } from "./parse.ts";
import { Place } from "./place.ts";
import { readPlain } from "./plain.ts";
import type { AnyRecord, RecordKind } from "./record.ts";
import { RECORD_SCHEMA } from "./record.ts";
import { show } from "./show.ts";
import { Source } from "./source.ts";
import { unknownKey } from "./strict.ts";

export type { KnownKind } from "./between-records.ts";

/** A collection as it is written: a dataset, and lists of records by kind. */
export const CollectionInput = z.strictObject({
  /** The JSON Schema that an editor completes the file with; nothing of the records. */
  $schema: z.string().optional(),
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

/** Parses a collection and checks ids and references; `known` finds records outside it, such as gazetteer places. */
export function parseCollection(input: unknown, known: KnownKind, origin: Origin = {}): Collection {
  const plain = readPlain(input);
  if (!plain.ok)
    return refused({ is: "not-plain", fault: plain.fault, wants: "collection" }, input, origin, plain.path); // prettier-ignore
  const { value } = plain;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refused({ is: "not-a-collection" }, value, origin);
  const issues: Issue[] = [...unknownFields(value, origin)];
  const records: AnyRecord[] = [];
  const malformed = new Map<string, RecordKind>();
  const take = (kind: RecordKind, item: unknown, name: string): void => {
    const parsed = parsePlain(RECORD_SCHEMA[kind], item, { ...origin, record: name });
    // The schema of a kind parses to the record of that kind.
    if (parsed.ok) records.push({ kind, record: parsed.value } as AnyRecord);
    else {
      malformed.set(name, kind);
      for (const issue of parsed.issues) issues.push(issue);
    }
  };
  take("dataset", fieldOf(value, "dataset"), "dataset");
  const [first] = records;
  const dataset = first?.kind === "dataset" ? first.record.id : null;
  // `Object.entries` widens the keys of a constant.
  for (const [kind, field] of Object.entries(COLLECTION_FIELD) as [RecordKind, string][]) {
    const list = fieldOf(value, field);
    if (list === undefined) continue;
    if (Array.isArray(list))
      for (const [index, item] of list.entries()) take(kind, item, nameOf(item, field, index));
    else issues.push(notAList(list, field, origin));
  }
  // What refers to a record that is there, but malformed, has nothing wrong with it.
  const knownHere: KnownKind = (id) => malformed.get(id) ?? known(id);
  return {
    dataset,
    records,
    issues: [...issues, ...crossCheck(records, dataset, knownHere, origin)],
  };
}

function refused(defect: Defect, seen: unknown, origin: Origin, path = ""): Collection {
  const place = { ...origin, ...(path !== "" && { path }) };
  const issue: Issue = { code: "malformed", severity: "reject", ...said(defect), ...place };
  return { dataset: null, records: [], issues: [{ ...issue, seen: show(seen) }] };
}

function notAList(seen: unknown, path: string, origin: Origin): Issue {
  const what = said({ is: "not-a-list" });
  return { code: "malformed", severity: "reject", ...what, path, seen: show(seen), ...origin };
}

function unknownFields(input: object, origin: Origin): readonly Issue[] {
  const allowed: readonly string[] = ["$schema", "dataset", ...Object.values(COLLECTION_FIELD)];
  const unknown = Object.keys(input).filter((key) => !allowed.includes(key));
  return unknown.slice(0, MOST_KEYS).map((key) => ({
    code: "unknown-key",
    severity: "reject",
    ...said(unknownKey(key, allowed)),
    path: pathText([key]),
    seen: show(key),
    ...origin,
  }));
}

/** So many unknown fields of a collection become issues. */
const MOST_KEYS = 20;

/** A field of the input's own, never one that every object has. */
function fieldOf(input: object, field: string): unknown {
  return Object.hasOwn(input, field) ? Reflect.get(input, field) : undefined;
}

/** What issues call a record: its id, where it has one that can be printed, else its position. */
function nameOf(item: unknown, field: string, index: number): string {
  const id = typeof item === "object" && item !== null ? fieldOf(item, "id") : undefined;
  const isPrintable = typeof id === "string" && id !== "" && show(id) === `"${id}"`;
  return isPrintable ? id : `${field}[${index}]`;
}
