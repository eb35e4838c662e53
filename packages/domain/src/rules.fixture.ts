/**
 * What the rules answer to fixed questions, family by family. A test pins each family's answers to the version of the rules:
 * nothing here may be taken out or reworded, and what is added is added as a family or question of its own.
 */
import { Balance, settle } from "./balance.ts";
import { clustersOf } from "./cluster.ts";
import { compare } from "./comparison.ts";
import { Coverage } from "./coverage.ts";
import { Estimate } from "./estimate.ts";
import type { Interval } from "./interval.ts";
import { between, exactly, from } from "./interval.ts";
import { Judgement, Verdict } from "./judgement.ts";
import { matchable } from "./match.fixture.ts";
import { matchOf } from "./match.ts";
import { PlacePrecision, markOf } from "./precision.ts";
import { Quantity, amountOver, boundsOf, pointOf } from "./quantity.ts";
import { scaleFor } from "./scale.ts";
import type { Tallied } from "./series.ts";
import { fillCell } from "./series.ts";
import { parentOf, place } from "./tree.fixture.ts";
import { verificationOf } from "./verification.ts";
import { coreOf, datePrecision, spanOf } from "./when.ts";
import type { Told } from "./world.fixture.ts";
import { lookupOf, report } from "./world.fixture.ts";

const AMOUNTS = [7, 90, 1000, 40_000] as const;

const QUANTITIES: readonly object[] = [
  ...["exactly", "more-than", "at-least", "less-than", "at-most", "about", "nearly"].flatMap((form) =>
    AMOUNTS.map((value) => ({ form, value })),
  ),
  { form: "between", low: 5000, high: 7000 },
  ...["tens", "dozens", "thousands"].map((magnitude) => ({ form: "order", magnitude })),
  { form: "coded", low: 12, best: 9, high: 30 },
]; // prettier-ignore

function quantities(): unknown {
  return QUANTITIES.map((one) => {
    const read = Quantity.safeParse({ ...one, unit: "person" });
    const rate = Quantity.safeParse({ ...one, unit: "person", per: "month" });
    return [
      one,
      read.success ? [boundsOf(read.data), pointOf(read.data)] : null,
      rate.success ? [28, 31, 184, 365].map((days) => amountOver(rate.data, days)) : null,
    ];
  });
}

const TIMES = [
  "2019-02-17", "2019-01", "2018", "2018-08/2019-02", "[2018-08..2019-02]", "[..2019-02-20]", "2019-02~", "2019-02-17~",
  "2018~", "2018-21~", "2018-24", "201X", "2019-02-XX", "2018?", "2018-08/..",
] as const; // prettier-ignore

function times(): unknown {
  return TIMES.map((when) => [when, spanOf(when), coreOf(when), datePrecision(when)]);
}

const marks = (): unknown => PlacePrecision.options.map((one) => [one, markOf(one)]);

function comparisons(): unknown {
  const base = {
    id: "t/a",
    title: "Fighters",
    metric: "fighters-present",
    nature: "estimate",
    population: "fighters of the group",
    scope: { includes: [place("iraq")] },
    asOf: "2019-01",
    quantity: { form: "between", low: 1000, high: 3000, unit: "person" },
    reports: [{ document: "t/d" }],
  };
  const figures = [
    {},
    { quantity: { form: "exactly", value: 3000, unit: "person" } },
    { quantity: { form: "about", value: 5000, unit: "person" } },
    { quantity: { form: "more-than", value: 3000, unit: "person" } },
    { scope: { includes: [place("iraq"), place("syria")] } },
    { asOf: "2018-06" },
    { asOf: "2019" },
    { nature: "count" },
    { population: "supporters" },
  ].map((changes) => Estimate.parse({ ...base, ...changes }));
  return figures.map((left) => figures.map((right) => compare(left, right, parentOf)));
}

function balances(): unknown {
  const ids = ["t/one", "t/two"];
  const settled = (whole: Interval, parts: readonly Interval[], exhaustive: boolean): unknown => {
    const given = { id: "t/b", title: "Whole", whole: "t/whole", parts: ids, remainder: "Rest" };
    const balance = Balance.parse({ ...given, exhaustive, reports: [{ document: "t/d" }] });
    const { remainder, verdict } = settle(balance, (id) => parts[ids.indexOf(id)] ?? whole);
    return { remainder, verdict };
  };
  return [false, true].flatMap((exhaustive) => [
    settled(exactly(800), [exactly(134), from(0)], exhaustive),
    settled(between(100, 200), [between(20, 60), between(10, 90)], exhaustive),
    settled(exactly(100), [exactly(90), exactly(30)], exhaustive),
  ]);
}

