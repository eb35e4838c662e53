/** Dataset words: what may be done with a dataset's rows, and between which days they lie. */
import type { DatasetView } from "@sitrep/api/views/dataset-view";
import { describeWhen } from "../words/said.ts";

/** Whether rows are shown here, and why not. */
export function servedWords({ redistributable, licence }: DatasetView): string {
  return redistributable
    ? "May be passed on, and are shown here one by one."
    : `May not be passed on by their licence (${licence}). They are counted here, and none is shown.`;
}

/** "Its incidents lie between 14 Jan 1989 and 31 Dec 2018."; null where none has a day. */
export function daysWords({ first, last }: DatasetView["computed"]["days"]): string | null {
  if (first !== null && last !== null)
    return `Its incidents lie between ${describeWhen(first)} and ${describeWhen(last)}, as far as anyone says.`;
  if (first !== null) return `Its incidents lie on ${describeWhen(first)} or later.`;
  return last === null ? null : `Its incidents lie on ${describeWhen(last)} or earlier.`;
}
