import { expect, test } from "vitest";
import { boundedCache } from "./bounded-cache.ts";
import { sentLately } from "./sent-lately.ts";

test("what is asked for again is made once", () => {
  let made = 0;
  const cache = boundedCache((key) => ({ key, number: (made += 1) }));
  expect(cache("a")).toBe(cache("a"));
  expect(cache("b")).toEqual({ key: "b", number: 2 });
  expect(made).toBe(2);
});

test("a cache forgets before it grows beyond its size, and what is in use last", () => {
  let made = 0;
  const cache = boundedCache(() => (made += 1), 100);
  for (let key = 0; key < 10_000; key += 1) {
    cache("always");
    cache(String(key));
  }
  expect(made).toBe(10_001);
  cache("0");
  expect(made).toBe(10_002);
});

test("ids that went out lately are known, and those of long ago are not", () => {
  const sent = sentLately(100);
  for (let id = 0; id < 1000; id += 1) sent.add(String(id));
  expect(sent.has("999")).toBe(true);
  expect(sent.has("960")).toBe(true);
  expect(sent.has("0")).toBe(false);
});
