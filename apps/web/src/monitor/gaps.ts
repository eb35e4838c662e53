/** Gaps: what chosen monitors do not watch, and what they do, governorates of which the same is to be said together. SPEC V20. */
import type { Coverage } from "@sitrep/domain/coverage";
import { spanOf } from "@sitrep/domain/when";
import type { WatchAnswer, WatchAnswerRow, WatchAnswerRun } from "../coverage/watch-answer.ts";

/** A place of the grid. */
type Place = WatchAnswerRow["place"];

/** Months that are not watched: all before or after a month that is, or those from one to another; with their days. */
export interface Gap {
  readonly is: "before" | "after" | "between";
  /** The months between which it lies; of `before` the first that is watched again, of `after` the last that was. */
  readonly first: string;
  readonly last: string;
  readonly from: string;
  readonly to: string;
  /** Incidents of others that surely fell into it; null where no list holds so many places. */
  readonly others: number | null;
}

/** Governorates of one country that are not watched in the same months. */
export interface GapGroup {
  readonly country: Place["country"];
  readonly places: readonly Place[];
  /** Whether these are all governorates of the country in the grid. */
  readonly isAll: boolean;
  /** Whether they are watched in no month at all; then the one gap is the whole of the grid. */
  readonly isNever: boolean;
  /** Whether a monitor says itself that it leaves them out. */
  readonly isLeftOut: boolean;
  readonly gaps: readonly Gap[];
}

/** Governorates of one country that are watched in the same months, as closely. */
export interface WatchGroup extends Pick<GapGroup, "country" | "places" | "isAll"> {
  readonly runs: readonly WatchAnswerRun[];
}

/** What is not watched, the governorates that are left out by a monitor's own word first, and then those that never are. */
export function gapGroups(answer: WatchAnswer): readonly GapGroup[] {
  const edges = edgesOf(answer);
  return grouped(answer, (row) => {
    const gaps = gapsOf(row, edges);
    if (gaps.length === 0) return null;
    const isNever = row.runs.every(({ watch }) => watch === "none");
    return { gaps, isNever, isLeftOut: isNever && row.told?.isLeftOut === true };
  })
    .map(({ rows, ...group }) => ({ ...group, gaps: addUp(rows.map((row) => gapsOf(row, edges))) }))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** What is watched. */
export function watchGroups(answer: WatchAnswer): readonly WatchGroup[] {
  return grouped(answer, ({ runs }) => {
    const watched = watchedRuns(runs);
    return watched.length === 0 ? null : { runs: watched };
  });
}

/** The months that are watched, in runs of months that are watched as closely, whoever of the monitors does. */
export function watchedRuns(runs: readonly WatchAnswerRun[]): readonly WatchAnswerRun[] {
  const merged: WatchAnswerRun[] = [];
  for (const run of runs) {
    const open = merged.at(-1);
    if (open?.watch === run.watch && open.isSampled === run.isSampled)
      merged[merged.length - 1] = { ...open, last: run.last, months: open.months + run.months };
    else merged.push(run);
  }
  return merged.filter(({ watch }) => watch !== "none");
}

function rankOf({ isLeftOut, isNever }: GapGroup): number {
  return isLeftOut ? 0 : isNever ? 2 : 1;
}

/** Rows of one country of which the same is said; none of those of which nothing is. */
function grouped<Said extends object>(
  { rows }: WatchAnswer,
  say: (row: WatchAnswerRow) => Said | null,
) {
  const said = rows.flatMap((row) => {
    const found = say(row);
    return found === null ? [] : [{ row, found }];
  });
  const sizes = Map.groupBy(rows, ({ place }) => place.country?.id);
  const groups = Map.groupBy(said, ({ row, found }) =>
    JSON.stringify([row.place.country?.id, found], (key, value: unknown) =>
      key === "others" ? undefined : value,
    ),
  );
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { country } = first.row.place;
    return {
      ...first.found,
      country,
      rows: members.map(({ row }) => row),
      places: members.map(({ row }) => row.place),
      isAll:
        country !== null && members.length > 1 && members.length === sizes.get(country.id)?.length,
    };
  });
}

/** Whether nothing says that anybody watched before the first day of the grid, and behind its last. */
interface Edges {
  readonly isBeginning: boolean;
  readonly isEnd: boolean;
}

function edgesOf({ span, coverage }: WatchAnswer): Edges {
  const spans = coverage.map(({ period }: Pick<Coverage, "period">) => spanOf(period));
  const [from, to] = [span?.from ?? "", span?.to ?? ""];
  return {
    isBeginning: spans.every(({ earliest }) => earliest !== null && earliest >= from),
    isEnd: spans.every(({ latest }) => latest !== null && latest <= to),
  };
}

function gapsOf({ runs, told }: WatchAnswerRow, { isBeginning, isEnd }: Edges): readonly Gap[] {
  return runs.flatMap(({ first, last, watch }, at): Gap[] => {
    const stretch = told?.stretches.find((one) => one.first === first);
    if (watch !== "none" || stretch === undefined) return [];
    const { from, to, others } = stretch;
    const [before, next] = [runs[at - 1], runs[at + 1]];
    const days = { from, to, others };
    if (before === undefined && next !== undefined && isBeginning)
      return [{ is: "before", first, last: next.first, ...days }];
    if (next === undefined && before !== undefined && isEnd)
      return [{ is: "after", first: before.last, last, ...days }];
    return [{ is: "between", first, last, ...days }];
  });
}

/** The gaps of a group, each with the incidents of all its governorates, where those of each are told. */
function addUp(all: readonly (readonly Gap[])[]): readonly Gap[] {
  const [first = []] = all;
  return first.map((gap, at) => ({
    ...gap,
    others: all.reduce<number | null>((sum, gaps) => {
      const others = gaps[at]?.others ?? null;
      return sum === null || others === null ? null : sum + others;
    }, 0),
  }));
}
