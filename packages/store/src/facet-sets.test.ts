import { expect, test } from "vitest";
import { ENGINES } from "./engines.fixture.ts";
import type { Facet } from "./facet-sets.ts";
import { FacetSets } from "./facet-sets.ts";
import { RowBuffer } from "./row-buffer.ts";

const tags = (...values: readonly string[]): readonly Facet[] =>
  values.map((value) => ({ name: "tag", value }));

test.each(ENGINES)(
  "$name: a set has one number, in whatever order and however many there are",
  async ({ open }) => {
    const engine = await open();
    const wanted = [
      tags("a"),
      tags("b", "a"),
      tags("c"),
      tags("a", "b"),
      tags("d"),
      tags("a"),
      tags(),
    ];
    const numbersWith = async (most: number): Promise<readonly (number | null)[]> =>
      engine.write(async (db, bulk) => {
        const rows = new RowBuffer(bulk);
        const sets = await FacetSets.over(db, rows, most);
        const numbers: (number | null)[] = [];
        for (const facets of wanted) numbers.push(await sets.numberOf(facets));
        await rows.flush();
        return numbers;
      });
    for (const most of [1, 2, 100])
      expect(await numbersWith(most)).toEqual([1, 2, 3, 2, 4, 1, null]);
    const rows = await engine.read.selectFrom("facet").selectAll().orderBy("set_id").execute();
    expect(rows.map(({ set_id, value }) => `${set_id} ${value}`)).toEqual([
      "1 a",
      "2 a",
      "2 b",
      "3 c",
      "4 d",
    ]);
    await engine.close();
  },
);
