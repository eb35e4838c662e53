import { describe, expect, test } from "vitest";
import { Attribution } from "./attribution.ts";
import { Harm, HarmEffect, countOfHarm, harmInShort } from "./harm.ts";
import { IncidentKind } from "./incident-kind.ts";
import { Extent, Incident } from "./incident.ts";
import { exactly, from } from "./interval.ts";
import { Party, People } from "./party.ts";
import { SAMPLES } from "./samples.fixture.ts";

function refusal(changes: object): unknown {
  return Incident.safeParse({ ...SAMPLES.incident, ...changes }).error?.issues[0];
}

describe("K1: kinds", () => {
  test("K1: the list is our own and short, and an attempt is a mark on the deed, not a kind", () => {
    expect(IncidentKind.options.length).toBeLessThan(25);
    for (const kind of ["targeted-killing", "armed-attack", "explosion", "shelling", "air-strike", "abduction", "execution", "bodies-found", "infrastructure-attack", "property-destruction", "extortion", "intimidation", "illegal-checkpoint", "security-operation", "arrest", "escape", "border-crossing"])
      expect(IncidentKind.options).toContain(kind);
    expect(IncidentKind.options.some((kind) => kind.includes("attempt"))).toBe(false);
    expect(Incident.parse(SAMPLES.incident).attempted).toBe(true);
    expect(refusal({ attempted: false })).toMatchObject({ path: ["attempted"] });
  }); // prettier-ignore
});

describe("K2: attribution", () => {
  test("K2: a party is laid at somebody's door to a degree, by those who say so", () => {
    const party = Party.parse({ role: "perpetrator", actor: "t/actor", attribution: "claimed", attributedBy: ["t/source"] }); // prettier-ignore
    expect(party).toMatchObject({ attribution: "claimed", attributedBy: ["t/source"] });
    expect(Attribution.options).toEqual(["confirmed", "suspected", "claimed", "denied", "unattributed"]); // prettier-ignore
  });

  test("K2: a party is a known actor, a described group, or both, never neither", () => {
    expect(Party.safeParse({ role: "target", described: "A family" }).success).toBe(true);
    expect(Party.safeParse({ role: "target", actor: "t/actor" }).success).toBe(true);
    expect(Party.safeParse({ role: "target", who: "civilians" }).success).toBe(false);
  });
});

describe("K3: harm", () => {
  const harm = { effect: "killed", who: "civilians" };

  test("K3: is an effect on people of a kind, to a number as said", () => {
    const said = Harm.parse({ ...harm, quantity: { form: "at-least", value: 4, unit: "person" } });
    expect(countOfHarm(said)).toEqual({ is: "observed", interval: from(4) });
    expect(HarmEffect.options).toEqual(["killed", "injured", "abducted", "detained", "displaced"]);
    expect(People.options).toEqual(["civilians", "security-forces", "local-officials", "militia", "militants", "unknown"]); // prettier-ignore
  });

  test("K3: that happened to nobody knows how many is unknown, not zero", () => {
    expect(countOfHarm(Harm.parse({ ...harm, quantity: "unknown" }))).toEqual({ is: "unknown" });
    expect(countOfHarm(Harm.parse({ ...harm, quantity: "none" }))).toEqual({ is: "observed", interval: exactly(0) }); // prettier-ignore
    const [done, none] = [Harm.parse({ ...harm, quantity: "unknown" }), Harm.parse({ ...harm, quantity: "none" })]; // prettier-ignore
    expect(harmInShort([none, done])).toEqual([done]);
    expect(harmInShort([none])).toEqual([none]);
  });

  test("K3: is counted in people or groups of them, and never a bare number", () => {
    for (const quantity of [4, null, undefined, { form: "exactly", value: 4, unit: "usd" }])
      expect(Harm.safeParse({ ...harm, quantity }).success).toBe(false);
    expect(Harm.safeParse({ ...harm, quantity: { form: "exactly", value: 2, unit: "group" } }).success).toBe(true); // prettier-ignore
  });
});

describe("K4: extent", () => {
  test("K4: an incident is one deed unless it says that it is a series or a pattern", () => {
    const { extent: _, ...rest } = SAMPLES.incident;
    expect(Incident.parse(rest).extent).toBe("single");
    expect(Extent.options).toEqual(["single", "series", "pattern"]);
  });
});

describe("K5: incidents", () => {
  test("K5: need a kind, a time, a place and a title of our own; their verification cannot be typed in", () => {
    for (const field of ["title", "kind", "when", "where"])
      expect(refusal({ [field]: undefined })).toMatchObject({ path: [field] });
    expect(refusal({ verification: "verified" })).toMatchObject({ code: "unrecognized_keys" });
    expect(refusal({ status: "verified" })).toMatchObject({ code: "unrecognized_keys" });
  });
});
