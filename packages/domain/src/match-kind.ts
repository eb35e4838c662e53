/** Match in kind: whether what two incidents are called may be one thing, by what other lists put together. SPEC M4. */
import { ACLED_CROSSWALK } from "./crosswalk-acled.ts";
import { GTD_CROSSWALK } from "./crosswalk-gtd.ts";
import { PLOVER_CROSSWALK } from "./crosswalk-plover.ts";
import { UCDP_CROSSWALK } from "./crosswalk-ucdp.ts";
import type { Crosswalk } from "./crosswalk.ts";
import { IncidentKind } from "./incident-kind.ts";
import type { Finding } from "./match-finding.ts";
import type { Matchable } from "./matchable.ts";

/** Points for kinds and extents, as one named and versioned rule. */
export const KIND_POINTS = {
  rule: "M4",
  version: 1,
  same: 2,
  /** One category of ACLED or GTD holds both. */
  narrow: 1,
  /** Only a wide category, of UCDP or PLOVER, holds both. */
  wide: 0,
  other: -2,
  /** A single deed, and a series of them or a pattern. */
  otherExtent: -2,
} as const;

interface List {
  readonly name: string;
  readonly crosswalk: Crosswalk;
  readonly points: number;
}

/** The finest first. */
const LISTS: readonly List[] = [
  { name: "ACLED", crosswalk: ACLED_CROSSWALK, points: KIND_POINTS.narrow },
  { name: "GTD", crosswalk: GTD_CROSSWALK, points: KIND_POINTS.narrow },
  { name: "UCDP", crosswalk: UCDP_CROSSWALK, points: KIND_POINTS.wide },
  { name: "PLOVER", crosswalk: PLOVER_CROSSWALK, points: KIND_POINTS.wide },
];

/** A category into which other deeds fall than each other: it says nothing of two that are in it. */
const LEFTOVERS: ReadonlySet<string> = new Set(["Strategic developments: Other", "9 Unknown"]);

function sharedCategory(
  left: IncidentKind,
  right: IncidentKind,
): { readonly list: List; readonly category: string } | null {
  for (const list of LISTS) {
    const theirs = new Set(list.crosswalk[right].map((row) => row.theirs));
    for (const { theirs: category } of list.crosswalk[left])
      if (category !== null && theirs.has(category) && !LEFTOVERS.has(category))
        return { list, category };
  }
  return null;
}

function pairOf(left: IncidentKind, right: IncidentKind): Finding {
  if (left === right) return { points: KIND_POINTS.same, told: () => ({ is: "same-kind" }) };
  const shared = sharedCategory(left, right);
  if (shared === null) return { points: KIND_POINTS.other, told: () => ({ is: "no-category" }) };
  const { list, category } = shared;
  return {
    points: list.points,
    told: () => ({ is: "category", list: list.name, category }),
  };
}

type Table = Readonly<Record<IncidentKind, Readonly<Record<IncidentKind, Finding>>>>;

let table: Table | undefined;

/** Every pair of kinds, made at the first use. */
function tableOfKinds(): Table {
  const kinds = IncidentKind.options;
  // Built from all members of the list, on both sides.
  table ??= Object.fromEntries(
    kinds.map((one) => [
      one,
      Object.fromEntries(
        kinds.map((other) => [other, one <= other ? pairOf(one, other) : pairOf(other, one)]),
      ),
    ]),
  ) as Table;
  return table;
}

type Told = Pick<Matchable, "kind" | "extent">;

/** What two kinds and extents say of each other. Never impossible: the same deed is called many things. */
export function matchKind(left: Told, right: Told): Finding {
  const kinds = tableOfKinds()[left.kind][right.kind];
  const isOther = (left.extent === "single") !== (right.extent === "single");
  if (!isOther) return kinds;
  return {
    points: kinds.points + KIND_POINTS.otherExtent,
    told: () => ({ is: "other-extent", kinds: kinds.told() }),
  };
}
