/**
 * Leaning: how much a figure rests on each of those who are heard in it: what becomes of it without them, the one that moves
 * it most first. SPEC F7.
 */
import type { Asked } from "./asked.ts";
import type { OriginLookup } from "./chain.ts";
import type { Derivation, Ground } from "./derivation.ts";
import { askedGround, derived, groundsFrom, recordGround } from "./derivation.ts";
import { DatasetId } from "./id.ts";
import { exactly } from "./interval.ts";
import type { Report } from "./report.ts";
import type { VerificationStatus } from "./verification.ts";
import { verificationOf } from "./verification.ts";
import { SourceGroup, groupsOf, reportsWithout, sortOut, voicesIn } from "./without.ts";

/** What becomes of a record without somebody. `status` is null where nobody is heard any more: then it falls. */
export interface RecordLeaning {
  /** As `without` takes it. */
  readonly without: string;
  readonly status: VerificationStatus | null;
  readonly low: number;
  readonly high: number;
}

/** How a record leans: as it stands, and without each voice and group; `more` were not tried. */
export interface RecordLeanings {
  readonly whole: RecordLeaning;
  readonly leanings: readonly RecordLeaning[];
  readonly more: number;
  readonly why: Derivation;
}

/** Of more voices than this the others are counted. */
const MOST_TRIED = 60;

/** The groups that are tried. */
const GROUPS: readonly SourceGroup[] = ["anonymous", "party"];

/**
 * Leaves out each voice of a record in turn, and those who are not named, and parties. `heard` finds the sources as they
 * are shown: one that is not is left out by no name, and belongs to no group.
 */
export function leaningsOf(
  { id, reports }: { readonly id: string; readonly reports: readonly Report[] },
  lookup: OriginLookup,
  heard: OriginLookup = lookup,
): RecordLeanings {
  const voices = [...new Set(reports.flatMap((report) => voicesIn(report, heard)))].toSorted();
  const shown = voices.filter((voice) => heard.source(voice) !== undefined);
  const groups = GROUPS.filter((group) =>
    shown.some((voice) => groupsOf(heard.source(voice)).includes(group)),
  );
  const tried = [...groups, ...shown].slice(0, MOST_TRIED);
  const leanings = tried
    .map((term) => leaningIn(reportsWithout(reports, heard, sortOut([term])), term, lookup))
    .toSorted(byWeight);
  return {
    whole: leaningIn(reports, "", lookup),
    leanings,
    more: groups.length + voices.length - tried.length,
    why: derived(
      "F7",
      { did: "leave-out-voices" },
      {
        gives: {
          means: "leanings",
          leanings: leanings.map(({ without, status }) => ({ without, status })),
        },
        from: [recordGround(id, "reports", null)],
      },
    ),
  };
}

/** Nothing left before something, fewer origins before more, and by name. */
function byWeight(a: RecordLeaning, b: RecordLeaning): number {
  const isStanding = Number(a.status !== null) - Number(b.status !== null);
  return isStanding || a.low - b.low || a.high - b.high || (a.without < b.without ? -1 : 1);
}

function leaningIn(
  reports: readonly Report[],
  without: string,
  lookup: OriginLookup,
): RecordLeaning {
  if (reports.length === 0) return { without, status: null, low: 0, high: 0 };
  const { status, origins } = verificationOf(reports, lookup);
  return { without, status, low: origins.low, high: origins.high };
}

/** How many records of a count rest on one voice, or one group, alone. */
export interface CountLeaning {
  readonly without: string;
  readonly is: "source" | "group" | "dataset";
  /** How many records nobody tells of any more. */
  readonly falls: number;
  readonly left: number;
}

/** Records that are alike in what they rest on; `sole` is null where several voices tell of them. */
export interface SupportRow {
  readonly dataset: string;
  readonly sole: string | null;
  readonly isAnonymous: boolean;
  readonly isParty: boolean;
  readonly records: number;
}

/** Ranks what moves a count most. A source, group or dataset without which nothing falls is left out of the list. */
export function countLeanings(rows: readonly SupportRow[]): readonly CountLeaning[] {
  const total = rows.reduce((sum, { records }) => sum + records, 0);
  const falls = new Map<string, Omit<CountLeaning, "left">>();
  const add = (is: CountLeaning["is"], without: string, records: number): void => {
    const key = `${is} ${without}`;
    falls.set(key, { without, is, falls: (falls.get(key)?.falls ?? 0) + records });
  };
  for (const { dataset, sole, isAnonymous, isParty, records } of rows) {
    add("dataset", dataset, records);
    if (sole !== null) add("source", sole, records);
    if (isAnonymous) add("group", "anonymous", records);
    if (isParty) add("group", "party", records);
  }
  return [...falls.values()]
    .map((one) => ({ ...one, left: total - one.falls }))
    .toSorted(
      (a, b) => b.falls - a.falls || (`${a.is} ${a.without}` < `${b.is} ${b.without}` ? -1 : 1),
    );
}

/** Why a count leans as it does: what is left of it without each of those it rests on. */
export function whyCountLeanings(
  leanings: readonly CountLeaning[],
  total: number,
  asked: Asked,
): Derivation {
  const grounds = leanings.map((one): Ground => ({ is: "derived", derivation: whyLeft(one) }));
  return derived(
    "F7",
    { did: "leave-out-each" },
    { gives: exactly(total), ...groundsFrom([askedGround(asked), ...grounds]) },
  );
}

function whyLeft({ is, without, falls, left }: CountLeaning): Derivation {
  const gives = exactly(left);
  // A source stands in a ground alone, which is taken out where it may not be seen.
  if (is === "source") {
    const from = [recordGround(without, null, null)];
    return derived("F7", { did: "leave-out-source", falls }, { gives, from });
  }
  const doing =
    is === "group"
      ? ({ did: "leave-out-group", group: SourceGroup.parse(without), falls } as const)
      : ({ did: "leave-out-dataset", dataset: DatasetId.parse(without), falls } as const);
  return derived("F7", doing, { gives, from: [] });
}
