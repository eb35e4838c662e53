import { describe, expect, test } from "vitest";
import { speak } from "../language/speech.ts";
import type { PostHead } from "./post-guard.ts";
import { admit, allowedAt, arrivalMs } from "./post-guard.ts";

const FORM: PostHead = {
  path: "/contribute/incident",
  site: null,
  origin: null,
  hosts: ["here.example:3000"],
  length: "200",
  type: "application/x-www-form-urlencoded",
};

/** The status that the head of a post is refused with; 200 where it may be read. */
function statusOf(head: Partial<PostHead>, now?: number): number {
  const admission = admit({ ...FORM, ...head }, now);
  if (admission.isAdmitted) admission.leave();
  return admission.isAdmitted ? 200 : admission.status;
}

describe("what is sent", () => {
  test("may be read where it is a form that something takes", () => {
    expect(statusOf({})).toBe(200);
    expect(statusOf({ type: "multipart/form-data; boundary=----x" })).toBe(200);
    expect(statusOf({ path: "/export/progress", length: "0", type: null })).toBe(200);
  });

  test("is refused where nothing takes it", () => {
    const paths = [
      "/actors",
      "/",
      "/contribute",
      "/scripts/forms.js",
      "/__proto__",
      "/constructor",
    ];
    expect(paths.filter((path) => statusOf({ path }) !== 405)).toEqual([]);
  });

  test("is refused without its length, or with more than is read", () => {
    const lengths = [null, "", "-1", "1e3", "9".repeat(16)];
    expect(lengths.filter((length) => statusOf({ length }) !== 411)).toEqual([]);
    expect(statusOf({ length: "1048577" })).toBe(413);
    expect(statusOf({ length: "1048577", path: "/contribute/file" })).toBe(200);
    expect(statusOf({ length: "9437185", path: "/contribute/file" })).toBe(413);
  });

  test("is refused where it is no form", () => {
    const types = [null, "", "text/plain", "application/json", "multipart/form-data"];
    expect(types.filter((type) => statusOf({ type }) !== 415)).toEqual([]);
  });

  test("is refused where it comes from another site, by what the browser says or, of an older one, by its origin", () => {
    const origin = "http://here.example:3000";
    expect(statusOf({ origin })).toBe(200);
    expect(statusOf({ origin: "https://before.example", site: "same-origin" })).toBe(200);
    const wrong = ["null", "%%%", "https://evil.example", "http://here.example:3001"];
    expect(wrong.filter((one) => statusOf({ origin: one }) !== 403)).toEqual([]);
    expect(statusOf({ origin, site: "cross-site" })).toBe(403);
    expect(statusOf({ origin, site: "same-site" })).toBe(403);
  });

  test("may take longer the more it is, and what may be done is said", () => {
    expect(arrivalMs(1024)).toBeLessThan(arrivalMs(8 * 1024 ** 2));
    expect(["/", "/theme", "/contribute/file", "/constructor"].map(allowedAt)).toEqual([
      "GET, HEAD",
      "POST",
      "GET, HEAD, POST",
      "GET, HEAD",
    ]);
  });

  test("waits for others that are large, and for those before it in the minute", () => {
    const large = { ...FORM, path: "/contribute/file", length: "300000" };
    const held = Array.from({ length: 4 }, () => admit(large));
    expect(held.map(({ isAdmitted }) => isAdmitted)).toEqual([true, true, true, true]);
    expect(statusOf(large)).toBe(503);
    for (const one of held) {
      if (!one.isAdmitted) continue;
      one.leave();
      one.leave();
    }
    expect(statusOf(large)).toBe(200);
    const later = Date.now() + 600_000;
    const all = Array.from({ length: 1201 }, () => statusOf({}, later));
    expect(all.filter((status) => status !== 200)).toEqual([429]);
    expect(statusOf({}, later + 60_001)).toBe(200);
  });

  test("A7: is refused in the reader's language", () => {
    const refused = speak("ar", () => admit({ ...FORM, type: "text/plain" }));
    expect(refused.isAdmitted ? "" : refused.sentence).toMatch(/^ليست هذه استمارة/);
  });
});
