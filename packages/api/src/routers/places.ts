/** Places: the gazetteer, and what is on record in each of its entries. */
import { PlaceQuery } from "@sitrep/domain/filter";
import { listPlaces } from "@sitrep/store/queries/places";
import { listAnswer } from "../answer.ts";
import { aroundPlace } from "../around-place.ts";
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
    return listAnswer(ctx, at, { query: input, page }, "place", ({ record, recordedIn }, near) => ({
      ...record,
      computed: { ...viewPlace(record.id, near), recordedIn },
    }));
  }),
  /** One place, every record that names it, what it lies in, who watches it, and figures for wider areas that count it in. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "place", input);
    const { record, recordedIn } = found.shown;
    const computed = { ...viewPlace(record.id, found.neighbourhood), recordedIn };
    const answer = await found.answer({ ...record, computed });
    const { labels, ...around } = await aroundPlace(ctx, record, found.view);
    return { ...answer, ...around, labels: { ...labels, ...answer.labels } };
  }),
});
