import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEEPEST, readPlain } from "./plain.ts";

describe("G6: plain data", () => {
  test("G6: a copy of plain data is equal to it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(readPlain(value)).toEqual({ ok: true, value });
      }),
    );
  });

  test("G6: a field of the name __proto__ stays a field, and nobody's prototype changes", () => {
    const reading = readPlain(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":1}}'));
    if (!reading.ok) throw new Error(reading.fault.is);
    expect(Object.keys(reading.value as object)).toEqual(["__proto__", "constructor"]); // It came from an object.
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(reading.value)).toBe(Object.prototype);
  }); // prettier-ignore

  test("G6: what contains itself is refused with the place", () => {
    const ring: Record<string, unknown> = { incidents: [] };
    ring["incidents"] = [{ back: ring }];
    expect(readPlain(ring)).toEqual({ ok: false, path: "incidents[0].back", fault: { is: "circle" } }); // prettier-ignore
    const list: unknown[] = [];
    list.push(list);
    expect(readPlain(list)).toMatchObject({ ok: false, path: "[0]" });
  });

  test("G6: the same object in two places is no ring", () => {
    const shared = { a: 1 };
    expect(readPlain([shared, shared])).toEqual({ ok: true, value: [{ a: 1 }, { a: 1 }] });
  });

  test("G6: nesting has an end", () => {
    const nest = (levels: number): unknown => {
      let value: unknown = 1;
      for (let level = 0; level < levels; level += 1) value = [value];
      return value;
    };
    expect(readPlain(nest(DEEPEST)).ok).toBe(true);
    expect(readPlain(nest(DEEPEST + 1))).toMatchObject({ ok: false, fault: { is: "deep", most: 64 } }); // prettier-ignore
    expect(readPlain(nest(1_000_000)).ok).toBe(false);
  });

  test("G6: what throws when it is read is refused with the place", () => {
    const getter = {
      places: [
        {
          get id(): never {
            throw new Error("no");
          },
        },
      ],
    };
    expect(readPlain(getter)).toEqual({ ok: false, path: "places[0].id", fault: { is: "throws" } }); // prettier-ignore
    const proxy = new Proxy({}, { ownKeys: () => { throw new Error("no"); } }); // prettier-ignore
    expect(readPlain({ dataset: proxy })).toMatchObject({ ok: false, path: "dataset" });
    const { proxy: revoked, revoke } = Proxy.revocable([], {});
    revoke();
    expect(readPlain(revoked)).toMatchObject({ ok: false });
  });

  test("G6: a field that changes its answer is read but once", () => {
    let reads = 0;
    const fickle = { get id() { reads += 1; return `t/${reads}`; } }; // prettier-ignore
    expect(readPlain(fickle)).toEqual({ ok: true, value: { id: "t/1" } });
    expect(reads).toBe(1);
  });

  test("G6: a list that claims to be endless is refused before it is read", () => {
    const endless: unknown[] = [];
    endless.length = 4_294_967_295;
    expect(readPlain({ places: endless })).toMatchObject({ ok: false, path: "places" });
  });
});
