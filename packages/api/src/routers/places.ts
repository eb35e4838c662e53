/** Places: the gazetteer, and what is on record in each of its entries. */
import { PlaceQuery } from "@sitrep/domain/filter";
import { listPlaces } from "@sitrep/store/queries/places";
import { listAnswer } from "../answer.ts";
import { askedAt } from "../asked-at.ts";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { question } from "../question.ts";
import { procedure, router } from "../trpc.ts";
import { viewPlace } from "../views/place-view.ts";

export const places = router({
  /** A page of places. */
  list: procedure.input(question(PlaceQuery)).query(async ({ ctx, input }) => {
    const at = await askedAt(ctx, input);
    const page = await listPlaces(ctx.engine, input, at.view);
    return listAnswer(ctx, at, page, "place", ({ record, recordedIn }, near) => ({
      ...record,
      computed: { ...viewPlace(record.id, near), recordedIn },
    }));
  }),
  /** One place, and every record that names it. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "place", input);
    const { record, recordedIn } = found.shown;
    return found.answer({
      ...record,
      computed: { ...viewPlace(record.id, found.neighbourhood), recordedIn },
    });
  }),
});
