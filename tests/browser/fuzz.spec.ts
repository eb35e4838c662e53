import {
  ActorQuery,
  ClaimQuery,
  DocumentQuery,
  EstimateQuery,
  IncidentQuery,
  PlaceQuery,
  SearchQuery,
  SourceQuery,
} from "@sitrep/domain/filter";
import { BatchQuery } from "@sitrep/domain/change-query";
import { SeriesQuery, WatchQuery } from "@sitrep/domain/count-query"; // prettier-ignore
import { mulberryShare } from "@sitrep/domain/mulberry.fixture";
import { expect, test } from "@playwright/test";
import { COLLECTION } from "./every-page.ts";

/** Every name that some page knows, and some that none does. */
const NAMES: readonly string[] = [
  ...new Set(
    [ActorQuery, BatchQuery, ClaimQuery, DocumentQuery, EstimateQuery, IncidentQuery, PlaceQuery, SearchQuery,
      SeriesQuery, SourceQuery, WatchQuery].flatMap(({ shape }) => Object.keys(shape)),
  ),
  "kinds", "__proto__", "constructor", "id", "of", "rules", "lang", "nextUrl", "_rsc", "",
]; // prettier-ignore

/** Values that break things: markup, formulas, marks of direction, lone surrogates, huge and tiny numbers, other people's syntax. */
const VALUES: readonly string[] = [
  "", " ", "0", "-1", "1e309", "NaN", "99999999999999999999", "null", "undefined", "[object Object]",
  "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "=HYPERLINK(\"x\")", "\u202egnp.exe", "\u0000", "\ud800",
  "\u0627\u0644\u0623\u0646\u0628\u0627\u0631", "%", "%00", "%E0%A4%A", "../../etc/passwd", "' OR 1=1 --", "\") MATCH (\"", "NEAR(a b)", "*", "\"",
  "2019-02-30", "2019-13-45", "9999-12-31", "0000-01-01", "[..]", "2019/..", "a,b,,c", ",".repeat(3000), "x".repeat(8000),
  "explosion", "explosoin", "a/b", `${COLLECTION}/`, `${COLLECTION}/no-such-record`, "200,0,-200,0", "NaN,NaN,NaN,NaN", "true", "maybe",
  "month", "anonymous", "without", "{}", "[]", "\\", "\r\nSet-Cookie: a=b",
]; // prettier-ignore

/** Pages that take a query. */
const PATHS: readonly string[] = [
  "/", "/explore", "/incidents", "/estimates", "/claims", "/map", "/sources", "/documents", "/places", "/actors", "/balances",
  "/origins", "/coverage", "/datasets", "/ledger", "/changes", "/contribute", "/about", "/series", "/search", "/why", "/cite",
  "/record", "/incidents/export", `/datasets/${COLLECTION}`, "/ledger/1", "/ar/incidents", "/ar/series",
]; // prettier-ignore

const ROUNDS = 24;

/** An address of a page with some parameters that nobody would give. */
function wildAddress(path: string, random: () => number): string {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";
  const count = 1 + Math.floor(random() * 4);
  const query = Array.from({ length: count }, () => {
    // A lone surrogate cannot be encoded; as the bytes of one it can be sent.
    const value = pick(VALUES);
    return `${encodeURIComponent(pick(NAMES))}=${value.isWellFormed() ? encodeURIComponent(value) : "%ED%A0%80"}`;
  });
  return `${path}?${query.join("&")}`;
}

for (const [at, path] of PATHS.entries()) {
  test(`${path} answers whatever it is asked`, async ({ request }) => {
    const random = mulberryShare(at + 1);
    for (let round = 0; round < ROUNDS; round += 1) {
      const address = wildAddress(path, random);
      const response = await request.get(address, { maxRedirects: 0 });
      expect(response.status(), address).toBeLessThan(500);
      const text = await response.text();
      expect(text, address).not.toContain("<script>alert");
      expect(text, address).not.toContain("<svg onload");
      expect(response.headers()["set-cookie"], address).toBeUndefined();
      if (response.headers()["content-type"]?.startsWith("text/html") === true)
        expect(text, address).toMatch(/<h1/);
    }
  });
}
