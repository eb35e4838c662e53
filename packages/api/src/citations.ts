/** Citations: every report that leads into a document, with the pinpoint that proves it where it has one. */
import type { Pinpoint } from "@sitrep/domain/pinpoint";
import type { RecordKind } from "@sitrep/domain/record";
import { reportsOf } from "@sitrep/domain/record";
import { recordsAt } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { referrersOf } from "@sitrep/store/queries/record";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Context } from "./context.ts";
import { showAny } from "./shown.ts";

/** One report into a document: the record it stands in, its position there from 0, and where in the document it points. */
export interface Citation {
  readonly id: string;
  readonly kind: RecordKind;
  readonly label: string;
  readonly report: number;
  readonly pinpoint: Pinpoint | null;
}

/** How many records are looked through; a document is cited by some tens. */
const MOST_RECORDS = 5000;

/** The citations of a document that the viewer may see, by the kind and label of their record. */
export async function citationsOf(
  { engine, role }: Context,
  document: string,
  view: Viewpoint,
): Promise<readonly Citation[]> {
  const asked = { id: document, limit: MOST_RECORDS, role: "reports.document" };
  const { items } = await referrersOf(engine, asked, view);
  const ids = items.map(({ id }) => id);
  const bodies = await recordsAt(engine.read, ids, view.position);
  const near = await neighbourhoodOf(engine.read, [...bodies.values()], view.position);
  return items.flatMap(({ id, kind, label }) => {
    const body = bodies.get(id);
    const shown = body && showAny(body, role, near);
    return shown === undefined
      ? []
      : reportsOf(shown).flatMap((report, index): readonly Citation[] =>
          report.document === document
            ? [{ id, kind, label, report: index, pinpoint: report.pinpoint ?? null }]
            : [],
        );
  });
}
