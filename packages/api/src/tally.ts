/** Tally: puts the rows of a series into its cells. SPEC V8–V10. */
import type { Coverage } from "@sitrep/domain/coverage";
import type { IncidentFilter } from "@sitrep/domain/filter";
import { PlaceId } from "@sitrep/domain/id";
import { lineage } from "@sitrep/domain/place";
import type { Bucket, SeriesCell, Tallied } from "@sitrep/domain/series";
import { bucketsBetween, fillCell } from "@sitrep/domain/series";
import type { Span } from "@sitrep/domain/span";
import { liesWithin, mayTouch } from "@sitrep/domain/span";
import type { PlaceNode } from "@sitrep/store/place-tree";
import type { TallyRow } from "@sitrep/store/queries/incidents";

/** The cells of a series, and what could not be put into one. */
export interface Tally {
  readonly cells: readonly SeriesCell[];
  /** Incidents whose first day nobody knows. */
  readonly undated: number;
  /** Incidents known only to an area wider than a governorate, by the id of that area. */
  readonly wider: readonly { readonly place: PlaceId; readonly incidents: number }[];
}

type Tree = ReadonlyMap<string, PlaceNode>;

/** Looks up the place that a place lies in. */
export function parentIn(tree: Tree): (id: PlaceId) => PlaceId | undefined {
  const parents = new Map<string, PlaceId>();
  for (const [id, node] of tree)
    if (node.parent !== null) parents.set(id, PlaceId.parse(node.parent));
  return (id) => parents.get(id);
}

/** The place that a series speaks of: the one it was asked for, or the smallest that holds all countries on record. */
function placeOf(filter: IncidentFilter): PlaceId {
  return filter.place?.[0] ?? PlaceId.parse("gazetteer/iq");
}

/** Cells of days or months between `from` and `to`, which must be given. */
export function tallyByTime(
  rows: readonly TallyRow[],
  filter: IncidentFilter,
  by: "day" | "month",
  coverage: readonly Coverage[],
  tree: Tree,
): Tally {
  const { from, to } = filter;
  if (from === undefined || to === undefined) return { cells: [], undated: 0, wider: [] };
  const question = { kinds: filter.kind ?? null, parentOf: parentIn(tree) };
  const dated = rows
    .filter((row) => row.earliest !== null)
    .toSorted((a, b) => ((a.earliest ?? "") < (b.earliest ?? "") ? -1 : 1));
  const cells = bucketsBetween(from, to, by, placeOf(filter)).map((bucket) => {
    const touching: Tallied[] = [];
    for (const row of dated) {
      if (row.earliest !== null && bucket.latest !== null && row.earliest > bucket.latest) break;
      const span: Span = { earliest: row.earliest, latest: row.latest, everyDay: false };
      if (!mayTouch(span, bucket.earliest, bucket.latest)) continue;
      touching.push({
        extent: row.extent,
        isSure: liesWithin(span, bucket.earliest, bucket.latest),
      });
    }
    return fillCell(bucket, touching, coverage, question);
  });
  return { cells, undated: rows.length - dated.length, wider: [] };
}

/** A cell for every governorate of the countries in which incidents lie, over the whole span of the filter. */
export function tallyByGovernorate(
  rows: readonly TallyRow[],
  filter: IncidentFilter,
  coverage: readonly Coverage[],
  tree: Tree,
): Tally {
  const parentOf = parentIn(tree);
  const lines = new Map<string, readonly PlaceId[]>();
  const lineOf = (id: string): readonly PlaceId[] => {
    const known = lines.get(id);
    if (known) return known;
    const line = lineage(PlaceId.parse(id), parentOf);
    lines.set(id, line);
    return line;
  };
  const inside = new Map<PlaceId, Tallied[]>();
  const wider = new Map<PlaceId, number>();
  for (const row of rows) {
    const governorates = new Set(
      [row.place, ...row.alsoIn].flatMap((id) =>
        lineOf(id).filter((at) => tree.get(at)?.kind === "governorate"),
      ),
    );
    if (governorates.size === 0) {
      const place = PlaceId.parse(row.place);
      wider.set(place, (wider.get(place) ?? 0) + 1);
    }
    for (const id of governorates)
      inside.set(id, [
        ...(inside.get(id) ?? []),
        { extent: row.extent, isSure: governorates.size === 1 },
      ]);
  }
  const countries = new Set([...inside.keys()].flatMap((id) => parentOf(id) ?? []));
  const asked = filter.place ?? [];
  const isAsked = (id: PlaceId): boolean =>
    asked.length === 0 ||
    asked.some((place) => lineOf(id).includes(place) || lineOf(place).includes(id));
  const cells = [...tree.values()]
    .filter((node) => node.kind === "governorate")
    .map((node) => PlaceId.parse(node.id))
    .filter(
      (id) =>
        inside.has(id) || (isAsked(id) && (asked.length > 0 || countries.has(parentOf(id) ?? id))),
    )
    .toSorted()
    .map((id) => {
      const bucket: Bucket = {
        key: id,
        earliest: filter.from ?? null,
        latest: filter.to ?? null,
        place: id,
      };
      return fillCell(bucket, inside.get(id) ?? [], coverage, {
        kinds: filter.kind ?? null,
        parentOf,
      });
    });
  const widerList = [...wider].map(([place, incidents]) => ({ place, incidents }));
  return { cells, undated: rows.filter((row) => row.earliest === null).length, wider: widerList };
}
