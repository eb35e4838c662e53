import type { IncidentFilter } from "@sitrep/domain/filter";
import { IncidentFilter as Filter } from "@sitrep/domain/filter";
import { harmTold, peopleTold } from "@sitrep/domain/harm-told";
import type { Harmed } from "@sitrep/domain/harm-told";
import type { Interval } from "@sitrep/domain/interval";
import { exactly, sum } from "@sitrep/domain/interval";
import { lineage } from "@sitrep/domain/place";
import { spanOf } from "@sitrep/domain/when";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordOf } from "../body.ts";
import type { Written } from "../collection.fixture.ts";
import { PLACES, instantOf, load, said, sample } from "../collection.fixture.ts";
import { ORDINAL_OF_SLOT, slotOf, slotsOf } from "../columns/day-slot.ts";
import { incidentsByTables } from "../columns/by-tables.fixture.ts";
import type { Engine } from "../engine.ts";
import { ENGINES } from "../engines.fixture.ts";
import { harmByDays } from "./harm-by-days.ts";

const WHO = ["civilians", "militia", "unknown"] as const;
const anyQuantity = fc.oneof(
  fc.constantFrom("unknown" as const, "none" as const),
  fc.tuple(fc.constantFrom("exactly", "at-least", "more-than", "at-most", "about"), fc.integer({ min: 0, max: 25 }))
    .map(([form, value]) => ({ form, value, unit: "person" })),
  fc.constantFrom({ form: "exactly", value: 1.25, unit: "person" }, { form: "exactly", value: 1e11, unit: "person" }, { form: "exactly", value: 3, unit: "group" }),
); // prettier-ignore
const anyHarm = fc.array(
  fc.record({
    effect: fc.constantFrom("killed", "injured"),
    who: fc.constantFrom(...WHO),
    quantity: anyQuantity,
  }),
  { maxLength: 3 },
);
const anyIncident = fc
  .record({
    when: fc.constantFrom("2019-02-17", "2019-02", "2018", "2018-12/2019-01", "[..2019-02-16]", "[2019-02-10..]"),
    place: fc.constantFrom("mosul", "anbar", "iq", "sinjar"),
    alsoIn: fc.constantFrom("none", "none", "nineveh", "ramadi", "sy"),
    harm: anyHarm,
    says: anyHarm,
    extent: fc.constantFrom("single", "series"),
    sensitivity: fc.constantFrom("public", "public", "withhold"),
  })
  .map(({ place, alsoIn, says, ...more }) => ({
    ...more,
    title: "An attack",
    kind: "explosion",
    where: { place: `demo/${place}`, precision: "governorate", alsoIn: alsoIn === "none" ? [] : [`demo/${alsoIn}`] },
    reports: [said("demo/wire", says.length > 0 ? { says: { harm: says } } : {})],
  })); // prettier-ignore

/** What one batch leaves of up to six incidents. */
const anyBatch = fc
  .array(fc.option(anyIncident), { maxLength: 6 })
  .map((all): readonly Written[] =>
    all.flatMap((one, n) => (one === null ? [] : [{ id: `demo/i-${n}`, ...one }])),
  );

const parents = new Map(PLACES.map(({ id, parent }) => [id, parent]));

/** The same asked of the bodies of records, one by one: for each cells and stance that are touched, who tells, who does not, and the people. */
async function byRecords(
  engine: Engine,
  filter: IncidentFilter,
  view: { readonly position: number; readonly role: "public" | "editor" },
  { effect, who, by, from, to }: Asked,
) {
  const found = new Map<string, { telling: number; silent: number; all: Interval[] }>();
  for (const { version } of await incidentsByTables(engine, filter, view)) {
    const { kind, body } = await engine.read
      .selectFrom("record")
      .innerJoin("revision", "revision.seq", "record.seq")
      .select(["revision.kind", "revision.body"])
      .where("record.version", "=", version)
      .executeTakeFirstOrThrow();
    const any = recordOf(kind, body ?? "");
    if (any?.kind !== "incident") throw new Error("no incident");
    const { when, where } = any.record;
    const { earliest, latest } = spanOf(when);
    const asked = filter.place ?? [];
    const isElsewhere =
      asked.length > 0 &&
      where.alsoIn.length > 0 &&
      [where.place, ...where.alsoIn].some(
        (id) => !lineage(id, (at) => parents.get(at) as never).some((at) => asked.includes(at)),
      );
    const key = keyOf({ earliest, latest, isElsewhere }, { by, from, to });
    const group = found.get(key) ?? { telling: 0, silent: 0, all: [] };
    found.set(key, group);
    const people = peopleTold(harmTold(any.record), effect, who);
    if (people === null) group.silent += 1;
    else {
      group.telling += 1;
      group.all.push(people);
    }
  }
  return [...found].map(([key, { all, ...counts }]) => ({ key, ...counts, people: sum(all) }));
}

interface Asked {
  readonly effect: "killed" | "injured";
  readonly who: Harmed;
  readonly by: "day" | "month" | "year";
  readonly from: string;
  readonly to: string;
}

/** Which cells something touches, and how it stands to the days before and behind. */
function keyOf(
  { earliest, latest, isElsewhere }: { readonly earliest: string | null; readonly latest: string | null; readonly isElsewhere: boolean },
  { by, from, to }: Pick<Asked, "by" | "from" | "to">,
): string {
  const own = slotsOf(earliest, latest);
  const [first, last] = [slotOf(from), slotOf(to)];
  const ends = [Math.max(own.earliest, first), Math.min(own.latest, last)].map(ORDINAL_OF_SLOT[by]);
  return JSON.stringify([ends, own.earliest < first, own.latest > last, earliest === null, isElsewhere]);
} // prettier-ignore

const byKey = (a: { readonly key: string }, b: { readonly key: string }) =>
  a.key < b.key ? -1 : 1;

describe.each(ENGINES)("$name", ({ open }) => {
  test("V18, L5: after any history the columns add up what the records tell, at any position", async () => {
    expect.hasAssertions();
    const anyAsked = fc.record({
      effect: fc.constantFrom("killed", "injured"),
      who: fc.constantFrom<Harmed[]>("anybody", ...WHO, "militants"),
      by: fc.constantFrom("day", "month", "year"),
      from: fc.constantFrom("2018-11-15", "2019-02-01"),
      to: fc.constantFrom("2019-02-20", "2019-03-31"),
      place: fc.constantFrom<(string[] | undefined)[]>(undefined, ["demo/iq"], ["demo/nineveh"]),
      position: fc.nat(4),
      role: fc.constantFrom("public", "editor"),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyBatch, { minLength: 1, maxLength: 3 }),
        fc.array(anyAsked, { minLength: 12, maxLength: 12 }),
        async (batches, questions) => {
          const engine = await open();
          for (const [at, incidents] of batches.entries())
            await load(engine, sample({ incidents, claims: [], judgements: [] }), instantOf(at + 1));
          for (const { place, position, role, ...asked } of questions) {
            const { by, from, to, effect, who } = asked;
            const filter = Filter.parse({ from, to, place });
            const view = { position, role };
            const found = await harmByDays(engine, filter, view, { effect, who, cells: { by, from, to } });
            const keyed = found.map(({ telling, silent, people, ...row }) => ({
              key: keyOf(row, asked), telling, silent, people: telling === 0 ? exactly(0) : people,
            }));
            expect(keyed.toSorted(byKey)).toEqual((await byRecords(engine, filter, view, asked)).toSorted(byKey));
          }
          await engine.close();
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
}); // prettier-ignore
