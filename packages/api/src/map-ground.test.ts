import { Coverage } from "@sitrep/domain/coverage";
import { PlaceId } from "@sitrep/domain/id";
import { IncidentKind } from "@sitrep/domain/incident-kind";
import { watchersOf } from "@sitrep/domain/watching";
import type { PlaceNode } from "@sitrep/store/place-tree";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mapGround, watchersByPlace } from "./map-ground.ts";

const PLACES = Array.from({ length: 9 }, (_, at) => PlaceId.parse(`g/p${at}`));
const KINDS = IncidentKind.options.slice(0, 3);

/** Places each of which lies in an earlier one, or in none. */
const anyTree: fc.Arbitrary<ReadonlyMap<string, PlaceNode>> = fc
  .tuple(
    ...PLACES.map((_, at) =>
      fc.record({
        kind: fc.constantFrom("country", "governorate", "district", "region", "settlement"),
        parent: fc.option(fc.integer({ min: 0, max: Math.max(0, at - 1) }), { freq: 3 }),
      }),
    ),
  )
  .map(
    (nodes) =>
      new Map(
        nodes.map(({ kind, parent }, at) => {
          const around = parent === null || at === 0 ? null : (PLACES[parent] ?? null);
          const id = PLACES[at] ?? "";
          return [id, { id, kind, parent: around, label: id, labelAr: null }];
        }),
      ),
  );

const anyCoverage: fc.Arbitrary<readonly Coverage[]> = fc
  .array(
    fc.record({
      includes: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 3 }),
      excludes: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 2 }),
      kinds: fc.option(fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 })),
    }),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(({ includes, excludes, kinds }, at) =>
      Coverage.parse({
        id: `g/c${at}`,
        title: "A desk",
        watcher: "g/desk",
        includes,
        excludes: excludes.filter((id) => !includes.includes(id)),
        ...(kinds && { kinds }),
        period: "2018/2019",
        selection: "every incident",
      }),
    ),
  );

const anyKinds = fc.option(fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }));

/** Where a place lies, read from the tree one step at a time. */
function lineIn(tree: ReadonlyMap<string, PlaceNode>, id: string): readonly PlaceNode[] {
  const node = tree.get(id);
  if (node === undefined) return [];
  return [node, ...(node.parent === null ? [] : lineIn(tree, node.parent))];
}

test("P4: a place lies in the first governorate or country around it, however often it is asked", () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      const ground = mapGround(tree);
      expect(mapGround(tree)).toBe(ground);
      const isArea = ({ kind }: PlaceNode): boolean => kind === "governorate" || kind === "country";
      for (const id of [...PLACES, ...PLACES]) {
        const line = lineIn(tree, id);
        expect(ground.lineOf(id)).toEqual(line.map((one) => one.id));
        expect(ground.hostOf(id)).toBe(line.find(isArea)?.id);
      }
      const areas = [...tree.values()].filter(isArea).map(({ id }) => id);
      expect(ground.areas.map(({ id }) => id)).toEqual(areas.toSorted());
    }),
  );
});

test("V5: who watches a place is what it is when asked afresh, whatever was asked before", () => {
  fc.assert(
    fc.property(
      anyTree,
      anyCoverage,
      fc.array(anyKinds, { minLength: 2, maxLength: 8 }),
      (tree, coverage, asked) => {
        const { parentOf } = mapGround(tree);
        for (const kinds of asked) {
          const question = { kinds, parentOf };
          const watchersAt = watchersByPlace(tree, coverage, question);
          for (const id of PLACES)
            expect(watchersAt(id)).toEqual(watchersOf([id], coverage, question));
        }
      },
    ),
  );
});
