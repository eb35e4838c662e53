import type { CollectionInput } from "@sitrep/domain/collection";
import { fighters } from "./passages-fighters.ts";

/** Members of one cell of foreign fighters, and Egypt. Nobody who holds no office is named. */
export const incidentsAbroad: NonNullable<CollectionInput["incidents"]> = [
  {
    id: "islamic-state-resurgence/beatles-two-captured",
    title: "The SDF captures two British members of the “Beatles” cell",
    kind: "arrest",
    when: "[2018-01-11..2018-01-20]",
    derivedFrom: { words: "In mid-January", anchor: "[2018-02-09..2018-03-17]" },
    where: { place: "gazetteer/sy-eastern", precision: "region", words: "eastern Syria" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/syrian-democratic-forces" },
      {
        role: "target",
        actor: "islamic-state-resurgence/beatles-cell",
        described: "Two British members",
        who: "militants",
      },
    ],
    harm: [
      {
        effect: "detained",
        who: "militants",
        quantity: { form: "exactly", value: 2, unit: "person", words: "other two" },
      },
    ],
    reports: [
      { ...fighters.twoStopped },
      {
        ...fighters.beatlesConfirmed,
        statedOn: "[2018-02-01..2018-02-10]",
        note: "Confirmed at the beginning of February; by whom is not said.",
      },
    ],
    tags: ["beatles"],
    notes:
      "During fighting. Mid-month is read as the 11th to the 20th, the beginning of a month as its first ten days. The year is read from the article's date.",
  },
  {
    id: "islamic-state-resurgence/beatles-leader-killed",
    title: "The leader of the “Beatles” cell is killed in air raids",
    kind: "air-strike",
    when: "2015",
    where: { place: "gazetteer/middle-east", precision: "region" },
    parties: [
      { role: "perpetrator", described: "Not named", attribution: "unattributed" },
      {
        role: "target",
        actor: "islamic-state-resurgence/beatles-cell",
        described: "Its leader",
        who: "militants",
      },
    ],
    harm: [
      {
        effect: "killed",
        who: "militants",
        quantity: { form: "exactly", value: 1, unit: "person", words: "their leader" },
      },
    ],
    reports: [{ ...fighters.leaderDied }],
    tags: ["beatles"],
    notes:
      "Neither place nor whose aircraft is said; the region is the widest that the article is about.",
  },
  {
    id: "islamic-state-resurgence/beatles-hostages-killed",
    title: "Members of the “Beatles” cell torture and kill captives",
    kind: "execution",
    when: "[..2018-01-20]",
    where: { place: "gazetteer/middle-east", precision: "region" },
    parties: [
      { role: "perpetrator", actor: "islamic-state-resurgence/beatles-cell" },
      { role: "target", described: "Hostages", who: "unknown" },
    ],
    harm: [{ effect: "killed", who: "unknown", quantity: "unknown" }],
    extent: "pattern",
    reports: [
      { ...fighters.beatlesConfirmed },
      { ...fighters.leaderHostages, note: "Of the leader." },
    ],
    tags: ["beatles"],
    notes:
      "Where, when and how many is not said; the region is the widest that the article is about. The last two members were caught in January 2018. A count of 27 stands nearby whose meaning is unclear; see the claim about it.",
  },
  {
    id: "islamic-state-resurgence/bir-al-abed-mosque",
    title: "305 people are killed in an attack on a Sufi mosque in Bir al-Abed, Egypt",
    kind: "armed-attack",
    when: "2017-11-24",
    derivedFrom: { words: "On November 24", anchor: "[2018-02-09..2018-03-17]" },
    where: {
      place: "gazetteer/eg-north-sinai-bir-al-abed",
      precision: "district",
      words: "Bir al-Abed in Egypt",
    },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/publisher-of-fighters-article"],
      },
      { role: "target", described: "People at a Sufi mosque", who: "civilians" },
    ],
    harm: [
      {
        effect: "killed",
        who: "civilians",
        quantity: { form: "exactly", value: 305, unit: "person", words: "305 people" },
      },
    ],
    reports: [{ ...fighters.birAlAbed }],
    notes:
      "The weapons are not said. The article cites nobody for the number or the culprit. The last 24 November before it ran was in 2017. Bir al-Abed is a town and the district around it; public record has the mosque in a village some 30 km from the town, so the place is read as the district.",
  },
  {
    id: "islamic-state-resurgence/sinai-operations-2018",
    title: "Egyptian forces begin operations on the Sinai Peninsula",
    kind: "security-operation",
    when: "[..2018-03-17]",
    derivedFrom: { words: "have recently begun", anchor: "[2018-02-09..2018-03-17]" },
    where: { place: "gazetteer/eg-sinai", precision: "region", words: "the Sinai Peninsula" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/egyptian-security-forces" },
      { role: "target", described: "Jihadists", who: "militants" },
    ],
    extent: "series",
    reports: [{ ...fighters.sinai }],
    notes:
      "The article gives no date. Egypt announced an operation in Sinai on 9 February 2018 (public record).",
  },
];
