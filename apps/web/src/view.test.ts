import { expect, test } from "vitest";
import { originOf } from "./view.ts";

const from = (fields: Readonly<Record<string, string>>): string => originOf(new Headers(fields));

test("the site's own address is what whoever stands before it says, or what it was asked as", () => {
  expect(from({ host: "localhost:3000" })).toBe("http://localhost:3000");
  expect(from({ host: "[::1]:3000" })).toBe("http://[::1]:3000");
  const through = {
    "x-forwarded-host": "sitrep.example, inner",
    "x-forwarded-proto": "https,http",
  };
  expect(from({ host: "127.0.0.1", ...through })).toBe("https://sitrep.example");
});

test("what is no name of a host stands in no address", () => {
  for (const wrong of ['a b"><script>', "evil.example>; rel=x", "a/b", "user@host", ""])
    expect(from({ host: "here.example", "x-forwarded-host": wrong })).toBe("http://here.example");
  expect(from({ host: "<", "x-forwarded-proto": "javascript" })).toBe("http://localhost");
});
