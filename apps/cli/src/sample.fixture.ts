/** A small invented collection in which everything occurs that the terminal draws in a way of its own. */
import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";

const report = { document: "demo/article" };
const place = (id: string, precision: string, more: object = {}) => ({
  place: `gazetteer/${id}`,
  precision,
  ...more,
});

function estimate(id: string, quantity: object, more: object = {}) {
  return {
    id: `demo/${id}`,
    title: `Fighters, ${id}`,
    metric: "fighters-present",
    nature: "estimate",
    population: "fighters",
    scope: { includes: ["gazetteer/iq"] },
    asOf: "2019-02",
    quantity: { unit: "person", ...quantity },
    reports: [report],
    ...more,
  };
}

/** The collection. */
export const SAMPLE = {
  dataset: DEMO_DATASET,
  actors: [
    { id: "demo/group", name: "The Group", kind: "armed-group", aliases: ["TG"] },
    { id: "demo/army", name: "The Army", kind: "state-force" },
  ],
  sources: [
    { id: "demo/desk", kind: "outlet", identity: { is: "named", name: "A desk" } },
    {
      id: "demo/officials",
      kind: "military",
      identity: {
        is: "anonymous",
        role: "Three officials",
        headcount: 3,
        reason: "Not allowed to speak.",
      },
    },
    { id: "demo/mayor", kind: "local-official", identity: { is: "named", name: "The mayor" } },
  ],
  documents: [
    { id: "demo/article", title: "An article", publisher: "demo/desk", publishedOn: "2019-02-20" },
    {
      id: "demo/reprint",
      title: "The article again",
      publisher: "demo/desk",
      republishes: "demo/article",
    },
  ],
  incidents: [
    {
      id: "demo/market-bomb",
      title: "=A car bomb in a market",
      kind: "explosion",
      when: "2019-02-17",
      where: place("iq-nineveh-mosul", "settlement", { point: { lat: 36.34, lon: 43.13 } }),
      parties: [
        {
          role: "perpetrator",
          actor: "demo/group",
          attribution: "suspected",
          attributedBy: ["demo/mayor"],
        },
      ],
      harm: [
        {
          effect: "killed",
          who: "civilians",
          quantity: { form: "at-least", value: 4, unit: "person" },
        },
        { effect: "injured", who: "civilians", quantity: "unknown" },
      ],
      reports: [
        { ...report, speakers: ["demo/mayor"], says: { when: "2019-02-17" } },
        { ...report, speakers: ["demo/officials"], stance: "denies", says: { when: "2019-02-18" } },
      ],
      tags: ["market"],
    },
    {
      id: "demo/checkpoint",
      title: "A checkpoint near Mosul",
      kind: "illegal-checkpoint",
      when: "[..2019-02-20]",
      where: place("iq-nineveh-mosul", "near-settlement", { point: { lat: 36.34, lon: 43.13 } }),
      parties: [{ role: "perpetrator", actor: "demo/group", attribution: "claimed" }],
      reports: [report],
    },
    {
      id: "demo/levy",
      title: "A levy in Anbar",
      kind: "extortion",
      when: "2018-08/2019-02",
      where: place("iq-anbar", "governorate"),
      parties: [{ role: "perpetrator", described: "Nobody knows", attribution: "unattributed" }],
      extent: "pattern",
      reports: [report],
    },
  ],
  estimates: [
    estimate("exactly", { form: "exactly", value: 600 }),
    estimate("between", { form: "between", low: 500, high: 700, words: "500 to 700" }),
    estimate("more-than", { form: "more-than", value: 800 }),
    estimate("less-than", { form: "less-than", value: 300 }),
    estimate("about", { form: "about", value: 500 }),
    estimate("nearly", { form: "nearly", value: 400 }),
    estimate("order", { form: "order", magnitude: "hundreds" }),
    estimate("coded", { form: "coded", low: 100, best: 200, high: 900 }),
  ],
  claims: [
    {
      id: "demo/defeated",
      title: "The group is defeated",
      kind: "declaration",
      statement: "The group has no strength left.",
      statedOn: "2019-02-20",
      about: [{ record: "demo/more-than", relation: "disputes" }],
      reports: [{ ...report, speakers: ["demo/mayor"] }],
    },
  ],
  coverage: [
    {
      id: "demo/watch",
      title: "What the desk counts",
      watcher: "demo/desk",
      includes: ["gazetteer/iq"],
      period: "2019-01/2019-02",
      selection: "Every attack that the desk hears of.",
    },
  ],
  balances: [
    {
      id: "demo/sum",
      title: "A whole and a part",
      whole: "demo/between",
      parts: ["demo/less-than"],
      remainder: "The rest",
      reports: [report],
    },
  ],
} as const;
