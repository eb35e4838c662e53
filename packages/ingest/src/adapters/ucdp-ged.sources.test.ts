import type { Document } from "@sitrep/domain/document";
import { originsOf } from "@sitrep/domain/origin";
import { labelOf } from "@sitrep/domain/source";
import { expect, test } from "vitest";
import type { Cells } from "./ucdp-ged.fixture.ts";
import { readYearly as read, recordsOf } from "./ucdp-ged.fixture.ts";

/** What was read, by whom it was published, and who spoke in it. */
async function accountsOf(row: Cells) {
  const { records, incidents, issues } = await read(row);
  const names = new Map<string, string>(
    recordsOf(records, "source").map((source) => [source.id, labelOf(source)]),
  );
  const documents = new Map<string, Document>(
    recordsOf(records, "document").map((document) => [document.id, document]),
  );
  const accounts = incidents[0]?.reports.map(({ document, speakers }) => {
    const { title, publisher = "", publishedOn } = documents.get(document) ?? {};
    return [names.get(publisher), publishedOn, title, ...speakers.map((id) => names.get(id))];
  });
  return { accounts, issues, records, incidents };
}

test("R4: packed sources come apart into documents, with the speaker behind them", async () => {
  const { accounts } = await accountsOf({});
  expect(accounts).toEqual([
    ["Example Wire", "2019-02-25", "Four killed near a village", "a police source"],
    ["Example Daily", "2019-02-26", "Fighting, again, in Hawija", "a police source"],
  ]);
});

test("commas, semicolons, doubled quotes and entities inside a headline belong to it", async () => {
  const source_article =
    '"Example Wire, North,2019-02-25,""Four; five"" killed, &quot;perhaps&quot;";"Example Daily,2019-02-26,A second\u200E  one"';
  const { accounts, issues } = await accountsOf({ source_article, source_original: "" });
  expect(issues).toEqual([]);
  expect(accounts).toEqual([
    ["Example Wire, North", "2019-02-25", '"Four; five" killed, "perhaps"'],
    ["Example Daily", "2019-02-26", "A second one"],
  ]);
});

test("free text of older rows is a document of its own, and is not lost where it is long", async () => {
  const long = `r 21/3, ${"and again ".repeat(30)}`.trim();
  const cells = { number_of_sources: "-1", source_article: long, source_original: "police" };
  const { accounts, records } = await accountsOf(cells);
  expect(accounts).toEqual([
    ["publishers that UCDP names in free text alone", undefined, expect.stringMatching(/^r 21\/3, .*…$/), "police"],
  ]); // prettier-ignore
  expect(recordsOf(records, "document")).toMatchObject([{ notes: long }]);
});

test("the same short text of two years is two documents", async () => {
  const old = { number_of_sources: "-1", source_article: "r 21/3" };
  const { records } = await read(old, old, { ...old, year: "2018", date_start: "2018-03-20", date_end: "2018-03-20" }); // prettier-ignore
  expect(recordsOf(records, "document")).toHaveLength(2);
});

test("free text in the packed form is read as packed", async () => {
  const cells = {
    number_of_sources: "-1",
    source_article: "Example Wire, 2019-02-25, Four killed",
  };
  const { accounts } = await accountsOf(cells);
  expect(accounts).toEqual([["Example Wire", "2019-02-25", "Four killed", "a police source"]]);
});

test.each(["", "NA", " n/a "])(
  "R1: an event whose documents are %j rests on UCDP's own word",
  async (nothing) => {
    const cells = { number_of_sources: "-1", source_article: nothing, source_original: nothing };
    const { accounts } = await accountsOf(cells);
    expect(accounts).toEqual([
      ["Uppsala Conflict Data Program", undefined, "UCDP Georeferenced Event Dataset"],
    ]);
  },
);

