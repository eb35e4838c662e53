/**
 * Cross-check: what can only be seen when the records of a collection lie side by side: ids used twice, references to
 * nothing or to the wrong kind, circles, sums of different units, and names and places told where they are kept back.
 * SPEC B4, G1–G3, J2, L1, L2, Q10.
 */
import type { Balance } from "./balance.ts";
import type { Estimate } from "./estimate.ts";
import { nameMask } from "./gate-name.ts";
import { tellsPlace } from "./gate-place.ts";
import type { Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";
import type { Origin } from "./parse.ts";
import { isDisordered } from "./quantity.ts";
import type { AnyRecord, RecordKind } from "./record.ts";
import type { Reference } from "./references.ts";
import { referencesOf } from "./references.ts";
import { show } from "./show.ts";
import type { Source } from "./source.ts";

/** Tells the kind of a record that is on file outside the collection; `undefined` when there is none. */
export type KnownKind = (id: string) => RecordKind | undefined;

/** Everything that is wrong between records; `dataset` is null where the collection's own is not known. */
export function crossCheck(
  records: readonly AnyRecord[],
  dataset: string | null,
  known: KnownKind,
  origin: Origin,
): readonly Issue[] {
  const kinds = new Map<string, RecordKind>();
  for (const { kind, record } of records) if (!kinds.has(record.id)) kinds.set(record.id, kind);
  const kindOf: KnownKind = (id) => kinds.get(id) ?? known(id);
  return [
    ...checkIds(records, dataset),
    ...checkReferences(records, kinds, kindOf),
    ...checkCycles(records),
    ...checkBalances(records),
    ...checkPrivacy(records),
    ...records.flatMap((any) => [...checkPair(any, kindOf), ...checkOrder(any)]),
  ].map((issue) => ({ ...issue, ...origin }));
}

function checkIds(records: readonly AnyRecord[], dataset: string | null): readonly Issue[] {
  const first = new Map<string, RecordKind>();
  return records.flatMap(({ kind, record: { id } }) => {
    const at = { severity: "reject", record: id, path: "id", seen: show(id) } as const;
    const issues: Issue[] = [];
    const before = first.get(id);
    if (before === undefined) first.set(id, kind);
    else {
      const message = `id is used twice, first by ${article(before)}`;
      issues.push({ ...at, code: "duplicate-id", message, expected: "an id of its own" });
    }
    if (dataset !== null && kind !== "dataset" && !id.startsWith(`${dataset}/`)) {
      const message = "id belongs to another dataset";
      issues.push({ ...at, code: "wrong-dataset", message, expected: `${dataset}/…` });
    }
    return issues;
  });
}

/** So many references to nothing are looked up among all ids for the one that was meant: each costs a walk over them. */
const MOST_HINTS = 50;

function checkReferences(
  records: readonly AnyRecord[],
  own: ReadonlyMap<string, RecordKind>,
  kindOf: KnownKind,
): readonly Issue[] {
  let hints = 0;
  const hintFor = ({ id, kinds }: Reference): string | undefined => {
    hints += 1;
    if (hints > MOST_HINTS) return undefined;
    const candidates = own
      .entries()
      .flatMap(([other, kind]) => (kinds.includes(kind) ? [other] : []));
    const meant = nearest(id, candidates);
    return meant === undefined ? undefined : `Did you mean ${show(meant)}?`;
  };
  return records.flatMap((any) =>
    referencesOf(any).flatMap((reference): readonly Issue[] => {
      const { path, id, kinds } = reference;
      const kind = kindOf(id);
      const wanted = kinds.map(article).join(" or ");
      const at = { severity: "reject", record: any.record.id, path, seen: show(id) } as const;
      if (kind === undefined) {
        const message = "refers to nothing";
        const expected = `the id of ${wanted}`;
        return [{ ...at, code: "dangling-reference", message, expected, hint: hintFor(reference) }];
      }
      if (kinds.includes(kind)) return [];
      return [
        { ...at, code: "wrong-kind", message: `refers to ${article(kind)}`, expected: wanted },
      ];
    }),
  );
}

/** Circles of reprints, of parents and of affiliations. */
function checkCycles(records: readonly AnyRecord[]): readonly Issue[] {
  const next = new Map<string, { readonly to: string; readonly path: string }>();
  const link = (id: string, to: string | undefined, path: string): void => {
    if (to !== undefined && !next.has(id)) next.set(id, { to, path });
  };
  for (const { kind, record } of records) {
    if (kind === "document") link(record.id, record.republishes, "republishes");
    if (kind === "place" || kind === "actor") link(record.id, record.parent, "parent");
    if (kind === "source") link(record.id, record.affiliation, "affiliation");
  }
  const settled = new Set<string>();
  return [...next.keys()].flatMap((start): readonly Issue[] => {
    const walk = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !settled.has(at) && !walk.has(at)) {
      walk.add(at);
      at = next.get(at)?.to;
    }
    for (const id of walk) settled.add(id);
    if (at === undefined || !walk.has(at)) return [];
    const line = [...walk];
    const ring = [...line.slice(line.indexOf(at)), at];
    const seen = ring.length > 8 ? `${ring.slice(0, 8).join(" → ")} → …` : ring.join(" → ");
    const expected = "a line that comes to an end";
    const path = next.get(at)?.path;
    return [{ code: "cycle", severity: "reject", message: "leads back to itself", record: at, path, seen, expected }]; // prettier-ignore
  });
}

