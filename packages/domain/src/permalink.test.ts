import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPermalink } from "./permalink.ts";

describe("W4: addresses", () => {
  test.each([
    ["demo/market", { is: "record", id: "demo/market" }],
    ["/incidents/demo/market", { is: "record", id: "demo/market" }],
    ["http://localhost:3000/incidents/demo/market?knownAt=3", { is: "record", id: "demo/market", knownAt: "3" }],
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
});
