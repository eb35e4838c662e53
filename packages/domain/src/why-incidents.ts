/** Why so many incidents: a number of records on file, or a cell that knows who was watching. SPEC V8–V9, J5, W1–W2. */
import type { Asked } from "./asked.ts";
import type { Derivation } from "./derivation.ts";
import { askedGround, derived, recordGround } from "./derivation.ts";
import { exactly } from "./interval.ts";
import type { Interval } from "./interval.ts";
import type { SeriesCell } from "./series.ts";

/** The records behind a number: the first of those that may be listed, and how many there are in all. */
export interface RecordsBehind {
  /** `isSure` is null where nobody asked about days. */
  readonly listed: readonly { readonly id: string; readonly isSure: boolean | null }[];
  readonly total: number;
  readonly asked: Asked;
}

/** Why so many records fit a question. */
export function whyRecords(behind: RecordsBehind): Derivation {
  const gives = exactly(behind.total);
  return derived("W3", { did: "count-records" }, { gives, ...grounds(behind) });
}

/** Why so many incidents, each counted once however many records tell of it. */
export function whyClusters(incidents: Interval, behind: RecordsBehind): Derivation {
  return derived("J5", { did: "count-once" }, { gives: incidents, ...grounds(behind) });
}

/** Why a cell holds what it holds. */
export function whyCell(
  { count, coverage, beyond }: SeriesCell,
  behind: RecordsBehind,
): Derivation {
  const { from, more } = grounds(behind);
  const watching = coverage.map((id) =>
    recordGround(id, null, { means: "watching", does: "watches" }),
  );
  return derived(
    count.is === "observed" ? "V8" : "V9",
    { did: "fill-cell", cell: count.is, beyond },
    { gives: count, from: [...from, ...watching], more },
  );
}

function grounds({ listed, total, asked }: RecordsBehind): Pick<Derivation, "from" | "more"> {
  const incidents = listed.map(({ id, isSure }) =>
    recordGround(id, null, isSure === null ? null : { means: "in-days", isSure }),
  );
  return {
    from: [askedGround(asked), ...incidents],
    more: Math.max(0, total - listed.length),
  };
}