/** Parts are of the whole only when they are counted in its unit. */
function checkBalances(records: readonly AnyRecord[]): readonly Issue[] {
  const estimates = new Map<string, Estimate>();
  for (const { kind, record } of records) if (kind === "estimate") estimates.set(record.id, record);
  const unitOf = (id: string): string | undefined => {
    const quantity = estimates.get(id)?.quantity;
    return quantity && [quantity.unit, ...(quantity.per ? [`per ${quantity.per}`] : [])].join(" ");
  };
  const issuesOf = ({ id, whole, parts }: Balance): readonly Issue[] =>
    parts.flatMap((part, index): readonly Issue[] => {
      const [expected, seen] = [unitOf(whole), unitOf(part)];
      if (expected === undefined || seen === undefined || expected === seen) return [];
      const message = "is a part in another unit than its whole";
      return [
        { code: "invalid", severity: "reject", message, record: id, path: `parts[${index}]`, seen, expected },
      ]; // prettier-ignore
    });
  return records.flatMap(({ kind, record }) => (kind === "balance" ? issuesOf(record) : []));
}

/** Names of private persons stand nowhere but in their own source, and no id tells a place that is kept back. */
function checkPrivacy(records: readonly AnyRecord[]): readonly Issue[] {
  const full: string[] = [];
  const single: string[] = [];
  for (const { kind, record } of records)
    if (kind === "source")
      for (const name of privateNames(record)) (/\s/.test(name.trim()) ? full : single).push(name);
  const sure = nameMask(full);
  const maybe = nameMask(single);
  const isAnyName = full.length + single.length > 0;
  return records.flatMap((any): readonly Issue[] => {
    const { id } = any.record;
    const issues: Issue[] = [];
    for (const [path, text] of isAnyName ? textsOf(withoutOwnNames(any)) : []) {
      const isSure = sure.isTold(text);
      if (!isSure && !maybe.isTold(text)) continue;
      const severity = isSure ? "reject" : "warn";
      const message = isSure ? "tells the name of a private person" : "may tell the name of a private person"; // prettier-ignore
      issues.push({ code: "private-person", severity, message, record: id, path, expected: "the role instead of the name" }); // prettier-ignore
    }
    const isCoarse = any.kind === "incident" && any.record.sensitivity === "coarsen";
    if (isCoarse && tellsPlace(any.record)) {
      const message = "id tells the place that is to be kept back";
      issues.push({ code: "told-place", severity: "reject", message, record: id, path: "id", seen: show(id), expected: "an id that says no more than the governorate" }); // prettier-ignore
    }
    return issues;
  });
}

function privateNames({ identity, aliases }: Source): readonly string[] {
  return identity.is === "named" && identity.private === true ? [identity.name, ...aliases] : [];
}

/** A private person's own name and aliases stand in the source on purpose: the gate keeps them. */
function withoutOwnNames({ kind, record }: AnyRecord): unknown {
  if (kind !== "source" || privateNames(record).length === 0) return record;
  const { identity: _identity, aliases: _aliases, ...rest } = record;
  return rest;
}

function* textsOf(value: unknown, path = ""): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, held] of Object.entries(value)) {
    const own = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    yield* textsOf(held, own);
  }
}

/** Only two records of one kind can be the same thing. */
function checkPair({ kind, record }: AnyRecord, kindOf: KnownKind): readonly Issue[] {
  if (kind !== "judgement") return [];
  const [left, right] = [kindOf(record.left), kindOf(record.right)];
  if (left === undefined || right === undefined || left === right) return [];
  const at = { record: record.id, path: "right", seen: article(right), expected: article(left) };
  return [
    { code: "wrong-kind", severity: "reject", message: "is of another kind than left", ...at },
  ];
}

function checkOrder({ kind, record }: AnyRecord): readonly Issue[] {
  if (kind !== "estimate" || !isDisordered(record.quantity)) return [];
  const message = "coded low, best and high are out of order; kept as given";
  return [
    {
      code: "disordered",
      severity: "warn",
      message,
      record: record.id,
      path: "quantity",
      seen: show(record.quantity),
      expected: "low, best and high in ascending order",
    },
  ];
}

function article(kind: RecordKind): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
