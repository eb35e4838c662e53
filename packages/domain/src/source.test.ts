import { describe, expect, test } from "vitest";
import { Document } from "./document.ts";
import { Report } from "./report.ts";
import { Identity, Source, headcountOf, labelOf } from "./source.ts";
import { SAMPLES } from "./samples.fixture.ts";

const NAMED = { id: "t/named", kind: "military", identity: { is: "named", name: "A Spokesman" } };
const OFFICIALS = {
  id: "t/officials",
  kind: "intelligence-service",
  identity: { is: "anonymous", role: "three officials", reason: "They may not speak.", headcount: 3 },
}; // prettier-ignore

function refusal(schema: typeof Source | typeof Document | typeof Report, input: object): unknown {
  return schema.safeParse(input).error?.issues[0];
}

describe("R2: sources", () => {
  test("R2: are known by name, or anonymous with the role as described and the number of heads", () => {
    expect(labelOf(Source.parse(NAMED))).toBe("A Spokesman");
    expect(labelOf(Source.parse(OFFICIALS))).toBe("three officials");
    expect(headcountOf(Source.parse(OFFICIALS))).toBe(3);
    expect(Identity.parse({ is: "anonymous", role: "an official" })).toMatchObject({
      headcount: 1,
    });
    expect(Identity.safeParse({ is: "anonymous" }).success).toBe(false);
    expect(Identity.safeParse({ is: "named" }).success).toBe(false);
    expect(Identity.safeParse({ is: "anonymous", role: "x", headcount: 0 }).success).toBe(false);
  });

  test("R2: of whom nobody says how many they are have no number", () => {
    const officials = { is: "anonymous", role: "officials", headcount: "unknown" } as const;
    expect(headcountOf(Source.parse({ ...OFFICIALS, identity: officials }))).toBeNull();
    expect(Identity.safeParse({ ...officials, headcount: "some" }).success).toBe(false);
  });

  test("R2: that are bodies are no number of people", () => {
    expect(headcountOf(Source.parse(NAMED))).toBeNull();
  });

  test("R2: are of a reliability that cannot be judged until somebody judges it", () => {
    expect(Source.parse(NAMED)).toMatchObject({ reliability: "F", partyToConflict: false, sensitivity: "public" }); // prettier-ignore
  });

  test("R2: are not part of themselves, nor possibly the same as themselves", () => {
    expect(refusal(Source, { ...NAMED, affiliation: NAMED.id })).toMatchObject({ path: ["affiliation"] }); // prettier-ignore
    expect(refusal(Source, { ...NAMED, possiblySameAs: [NAMED.id] })).toMatchObject({ path: ["possiblySameAs"] }); // prettier-ignore
  });
});

describe("R3: documents", () => {
  test("R3: never keep their text, only its fingerprint", () => {
    for (const key of ["text", "body", "content", "excerpt"])
      expect(refusal(Document, { ...SAMPLES.document, [key]: "words" })).toMatchObject({ code: "unrecognized_keys" }); // prettier-ignore
    expect(refusal(Document, { ...SAMPLES.document, sha256: "abc" })).toMatchObject({ path: ["sha256"] }); // prettier-ignore
  });

  test("R3: do not reprint themselves, and lead nowhere but to the web", () => {
    expect(refusal(Document, { ...SAMPLES.document, republishes: SAMPLES.document.id })).toMatchObject({ path: ["republishes"] }); // prettier-ignore
    for (const url of ["javascript:alert(1)", "ftp://example.org", "https://a b.org", "https://exam\u202Eple.org/x", "//example.org", "https://example.org/\u001b[2J"])
      expect(refusal(Document, { ...SAMPLES.document, url })).toMatchObject({ path: ["url"] }); // prettier-ignore
  });
});

describe("R4: reports", () => {
  test("R4: without speakers are the publisher's own voice; they assert, at a credibility that cannot be judged", () => {
    expect(Report.parse({ document: "t/d" })).toEqual({
      document: "t/d",
      speakers: [],
      via: [],
      stance: "asserts",
      credibility: "6",
    });
  });

  test("R4: hold the values that one account gives where accounts differ", () => {
    const [report] = SAMPLES.incident.reports;
    expect(Report.parse(report).says).toMatchObject({ kind: "explosion", when: "2019-02" });
    expect(refusal(Report, { ...report, says: { colour: "red" } })).toMatchObject({ code: "unrecognized_keys" }); // prettier-ignore
  });
});
