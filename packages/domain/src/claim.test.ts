import { describe, expect, test } from "vitest";
import { Actor } from "./actor.ts";
import { Claim, ClaimKind, Relation } from "./claim.ts";
import { ClaimLinks } from "./claim-links.ts";
import { claimCirclesOf } from "./claim-circle.ts";
import { parseCollection } from "./collection.ts";
import { ClaimId } from "./id.ts";
import { Judgement, Verdict } from "./judgement.ts";
import { SAMPLES } from "./samples.fixture.ts";

function refusal(changes: object): unknown {
  return Claim.safeParse({ ...SAMPLES.claim, ...changes }).error?.issues[0];
}

describe("D1: claims", () => {
  test("D1: are what somebody declared, in our words, of a kind", () => {
    for (const kind of ["declaration", "assessment", "forecast", "definition", "denial", "threat"])
      expect(ClaimKind.options).toContain(kind);
    expect(refusal({ statement: undefined })).toMatchObject({ path: ["statement"] });
    expect(refusal({ statement: "x".repeat(601) })).toMatchObject({ path: ["statement"] });
  });

  test("D1: carry no verdict of ours", () => {
    for (const key of ["verdict", "truth", "rating"])
      expect(refusal({ [key]: "false" })).toMatchObject({ code: "unrecognized_keys" });
  });
});

describe("D2: links", () => {
  test("D2: say how a claim stands to another record, and never to itself", () => {
    expect(Relation.options).toEqual(["supports", "disputes", "qualifies", "defines"]);
    expect(refusal({ about: [{ record: SAMPLES.claim.id, relation: "supports" }] })).toMatchObject({ path: ["about"], message: "links the claim to itself" }); // prettier-ignore
  });
});

describe("D4: circles", () => {
  const claim = (slug: string, ...about: readonly string[]) => ({
    id: ClaimId.parse(`t/${slug}`),
    about: about.map((one) => ({ record: `t/${one}`, relation: "disputes" as const })),
  });

  test("D4: claims that are about one another in a circle are found, each circle once", () => {
    const claims = [claim("c", "a", "figure"), claim("a", "b"), claim("b", "c"), claim("d", "a"), claim("e", "f"), claim("f", "e")]; // prettier-ignore
    expect(claimCirclesOf(claims)).toEqual([["t/a", "t/b", "t/c"], ["t/e", "t/f"]]); // prettier-ignore
    expect(claimCirclesOf(claims.toReversed())).toEqual(claimCirclesOf(claims));
    expect(claimCirclesOf([claim("a", "b", "c"), claim("b", "c"), claim("c")])).toEqual([]);
  });

  test("D4: a collection that holds such a circle is let in with an issue that names it", () => {
    const about = (record: string) => [{ record, relation: "disputes" }];
    const claims = [
      { ...SAMPLES.claim, id: "t/one", about: about("t/two") },
      { ...SAMPLES.claim, id: "t/two", about: about("t/one") },
    ];
    const { issues } = parseCollection({ dataset: SAMPLES.dataset, claims }, () => "claim");
    expect(issues.filter(({ code }) => code === "cycle")).toMatchObject([
      { severity: "warn", record: "t/one", path: "about[0]", seen: "t/one → t/two → t/one" },
    ]);
  });
});

test("D4: claims beyond what is kept are said to be looked at no more, and what hangs on nothing is not kept", () => {
  const about = (slug: string, ...records: readonly string[]) =>
    Claim.parse({ ...SAMPLES.claim, id: `t/${slug}`, about: records.map((one) => ({ record: `t/${one}`, relation: "disputes" })) }); // prettier-ignore
  const links = new ClaimLinks(2);
  for (const one of [about("end"), about("a", "b"), about("b", "a"), about("c", "a")])
    links.note(one);
  expect(links.issues()).toMatchObject([
    { code: "cycle", record: "t/a", seen: "t/a → t/b → t/a" },
    { code: "cycle", severity: "warn", message: expect.stringContaining("more than 2 claims") },
  ]);
});

describe("D3: tests", () => {
  test("D3: a claim may name the series that would bear on it", () => {
    expect(Claim.parse(SAMPLES.claim).testedBy).toMatchObject({ place: "t/region", kinds: ["explosion"] }); // prettier-ignore
    expect(refusal({ testedBy: { kinds: ["victory"] } })).toMatchObject({ path: ["testedBy", "kinds", 0] }); // prettier-ignore
  });
});

describe("J1: judgements", () => {
  test("J1: are somebody's, with a reason, on two records", () => {
    expect(Verdict.options).toEqual(["same", "different", "unsure"]);
    for (const key of ["reason", "author"])
      expect(Judgement.safeParse({ ...SAMPLES.judgement, [key]: "" }).success).toBe(false);
    expect(Judgement.safeParse({ ...SAMPLES.judgement, right: SAMPLES.judgement.left }).error?.issues[0]).toMatchObject({ path: ["right"] }); // prettier-ignore
  });
});

describe("K8: actors", () => {
  test("K8: are bodies, groups and office holders, and never part of themselves", () => {
    expect(Actor.safeParse({ ...SAMPLES.actor, parent: SAMPLES.actor.id }).error?.issues[0]).toMatchObject({ path: ["parent"] }); // prettier-ignore
    expect(Actor.safeParse({ ...SAMPLES.actor, kind: "person" }).success).toBe(false);
  });
});
