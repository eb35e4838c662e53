/** Places: the gazetteer, and what is on record in each of its entries. */
import { PlaceQuery } from "@sitrep/domain/filter";
import { headAt } from "@sitrep/store/position";
import { listPlaces } from "@sitrep/store/queries/places";
import { listAnswer } from "../answer.ts";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { procedure, router } from "../trpc.ts";
import { viewPlace } from "../views/place-view.ts";

export const places = router({
  /** A page of places. */
  list: procedure.input(PlaceQuery).query(async ({ ctx, input }) => {
    const ledger = await headAt(ctx.engine.read, input.knownAt);
    const page = await listPlaces(ctx.engine, input, ledger.position);
    return listAnswer(ctx, ledger, page, "place", ({ record, recordedIn }, near) => ({
      ...record,
      computed: { ...viewPlace(record.id, near), recordedIn },
    }));
  }),
  /** One place, and every record that names it. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "place", input.id, input.knownAt);
    const { record, recordedIn } = found.shown;
    return found.answer({
      ...record,
      computed: { ...viewPlace(record.id, found.neighbourhood), recordedIn },
    });
  }),
});
