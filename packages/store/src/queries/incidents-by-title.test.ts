import { IncidentQuery } from "@sitrep/domain/filter";
import { describe, expect, test } from "vitest";
import { instantOf, load } from "../collection.fixture.ts";
import { incidentColumns } from "../columns/incident-columns.ts";
import { isInOrder } from "../columns/title-index.ts";
import { ENGINES } from "../engines.fixture.ts";
import { many } from "../many.fixture.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { listIncidents } from "./incidents.ts";

type Engine = Parameters<typeof listIncidents>[0];

/** All titles and ids of a list, read page by page. */
async function walk(engine: Engine, asked: object, view: Viewpoint): Promise<readonly string[]> {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const page = await listIncidents(engine, IncidentQuery.parse({ ...asked, after }), view);
    found.push(
      ...page.rows.map(({ any }) =>
        any.kind === "incident" ? `${any.record.title} ${any.record.id}` : "",
      ),
    );
    after = page.next ?? undefined;
  } while (after !== undefined);
  return found;
}

describe.each(ENGINES)("$name", ({ open }) => {
  test("F1: pages by title are in one order, whether titles are followed, read or put in order", async () => {
    const engine = await open();
    for (const edition of [1, 2])
      await load(engine, many({ incidents: 800, edition }), instantOf(edition));
    for (const position of [2, 1]) {
      const view: Viewpoint = { position, role: "public" };
      const all = await walk(engine, { sort: "title", limit: 200 }, view);
      expect(all).toHaveLength(800);
      expect(all).toEqual(all.toSorted());
      const some = new Set(await walk(engine, { sort: "-when", limit: 200, tag: "market" }, view));
      // Too many to be read and too few to be met soon.
      const pages = await walk(engine, { sort: "title", limit: 1, tag: "market" }, view);
      expect(pages).toEqual(all.filter((title) => some.has(title)));
      expect(isInOrder(await incidentColumns(engine))).toBe(true);
    }
    await engine.close();
  });
});
