import { load } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PATHS } from "./everything.fixture.ts";
import { answerHttp } from "./http.ts";
import { createCaller } from "./router.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await load(engine);
  });
  afterAll(async () => engine.close());

  async function ask(path: string, init: RequestInit = {}) {
    const request = new Request(`http://localhost/api/trpc/${path}`, init);
    const response = await answerHttp(request, "/api/trpc", { engine, role: "public" });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text };
  }

  const withInput = (path: string, input: unknown): string =>
    `${path}?input=${encodeURIComponent(JSON.stringify(input))}`;

  /** The refusal of a question: its status, sentence, and the fields that it names. */
  async function refusal(path: string, input: unknown) {
    const { status, text } = await ask(withInput(path, input));
    const { error } = JSON.parse(text);
    const fields = error.data.fields.map((one: { field: string }) => one.field);
    return { status, message: String(error.message), fields };
  }

  test("a question over HTTP has the answer that it has in process", async () => {
    const caller = createCaller({ engine, role: "public" });
    const { status, text } = await ask(withInput("incidents.list", { kind: "explosion" }));
    expect(status).toBe(200);
    expect(JSON.parse(text).result.data).toEqual(
      await caller.incidents.list({ kind: "explosion" }),
    );
  });

  test("nothing asked is an empty question", async () => {
    const { status, text } = await ask("incidents.list");
    expect([status, JSON.parse(text).result.data.total]).toEqual([200, 4]);
  });

  test("several questions in one batch are answered in their order", async () => {
    const { status, text } = await ask("ledger.head,ledger.batches?batch=1&input={}");
    expect(status).toBe(200);
    expect(JSON.parse(text).map((one: { result?: unknown }) => "result" in one)).toEqual([
      true,
      true,
    ]);
  });

  test("more than twenty questions in one batch are refused", async () => {
    const paths = Array.from({ length: 21 }, () => "ledger.head").join(",");
    expect((await ask(`${paths}?batch=1&input={}`)).status).toBe(400);
  });

  test("a value that is in no list is a 400 that names its field and what was meant", async () => {
    expect(await refusal("incidents.list", { kind: "explosin" })).toEqual({
      status: 400,
      message: 'kind: "explosin" is not in the list; did you mean "explosion"?',
      fields: ["kind"],
    });
    const { message } = await refusal("incidents.list", { kind: ["x"], sort: "y", limit: 0 });
    expect(message.split("; ").map((part) => part.split(":")[0])).toEqual(
      expect.arrayContaining(["kind", "sort", "limit"]),
    );
    expect(message.length).toBeLessThan(500);
  });

  test("each kind of wrong input is a 400 that names its field", async () => {
    for (const [path, input, field] of [
      ["incidents.list", { kid: "explosion" }, "kid"],
      ["incidents.list", { place: "Mosul" }, "place"],
      ["incidents.list", { place: ["demo/mosul", 7] }, "place"],
      ["incidents.list", { from: "2019-02-30" }, "from"],
      ["incidents.list", { from: "2019-02-02", to: "2019-02-01" }, "to"],
      ["incidents.list", { sure: "perhaps" }, "sure"],
      ["incidents.list", { q: "x".repeat(201) }, "q"],
      ["incidents.list", { limit: 201 }, "limit"],
      ["incidents.list", { limit: "many" }, "limit"],
      ["incidents.list", { limit: null }, "limit"],
      ["incidents.list", { after: "x" }, "after"],
      ["incidents.list", { after: "x".repeat(401) }, "after"],
      ["incidents.list", { knownAt: "yesterday" }, "knownAt"],
      ["incidents.list", { knownAt: "2026-02-30" }, "knownAt"],
      ["incidents.list", { knownAt: "2026-01-01T00:00:00+02:00" }, "knownAt"],
      ["incidents.list", { tag: Array.from({ length: 51 }, () => "a") }, "tag"],
      ["incidents.byId", {}, "id"],
      ["incidents.byId", { id: "" }, "id"],
      ["incidents.byId", { id: "x".repeat(201) }, "id"],
      ["incidents.byId", { id: 7 }, "id"],
      ["search.all", {}, "q"],
      ["search.all", { q: "" }, "q"],
      ["search.all", { q: "a", limit: 101 }, "limit"],
      ["series.incidents", {}, "from"],
      ["series.incidents", { from: "2019-01-01" }, "to"],
      ["series.incidents", { by: "decade", from: "2019-01-01", to: "2019-02-01" }, "by"],
      ["series.incidents", { by: "day", from: "2010-01-01", to: "2019-02-01" }, "to"],
      ["series.incidents", { by: "month", from: "1900-01-01", to: "2019-02-01" }, "to"],
      ["series.map", { from: "2019-02-02", to: "2019-02-01" }, "to"],
      ["ledger.batch", {}, "position"],
      ["ledger.batch", { position: 0 }, "position"],
      ["ledger.verify", { position: 1 }, "hash"],
      ["ledger.verify", { position: 1, hash: "abc" }, "hash"],
    ] as const) {
      const { status, fields, message } = await refusal(path, input);
      expect([path, JSON.stringify(input), status, fields]).toEqual([
        path,
        JSON.stringify(input),
        400,
        expect.arrayContaining([field]),
      ]);
      expect(message).not.toMatch(/Invalid|expected string|received|undefined|\n/);
    }
  });

  test("an input that is no object, or no JSON, is a 400", async () => {
    for (const input of [7, "x", [1], true]) {
      expect((await refusal("incidents.list", input)).fields).toEqual(["input"]);
    }
    expect((await ask("incidents.list?input={")).status).toBe(400);
    expect((await ask("incidents.list?input=%FF")).status).toBe(400);
  });

  test("what is not there is a 404, in a sentence", async () => {
    for (const [path, input] of [
      ["incidents.byId", { id: "demo/none" }],
      ["incidents.byId", { id: "demo/fighters" }],
      ["incidents.byId", { id: "' or 1=1 --" }],
      ["incidents.byId", { id: "demo/market", knownAt: "0" }],
      ["search.byId", { id: "none" }],
      ["ledger.batch", { position: 2 }],
    ] as const) {
      const { status, message } = await refusal(path, input);
      expect([status, message]).toEqual([404, expect.stringMatching(/^there is no \w+ /)]);
    }
  });

  test("a procedure that is not there is a 404, whatever it is called", async () => {
    for (const path of [
      "",
      "incidents",
      "incidents.none",
      "none.list",
      "__proto__",
      "constructor",
      "incidents.constructor",
      "incidents.__proto__",
      "toString",
      "hasOwnProperty.call",
      "incidents.list.x",
      "..%2f..%2fetc%2fpasswd",
      "%00",
    ])
      // prettier-ignore
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  test("keys of the prototype change nothing and are unknown keys", async () => {
    const input = encodeURIComponent('{"__proto__":{"limit":1},"constructor":{"x":1}}');
    const { status } = await ask(`incidents.list?input=${input}`);
    expect(status).toBe(400);
    expect(Reflect.get({}, "limit")).toBeUndefined();
    for (const key of ["toString", "hasOwnProperty", "valueOf"])
      expect((await refusal("incidents.list", { [key]: "x" })).fields).toEqual([key]);
  });

  test("only questions are answered: every other method is a 405 that says what is allowed", async () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const { status, headers, text } = await ask("incidents.list", { method, body: "{}" });
      expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
      expect(JSON.parse(text).error.message).toContain("GET");
    }
    expect((await ask("incidents.list", { method: "OPTIONS" })).status).toBe(204);
    expect((await ask("incidents.list", { method: "HEAD" })).text).toBe("");
  });

  test("an address beyond measure is a 413, and a body is never waited for", async () => {
    expect((await ask(withInput("incidents.list", { q: "x".repeat(40_000) }))).status).toBe(413);
    const endless = new ReadableStream({ pull: () => new Promise(() => {}) });
    const init = { method: "POST", body: endless, duplex: "half" } as RequestInit;
    expect((await ask("incidents.list", init)).status).toBe(405);
  });

  test("a question as large and deep as an address holds is answered or refused, and soon", async () => {
    const deep = `${"[".repeat(9000)}${"]".repeat(9000)}`;
    expect((await ask(`incidents.list?input={"q":${deep}}`)).status).toBe(400);
    const keys = Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`k${n}`, n]));
    const { status, text } = await ask(withInput("incidents.list", keys));
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(20_000);
  });

  test("what breaks inside is told to nobody outside", async () => {
    const broken = await open();
    await broken.close();
    const request = new Request("http://localhost/api/trpc/ledger.head");
    const response = await answerHttp(request, "/api/trpc", { engine: broken, role: "public" });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain("the answer could not be made; try again");
    expect(text).not.toMatch(/sqlite|\/tmp|stack|\.ts/i);
  });

  test("every procedure answers a question over HTTP, or says what is missing in it", async () => {
    for (const path of PATHS) {
      const { status, text } = await ask(path);
      expect([path, status]).toEqual([path, expect.toSatisfy((code) => [200, 400].includes(code))]);
      expect(text).not.toMatch(/\bNaN\b|\bInfinity\b/);
    }
  });
});
