import { expect, test } from "vitest";
import { IncidentQuery, SearchQuery } from "../filter.ts";
import { MatchQuery } from "../match-query.ts";
import { readQuery } from "../query-reading.ts";
import { ARABIC_COMPLAINT } from "./complaint.ts";

const removedFrom = (query: Readonly<Record<string, string>>, schema: Parameters<typeof readQuery>[0] = IncidentQuery) =>
  readQuery(schema, query, ARABIC_COMPLAINT).removed; // prettier-ignore

const whyOf = (query: Readonly<Record<string, string>>, schema?: Parameters<typeof readQuery>[0]) =>
  removedFrom(query, schema).map(({ why }) => why);

test("A7: a value that is nearly in a list is told the one that was meant, and the same is offered", () => {
  expect(removedFrom({ kind: "explosin" })).toEqual([
    {
      name: "kind",
      seen: "explosin",
      why: '\u2068"explosin"\u2069 ليس في القائمة؛ هل تقصد «\u2068explosion\u2069»؟',
      meant: { kind: "explosion" },
    },
  ]);
  expect(whyOf({ knd: "explosion" })).toEqual(["لا يُعرف هنا؛ هل تقصد «\u2068kind\u2069»؟"]);
});

test("A7: a bound is told with its noun", () => {
  expect(whyOf({ limit: "0" })).toEqual(["يجب ألا يقل عن 1"]);
  expect(whyOf({ limit: "900" })).toEqual(["يجب ألا يزيد على 200"]);
  expect(whyOf({ q: "x".repeat(201) })).toEqual(["يجب ألا يزيد على 200 حرف"]);
  expect(whyOf({ tag: Array.from({ length: 51 }, (_, at) => `a${at}`).join(",") })).toEqual([
    "يجب ألا يزيد على 50 قيمة",
  ]);
});

test("A7: no complaint about any field of a query holds an English sentence, whatever was asked", () => {
  for (const schema of [IncidentQuery, MatchQuery, SearchQuery])
    for (const name of [...Object.keys(schema.shape), "nonsense", "kid"])
      for (const value of ["", "zzz", "2019-13-40", "9999999999999", "ب", "a b", "-1", "x".repeat(500)])
        for (const why of whyOf({ [name]: value }, schema)) {
          const own = why.replace(/[\u2066\u2068][^\u2069]*\u2069/g, "");
          expect(own.match(/[A-Za-z]{2,}/g) ?? [], `${name}=${value}: ${why}`).toEqual([]);
          expect(why).toMatch(/\p{Script=Arabic}/u);
        } // prettier-ignore
});

test("A7: days the wrong way round are told, and offered turned", () => {
  expect(removedFrom({ from: "2019-02-02", to: "2019-01-01" })).toEqual([
    {
      name: "to",
      seen: "2019-01-01",
      why: "يسبق بداية المدة",
      meant: { from: "2019-01-01", to: "2019-02-02" },
    },
  ]);
});
