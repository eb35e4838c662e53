/** Incident run: every incident of a dataset in the order of first days, however many, a few hundred bodies at a time. */
import type { Incident } from "@sitrep/domain/incident";
import { recordOf } from "../body.ts";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** How many bodies one statement asks for. */
const CHUNK = 500;

/** How many incidents of a dataset the viewer may see as rows. */
export async function countIncidentsOf(
  engine: Engine,
  dataset: string,
  view: Viewpoint,
): Promise<number> {
  const { incidents } = await rowsOf(engine, dataset, view)
    .select((eb) => eb.fn.countAll<number>().as("incidents"))
    .executeTakeFirstOrThrow();
  return incidents;
}

/**
 * Runs through the incidents of a dataset that the viewer may see as rows, those without a first day before all others.
 * Bodies are as they were written: what of them may be shown is for the gate to say.
 */
export async function* runIncidents(
  engine: Engine,
  dataset: string,
  view: Viewpoint,
): AsyncGenerator<readonly Incident[]> {
  // The order of all is held as numbers: sorting the bodies themselves would write them to disk again.
  const order = await rowsOf(engine, dataset, view)
    .select("record.seq")
    .orderBy("record.earliest", (by) => by.asc().nullsFirst())
    .orderBy("record.id")
    .execute();
  const seqs = Float64Array.from(order, ({ seq }) => seq);
  for (let start = 0; start < seqs.length; start += CHUNK) {
    const wanted = [...seqs.subarray(start, start + CHUNK)];
    const rows = await engine.read
      .selectFrom("revision")
      .select(["seq", "kind", "body"])
      .where("seq", "in", wanted)
      .execute();
    const bodies = new Map(rows.map((row) => [row.seq, row]));
    yield wanted.flatMap((seq) => {
      const row = bodies.get(seq);
      if (row === undefined || row.body === null) return [];
      const any = recordOf(row.kind, row.body);
      return any.kind === "incident" ? any.record : [];
    });
  }
}

function rowsOf(engine: Engine, dataset: string, view: Viewpoint) {
  return engine.read
    .selectFrom("record")
    .where("record.dataset", "=", dataset)
    .where("record.kind", "=", "incident")
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position));
}
