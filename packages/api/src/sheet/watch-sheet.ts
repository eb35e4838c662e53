/** Watch sheet: a grid of who watched what as rows: each governorate with its runs of months, and what is told of them. SPEC V20. */
import type { Watch } from "@sitrep/domain/coverage";
import type { Labels } from "../labels.ts";
import type { PlaceView } from "../views/place-view.ts";
import type { WatchGridRow } from "../watch-grid.ts";
import type { WatchRun } from "../watch-row.ts";
import type { WatchStretch } from "../watch-told.ts";
import type { SheetColumn } from "./csv.ts";

/** A run of months of one governorate. */
export interface WatchLine {
  readonly place: PlaceView;
  readonly run: WatchRun;
  /** How many incidents on record are dated to a month of it for sure. */
  readonly incidents: number;
  /** What the monitors that were asked about tell of it, and what others do; null where nobody asked. */
  readonly told: Pick<WatchStretch, "own" | "others"> | null;
  readonly isLeftOut: boolean | null;
}

/** A row of the grid as it is shown. */
export type ShownWatchRow = Omit<WatchGridRow, "place"> & { readonly place: PlaceView };

/** The lines of a grid, governorate by governorate. */
export function watchLinesOf(rows: readonly ShownWatchRow[]): readonly WatchLine[] {
  return rows.flatMap(({ place, runs, dated, told }) =>
    runs.map((run) => {
      const within = dated.filter(({ month }) => month >= run.first && month <= run.last);
      const stretch = told?.stretches.find(({ first }) => first === run.first);
      return {
        place,
        run,
        incidents: within.reduce((sum, { incidents }) => sum + incidents, 0),
        told: stretch === undefined ? null : { own: stretch.own, others: stretch.others },
        isLeftOut: told === null ? null : told.isLeftOut,
      };
    }),
  );
}

/** How closely somebody watched, in one word: `systematically`, `in part`, `samples` or `not at all`. */
export function closeness({ watch, isSampled }: Pick<WatchRun, "watch" | "isSampled">): string {
  return isSampled ? "samples" : CLOSENESS[watch];
}

const CLOSENESS: Readonly<Record<Watch, string>> = {
  whole: "systematically",
  part: "in part",
  none: "not at all",
};

/** Its columns. */
export function watchSheet(labels: Labels): readonly SheetColumn<WatchLine>[] {
  return [
    { name: "place", value: ({ place }) => place.id },
    { name: "place_name", value: ({ place }) => place.name },
    { name: "place_name_ar", value: ({ place }) => place.nameAr },
    { name: "country", value: ({ place }) => place.country?.name },
    { name: "first_month", value: ({ run }) => run.first },
    { name: "last_month", value: ({ run }) => run.last },
    { name: "watched", value: ({ run }) => closeness(run) },
    { name: "coverage", value: ({ run }) => run.coverage.join("; ") },
    {
      name: "coverage_titles",
      value: ({ run }) => run.coverage.map((id) => labels[id]?.label ?? id).join("; "),
    },
    { name: "left_out_by_its_own_word", value: ({ isLeftOut }) => isLeftOut },
    { name: "incidents_of_a_month", value: ({ incidents }) => incidents },
    { name: "incidents_of_its_own", value: ({ told }) => told?.own },
    { name: "incidents_of_others", value: ({ told }) => told?.others },
  ];
}