test("I1: a speaker that publishes one of the documents speaks there in its own voice, and is one origin", async () => {
  const source_article = '"SOHR,2019-02-25,Three";"Example Daily,2019-02-26,Three, says a monitor"';
  const { accounts } = await accountsOf({ source_article, source_original: "SOHR; VDC" });
  expect(accounts).toEqual([
    ["SOHR", "2019-02-25", "Three"],
    ["Example Daily", "2019-02-26", "Three, says a monitor", "VDC"],
  ]);
});

test("I1: one speaker in many documents is one origin", async () => {
  const { incidents, records } = await accountsOf({});
  const sources = new Map(recordsOf(records, "source").map((one) => [one.id, one]));
  const documents = new Map(recordsOf(records, "document").map((one) => [one.id, one]));
  const origins = originsOf(incidents[0]?.reports ?? [], {
    source: (id) => sources.get(id),
    document: (id) => documents.get(id),
  });
  expect(origins).toMatchObject({ low: 1, high: 1 });
});

test("R2: what is written large is a name, and what tells a role is one, with the heads that it tells", async () => {
  const original = "SOHR; Police; police; two witnesses; A doctor; Iraqi officials; Ministry of Defence; the armed forces"; // prettier-ignore
  const { records } = await read({ source_original: original });
  const speakers = recordsOf(records, "source").filter(({ id }) => id.includes("/speaker-"));
  const told = speakers.map(({ kind, identity }) =>
    identity.is === "named"
      ? [kind, identity.is, identity.name]
      : [kind, identity.is, identity.role, identity.headcount],
  );
  expect(told).toEqual([
    ["unknown", "named", "SOHR"],
    ["government-body", "anonymous", "police", "unknown"],
    ["witness", "anonymous", "two witnesses", 2],
    ["unknown", "anonymous", "a doctor", 1],
    ["unknown", "anonymous", "Iraqi officials", "unknown"],
    ["government-body", "named", "Ministry of Defence"],
    ["unknown", "anonymous", "the armed forces", "unknown"],
  ]);
});

test("an impossible date of a source, and a number of sources that does not fit, are flagged and nothing is lost", async () => {
  const source_article = '"Example Wire,2019-02-30,Four killed";"Example Daily,2019-02-26,Three"';
  const { accounts, issues } = await accountsOf({ source_article, number_of_sources: "3" });
  expect(accounts?.map(([name, day]) => [name, day])).toEqual([
    ["Example Wire", undefined],
    ["Example Daily", "2019-02-26"],
  ]);
  expect(issues.map(({ severity, path }) => [severity, path])).toEqual([
    ["warn", "source_article"],
    ["warn", "number_of_sources"],
  ]);
});

test("R11, G3: what a list of the dead has for a headline is a private name, and stands in no record", async () => {
  const source_article =
    '"VDC,2019-02-25,Zayd al-Example";"Example Daily,2019-02-26,Three";"VDC,2019-02-25,Amr al-Example"';
  const { records, accounts } = await accountsOf({ source_article, number_of_sources: "3" });
  expect(accounts).toEqual([
    ["VDC", "2019-02-25", "An entry in the list of the dead of VDC", "a police source"],
    ["Example Daily", "2019-02-26", "Three", "a police source"],
  ]);
  expect(JSON.stringify(records)).not.toMatch(/Zayd|Amr/);
});

test("R11: an older row that names such a list in its free text has an entry too, and other titles stay", async () => {
  const list = "VDC, 2013-02-14 Zayd al-Example";
  const dead = await accountsOf({ number_of_sources: "-1", source_article: list });
  expect(dead.accounts?.[0]?.[2]).toBe("An entry in the list of the dead of VDC");
  expect(JSON.stringify(dead.records)).not.toContain("Zayd");
  const headline = '"Example Daily,2019-02-26,Mayor Yusuf Example hurt"';
  const told = await accountsOf({ number_of_sources: "1", source_article: headline });
  expect(told.accounts?.[0]?.[2]).toBe("Mayor Yusuf Example hurt");
  expect(
    told.records.flatMap((any) => (any.kind === "incident" ? [any.record.title] : [])),
  ).toEqual([expect.not.stringContaining("Yusuf")]);
});
