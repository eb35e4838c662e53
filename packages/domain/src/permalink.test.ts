import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf, readPermalink } from "./permalink.ts";

describe("W4: addresses", () => {
  test.each([
    ["demo/market", { is: "record", id: "demo/market" }],
    ["/incidents/demo/market", { is: "record", id: "demo/market" }],
    ["http://localhost:3000/incidents/demo/market?knownAt=3", { is: "record", id: "demo/market", knownAt: "3" }],
    ["/incidents/demo/market?knownAt=3&rules=1", { is: "record", id: "demo/market", knownAt: "3", rules: "1" }],
    ["/map?rules=2&kind=shelling", { is: "page", path: "/map", query: { kind: "shelling" }, rules: "2" }],
    ["https://example.org/record?id=demo/one", { is: "record", id: "demo/one" }],
    ["/balances#demo--recruits", { is: "record", id: "demo/recruits" }],
    ["/coverage?knownAt=2019-02-01#demo--desk", { is: "record", id: "demo/desk", knownAt: "2019-02-01" }],
    ["/incidents?kind=shelling,explosion&place=gaz/iq", { is: "page", path: "/incidents", query: { kind: "shelling,explosion", place: "gaz/iq" } }],
    ["/", { is: "page", path: "/", query: {} }],
    ["  /map?from=2019-02-01  ", { is: "page", path: "/map", query: { from: "2019-02-01" } }],
    ["/incidents/%E0%A4/x", { is: "record", id: "%E0%A4/x" }],
  ])("W4: %s", (text, asked) => {
    expect(readPermalink(text)).toEqual(asked);
  }); // prettier-ignore

  test.each(["", "   ", "javascript:alert(1)", "why so many?", "ftp://example.org/incidents"])(
    "W4: %j asks nothing",
    (text) => {
      expect(readPermalink(text)).toBeNull();
    },
  );

  test("W4: the host makes no difference, and no text is too odd", () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (part, query) => {
        const path = `/${encodeURIComponent(part)}?${query}`;
        expect(readPermalink(`https://sitrep.example.org${path}`)).toEqual(readPermalink(path));
        readPermalink(part);
      }),
    );
  });

  test("L11: what is written is read back: filters, position and rules", () => {
    const filter = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(filter, fc.nat(), fc.integer({ min: 1 }), (query, position, version) => {
        const address = addressOf("/incidents", { ...query, knownAt: position, rules: version });
        const at = { knownAt: String(position), rules: String(version) };
        expect(readPermalink(address)).toEqual({ is: "page", path: "/incidents", query, ...at });
      }),
    );
  });
});
