import { parseWith } from "@sitrep/domain/parse";
import { Dataset } from "@sitrep/domain/dataset";
import { describe, expect, test } from "vitest";
import { ADAPTERS, adapterForHeader, adapterNamed } from "./adapters.ts";
import { HDX, YEARLY } from "./adapters/ucdp-ged.fixture.ts";
import { describeDataset } from "./descriptor.ts";

describe.each(ADAPTERS.map((adapter) => [adapter.name, adapter] as const))(
  "%s",
  (name, adapter) => {
    test("is found by its name, which nobody else has", () => {
      expect(adapterNamed(name)).toEqual({ ok: true, adapter });
      expect(ADAPTERS.filter((one) => one.name === name)).toHaveLength(1);
    });

    test("L6: describes a dataset with publisher, licence and citation", () => {
      const described = describeDataset(adapter.descriptor, { edition: "1" }, "file");
      expect(described).toMatchObject({ ok: true });
      if (described.ok) {
        expect(parseWith(Dataset, described.value, {}).ok).toBe(true);
        expect(described.value.citation).not.toContain("{");
      }
    });

    test("gives a reason for each column that it ignores, and for each correction", () => {
      for (const use of Object.values(adapter.descriptor.columns))
        if (typeof use === "object") expect(use.ignored).toMatch(/^[a-z].{9,}$/);
      for (const { reason, column, row } of adapter.descriptor.corrections) {
        expect(reason).toMatch(/^[A-Z].{19,}\.$/s);
        expect(Object.keys(adapter.descriptor.columns)).toEqual(expect.arrayContaining([column, row.column])); // prettier-ignore
      }
    });
  },
);

test("a header finds its adapter, in whatever order its columns stand", () => {
  for (const header of [YEARLY, HDX, YEARLY.toReversed()])
    expect(adapterForHeader(header)).toMatchObject({ ok: true, adapter: { name: "ucdp-ged" } });
});

test("a table that nobody knows is refused with what to do", () => {
  expect(adapterForHeader(["name", "age"])).toMatchObject({
    ok: false,
    issue: { severity: "reject", seen: '"name, age"', hint: expect.stringContaining("sitrep map") },
  });
});

test("F4: an adapter that does not exist is answered with the one that was probably meant", () => {
  expect(adapterNamed("ucdp-get")).toMatchObject({
    ok: false,
    issue: { hint: "Did you mean ucdp-ged?" },
  });
});