function cells(): unknown {
  const coverage = (changes: object): Coverage =>
    Coverage.parse({
      id: "t/all", title: "All", watcher: "t/desk", includes: [place("iraq")], period: "2018", selection: "Everything.", ...changes,
    }); // prettier-ignore
  const watching = [
    [],
    [coverage({})],
    [coverage({ period: "2018-10-15/2018-12" })],
    [coverage({ systematic: false })],
    [coverage({ includes: [place("syria")] })],
  ];
  const sure: Tallied = { extent: "single", isSure: true };
  const piles: readonly (readonly Tallied[])[] = [
    [],
    [sure, { extent: "single", isSure: false }],
    [sure, { extent: "series", isSure: true }],
    [{ extent: "pattern", isSure: true }],
  ];
  const bucket = {
    key: "2018-10",
    earliest: "2018-10-01",
    latest: "2018-10-31",
    place: place("iraq"),
  };
  return watching.flatMap((by) =>
    piles.flatMap((pile) =>
      [[], [sure]].map((astray) => fillCell(bucket, pile, by, { kinds: null, parentOf, astray }).count),
    ),
  ); // prettier-ignore
}

function clusters(): unknown {
  const judged = (left: string, verdict: Verdict, right: string): Judgement =>
    Judgement.parse({
      id: `j/${left}-${verdict}-${right}`, left: `r/${left}`, right: `r/${right}`, verdict, reason: "So.", author: "A desk",
    }); // prettier-ignore
  return Verdict.options.map(
    (verdict) =>
      clustersOf([judged("a", "same", "b"), judged("b", "same", "c"), judged("a", verdict, "c")])
        .clusters,
  );
}

const ANONYMOUS = {
  kind: "local-official",
  identity: { is: "anonymous", role: "An official" },
  affiliation: "t/body",
} as const;

function support(): unknown {
  const lookup = lookupOf({
    sources: {
      outlet: { kind: "outlet" },
      agency: { kind: "agency" },
      general: { kind: "military" },
      official: ANONYMOUS,
      another: ANONYMOUS,
    },
    documents: { story: {}, wire: { publisher: "t/agency" }, reprint: { republishes: "t/wire" } },
  });
  const told: readonly (readonly Told[])[] = [
    [{ in: "story" }],
    [{ in: "story" }, { in: "wire" }],
    [{ in: "wire" }, { in: "reprint" }],
    [
      { in: "story", by: ["general"] },
      { in: "wire", by: ["general"] },
    ],
    [
      { in: "story", by: ["official"] },
      { in: "wire", by: ["another"] },
    ],
    [
      { in: "story", by: ["official"], via: ["general"] },
      { in: "wire", by: ["general"] },
    ],
    [{ in: "story" }, { in: "wire", stance: "denies" }],
  ];
  return told.map((accounts) => {
    const { status, origins } = verificationOf(accounts.map(report), lookup);
    return [status, origins.low, origins.high];
  });
}

function matches(): unknown {
  const told = [{}, { when: "2019-02" }, { place: "sinjar" }, { kind: "shelling" }] as const;
  return told.map((one) => {
    const match = matchOf(matchable({}), matchable({ ...one, id: "b/other" }));
    return match && [match.strength, match.reasons.map(({ says, points }) => [says, points])];
  });
}

function scales(): unknown {
  return [
    [exactly(5), exactly(400)],
    [exactly(5), exactly(500)],
    [from(1), between(20, 3000)],
  ].map(scaleFor);
}

/** The families, each with the letters of the rules that it asks. */
export const FAMILIES = {
  "Q quantities": quantities,
  "T times": times,
  "P marks": marks,
  "C comparisons": comparisons,
  "C scales": scales,
  "B balances": balances,
  "V cells": cells,
  "J clusters": clusters,
  "R, I support": support,
  "M matches": matches,
} as const;
