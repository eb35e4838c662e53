import { expect, test } from "vitest";
import { beginExport, exportProgress, stopExport } from "./export-jobs.ts";

const name = (): string => crypto.randomUUID();
const HOUR = 60 * 60_000;

test("a job says how far it is and how it came out, and the first word counts", () => {
  const own = name();
  const job = beginExport(own);
  expect(exportProgress(own)).toEqual({ state: "under-way", rows: 0, total: null });
  job?.wrote({ rows: 200, total: 385_918 });
  expect(exportProgress(own)).toEqual({ state: "under-way", rows: 200, total: 385_918 });
  job?.is("left");
  job?.is("ended");
  job?.wrote({ rows: 400, total: 385_918 });
  expect(exportProgress(own)).toEqual({ state: "left", rows: 200, total: 385_918 });
});

test("who knows its name stops a job, and nobody else", () => {
  const own = name();
  const job = beginExport(own);
  expect(stopExport(name())).toBe(false);
  expect(job?.stop.aborted).toBe(false);
  expect(stopExport(own)).toBe(true);
  expect(job?.stop.aborted).toBe(true);
});

test.each([null, "", "1", "export", "../../etc", "A".repeat(36), `${name()}x`])("%j is no name of a job", (text) => {
  expect(beginExport(text)).toBeNull();
}); // prettier-ignore

test("a name serves once", () => {
  const own = name();
  expect(beginExport(own)).not.toBeNull();
  expect(beginExport(own)).toBeNull();
});

test("jobs are so many at most, and forgotten after minutes", () => {
  const [own, later] = [name(), Date.now() + HOUR];
  beginExport(own);
  const begun = Array.from({ length: 300 }, () => beginExport(name(), later));
  expect(exportProgress(own)).toBeNull();
  expect(begun.filter((job) => job !== null).length).toBe(200);
  begun[7]?.is("ended");
  expect(beginExport(name(), later)).not.toBeNull();
  expect(beginExport(name(), later)).toBeNull();
  expect(beginExport(name(), later + HOUR)).not.toBeNull();
});
