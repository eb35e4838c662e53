/** Incidents: pages of them. What a filter leaves is found in the columns; only the rows of the page are read from the tables. */
import type { IncidentQuery } from "@sitrep/domain/filter";
import type { Listed } from "../body.ts";
import { recordOf } from "../body.ts";
import type { AskedRows } from "../columns/asked-rows.ts";
import { askedRows } from "../columns/asked-rows.ts";
import type { PageOfRows, RowPlace } from "../columns/row-order.ts";
import { pageByDay } from "../columns/row-order.ts";
import { pageByLabel } from "../columns/label-order.ts";
import { slotOf } from "../columns/day-slot.ts";
import type { Engine } from "../engine.ts";
import { cursorRow } from "../listing.ts";
import { ORDER_OF, RUN, writeCursor } from "../page.ts";
import type { Order, Page } from "../page.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** One page of incidents. @throws CursorError */
export async function listIncidents(
  engine: Engine,
  query: IncidentQuery,
  view: Viewpoint,
): Promise<Page<Listed>> {
  const { limit, after, sort, ...filter } = query;
  const order = ORDER_OF[sort];
  const asked = await askedRows(engine, filter, view, true);
  const found = await pageOf(engine, asked, { order, limit, after, view });
  return {
    rows: await bodiesOf(engine, asked, found.rows),
    next:
      found.last === null
        ? null
        : writeCursor({ kind: "incident", order, position: view.position, id: found.last }),
    total: asked.left.size,
  };
}

interface Wanted {
  readonly order: Order;
  readonly limit: number;
  readonly after: string | undefined;
  readonly view: Viewpoint;
}

async function pageOf(
  engine: Engine,
  asked: AskedRows,
  { order, limit, after, view }: Wanted,
): Promise<PageOfRows> {
  const behind =
    after === undefined
      ? null
      : await cursorRow(engine.read, { kind: "incident", order, view }, after);
  const { column, direction } = RUN[order];
  if (column === "sort_label")
    return pageByLabel(engine, asked, {
      limit,
      behind: behind && { ...behind, value: behind.value ?? "" },
    });
  const place: RowPlace | null = behind && {
    id: behind.id,
    slot: behind.value === null ? null : slotOf(behind.value),
  };
  return pageByDay(engine, asked, { limit, behind: place, direction });
}

/** The records of rows, in their order. */
async function bodiesOf(
  engine: Engine,
  { columns }: AskedRows,
  rows: readonly number[],
): Promise<readonly Listed[]> {
  if (rows.length === 0) return [];
  const seqs = rows.map((row) => columns.numbers.seq[row] ?? 0);
  const found = await engine.read
    .selectFrom("revision")
    .select(["seq", "kind", "body", "position"])
    .where("seq", "in", seqs)
    .execute();
  const bySeq = new Map(found.map((one) => [one.seq, one]));
  return seqs.flatMap((seq) => {
    const one = bySeq.get(seq);
    if (one === undefined || one.body === null) return [];
    return [{ any: recordOf(one.kind, one.body), recordedIn: one.position }];
  });
}
