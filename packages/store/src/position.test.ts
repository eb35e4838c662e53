import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amended, load } from "./collection.fixture.ts";
import type { Engine } from "./engine.ts";
import { ENGINES } from "./engines.fixture.ts";
import { CursorError, writeCursor } from "./page.ts";
import { headAt } from "./position.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  /** Three batches: two in one minute of one day, one some days later. */
  beforeAll(async () => {
    engine = await open();
    const title = (n: number) => amended("incidents", "demo/market", { title: `Told ${n}` });
    await load(engine, title(1), "2026-01-05T09:00:10.250Z");
    await load(engine, title(2), "2026-01-05T09:00:40.000Z");
    await load(engine, title(3), "2026-01-09T00:00:00.000Z");
  });
  afterAll(async () => engine.close());

  const positionAt = async (knownAt?: string): Promise<number> =>
    (await headAt(engine.read, knownAt)).position;

  test("L5: without a question of when, it is now", async () => {
    expect(await headAt(engine.read)).toMatchObject({
      position: 3,
      recordedAt: "2026-01-09T00:00:00.000Z",
      latest: 3,
    });
  });

  test("L5: a position is itself, 0 is before all, and one beyond the end is the end", async () => {
    expect(await headAt(engine.read, "0")).toEqual({
      position: 0,
      recordedAt: null,
      hash: null,
      latest: 3,
    });
    expect(await positionAt("2")).toBe(2);
    expect(await positionAt("002")).toBe(2);
    expect(await positionAt("999999999")).toBe(3);
  });

  test("L5: a day, a minute, a second and an instant mean their end", async () => {
    expect(await positionAt("2026-01-04")).toBe(0);
    expect(await positionAt("2026-01-05")).toBe(2);
    expect(await positionAt("2026-01-08")).toBe(2);
    expect(await positionAt("2026-01-09")).toBe(3);
    expect(await positionAt("2026-01-05T08:59Z")).toBe(0);
    expect(await positionAt("2026-01-05T09:00Z")).toBe(2);
    expect(await positionAt("2026-01-05T09:00:10Z")).toBe(1);
    expect(await positionAt("2026-01-05T09:00:10.2Z")).toBe(1);
    expect(await positionAt("2026-01-05T09:00:10.24Z")).toBe(0);
    expect(await positionAt("2026-01-05T09:00:10.250Z")).toBe(1);
    expect(await positionAt("2026-01-05T09:00:39.999Z")).toBe(1);
    expect(await positionAt("2026-01-08T23:59:59.999Z")).toBe(2);
  });

  test("L5: the future is now", async () => {
    expect(await positionAt("2999-12-31")).toBe(3);
  });

  const after = (position: number): string =>
    writeCursor({ kind: "incident", order: "sort_newest", position, id: "demo/market" });

  test("a page behind a cursor is read where the page before it was", async () => {
    expect(await headAt(engine.read, undefined, after(2))).toMatchObject({
      position: 2,
      latest: 3,
    });
    expect((await headAt(engine.read, "2026-01-05", after(1))).position).toBe(1);
  });

  test("a cursor reaches no later than what is asked to be known", async () => {
    expect((await headAt(engine.read, "1", after(3))).position).toBe(1);
    expect((await headAt(engine.read, undefined, after(99))).position).toBe(3);
  });

  test("a text that is no cursor is refused", async () => {
    for (const text of [
      "",
      "x",
      "eyJhIjoxfQ",
      "[]",
      Buffer.from("[1,2,3,4]").toString("base64url"),
    ])
      await expect(headAt(engine.read, undefined, text)).rejects.toBeInstanceOf(CursorError);
  });
});
