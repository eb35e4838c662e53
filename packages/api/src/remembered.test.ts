import { instantOf, load, sample } from "@sitrep/store/collection.fixture";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { describe, expect, test } from "vitest";
import { askedAt } from "./asked-at.ts";
import { remembered } from "./remembered.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  test("L5: a question is worked out once at each position and for each role", async () => {
    const engine = await open();
    try {
      await load(engine, sample(), instantOf(1));
      let worked = 0;
      const ask = async (role: "public" | "editor", name: string): Promise<number> => {
        const at = await askedAt({ engine, role }, {});
        return remembered({ engine, ...at }, name, async () => (worked += 1));
      };
      expect(await ask("public", "a")).toBe(1);
      expect(await ask("public", "a")).toBe(1);
      expect(await ask("public", "b")).toBe(2);
      expect(await ask("editor", "a")).toBe(3);
      await load(engine, { ...sample(), claims: [] }, instantOf(2));
      expect(await ask("public", "a")).toBe(4);
      for (let other = 0; other < 70; other += 1) await ask("public", `other ${other}`);
      expect(await ask("public", "a")).toBe(75);
    } finally {
      await engine.close();
    }
  });

  test("what failed is asked again, and nothing is kept before the first batch", async () => {
    const engine = await open();
    try {
      const at = { engine, view: { position: 1, role: "public" as const } };
      const first = { ...at, ledger: { hash: "a" } };
      await expect(remembered(first, "a", () => Promise.reject(new Error("no")))).rejects.toThrow(
        "no",
      );
      expect(await remembered(first, "a", () => Promise.resolve("yes"))).toBe("yes");
      const before = { ...at, ledger: { hash: null } };
      expect(await remembered(before, "a", () => Promise.resolve(1))).toBe(1);
      expect(await remembered(before, "a", () => Promise.resolve(2))).toBe(2);
    } finally {
      await engine.close();
    }
  });
});
