/**
 * Cross-check: what can only be seen when the records of a collection lie side by side: ids used twice, references to
 * nothing or to the wrong kind, circles, sums of different units, and names and places told where they are kept back.
 * SPEC B4, G1–G3, J2, L1, L2, Q10.
 */
import type { KnownKind } from "./between-records.ts";
import { BetweenRecords } from "./between-records.ts";
import { said } from "./defect-sentence.ts";
import type { Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";
import type { Origin } from "./parse.ts";
import type { AnyRecord, RecordKind } from "./record.ts";
import type { Reference } from "./references.ts";
import { pathOf, referencesOf } from "./references.ts";
import { ringText } from "./ring-text.ts";
import { show } from "./show.ts";

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
    ...checkBetween(records, known),
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
      issues.push({ ...at, code: "duplicate-id", ...said({ is: "id-twice", first: before }) });
    }
    if (dataset !== null && kind !== "dataset" && !id.startsWith(`${dataset}/`)) {
      issues.push({
        ...at,
        code: "wrong-dataset",
        ...said({ is: "id-of-other-dataset", dataset }),
      });
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
  const meantBy = ({ id, kinds }: Reference): string | undefined => {
    hints += 1;
    if (hints > MOST_HINTS) return undefined;
    const candidates = own
      .entries()
      .flatMap(([other, kind]) => (kinds.includes(kind) ? [other] : []));
    return nearest(id, candidates);
  };
  return records.flatMap((any) =>
    referencesOf(any).flatMap((reference): readonly Issue[] => {
      const { id, kinds } = reference;
      const path = pathOf(reference);
      const kind = kindOf(id);
      const at = { severity: "reject", record: any.record.id, path, seen: show(id) } as const;
      if (kind === undefined) {
        const what = said({ is: "refers-to-nothing", kinds, meant: meantBy(reference) });
        return [{ ...at, code: "dangling-reference", ...what }];
      }
      if (kinds.includes(kind)) return [];
      return [{ ...at, code: "wrong-kind", ...said({ is: "refers-to-other-kind", kind, kinds }) }];
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
    const seen = ringText(line.slice(line.indexOf(at)));
    const path = next.get(at)?.path;
    return [{ code: "cycle", severity: "reject", ...said({ is: "leads-back" }), record: at, path, seen }]; // prettier-ignore
  });
}

function checkBetween(records: readonly AnyRecord[], known: KnownKind): readonly Issue[] {
  const between = new BetweenRecords();
  const alone = records.flatMap((any) => between.note(any));
  const beside = between.needsLook ? records.flatMap((any) => between.look(any)) : [];
  return [...alone, ...beside, ...between.end(known)];
}
