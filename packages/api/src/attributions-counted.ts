/** Attributions counted: whose incidents a map or a series is made of, which names none of them by itself. SPEC G7. */
import { attributionOf } from "@sitrep/domain/dataset";
import type { IncidentFilter } from "@sitrep/domain/filter";
import { recordsAt } from "@sitrep/store/body";
import { breakdownOf } from "@sitrep/store/queries/incident-breakdown";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Attributions } from "./answer.ts";
import type { Context } from "./context.ts";

/** More datasets than anybody holds. */
const MOST_DATASETS = 10_000;

/** The attributions of the datasets of which a filter leaves an incident. */
export async function attributionsCounted(
  { engine }: Pick<Context, "engine">,
  filter: IncidentFilter,
  view: Viewpoint,
): Promise<Attributions> {
  const question = { filter, limit: MOST_DATASETS, dimensions: ["dataset"] as const };
  const { values } = await breakdownOf(engine, question, view);
  const asked: readonly string[] | undefined = filter.dataset;
  // By dataset all are told, whatever the filter chose of them.
  const ids = values.dataset.items.flatMap(({ value }) =>
    asked === undefined || asked.includes(value) ? value : [],
  );
  const found = await recordsAt(engine.read, ids, view.position);
  return Object.fromEntries(
    ids.toSorted().flatMap((id) => {
      const any = found.get(id);
      return any?.kind === "dataset" ? [[id, attributionOf(any.record)]] : [];
    }),
  );
}
