import type { CollectionInput } from "@sitrep/domain/collection";
import { fighters } from "./passages-fighters.ts";

/** Where the fighters went and how dangerous they are, early 2018. */
export const claimsEarly2018: NonNullable<CollectionInput["claims"]> = [
  {
    id: "islamic-state-resurgence/fate-unknown",
    title: "What became of most foreign fighters is unknown",
    kind: "assessment",
    statement:
      "Nobody can say how many were killed, nor where the living are; what intelligence services have is incomplete.",
    statedOn: "[2018-02-09..2018-03-17]",
    subject: "islamic-state-resurgence/islamic-state",
    about: [{ record: "islamic-state-resurgence/joined-from-abroad", relation: "qualifies" }],
    reports: [{ ...fighters.fate }, { ...fighters.incomplete }],
  },
  {
    id: "islamic-state-resurgence/influence-beyond-ground",
    title: "The group counts for more in Syria than the ground it holds",
    kind: "assessment",
    statement:
      "Pushed into the eastern desert, it has more influence than its place on the map suggests.",
    statedOn: "[2018-02-09..2018-03-17]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/sy",
    about: [{ record: "islamic-state-resurgence/share-of-syria-2018", relation: "qualifies" }],
    reports: [{ ...fighters.threePercent }, { ...fighters.influence }],
  },
  {
    id: "islamic-state-resurgence/cells-wait-in-deir-ez-zor",
    title: "People in Deir ez-Zor: many cells wait for orders",
    kind: "assessment",
    statement:
      "In towns and villages of the province many cells still wait for orders; in Raqqa it is the same.",
    statedOn: "[2018-02-09..2018-03-17]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/sy-deir-ez-zor",
    about: [{ record: "islamic-state-resurgence/influence-beyond-ground", relation: "supports" }],
    reports: [
      { ...fighters.deir, speakers: ["islamic-state-resurgence/people-of-deir-ez-zor"] },
      { ...fighters.raqqa, note: "On Raqqa the article speaks in its own voice." },
    ],
  },
  {
    id: "islamic-state-resurgence/foes-busy-elsewhere",
    title: "The group catches its breath while its enemies fight elsewhere",
    kind: "explanation",
    statement:
      "Guerrilla warfare makes it hard to beat, and it gains from the government's war in Idlib, Turkey's attack on Afrin and clashes between SDF and government; it still holds a small territory in that region.",
    statedOn: "[2018-02-09..2018-03-17]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/sy",
    about: [
      { record: "islamic-state-resurgence/idlib-offensive", relation: "supports" },
      { record: "islamic-state-resurgence/afrin-attacked", relation: "supports" },
      { record: "islamic-state-resurgence/sdf-clashes-with-government", relation: "supports" },
    ],
    reports: [{ ...fighters.guerrilla }, { ...fighters.breath }, { ...fighters.territory }],
  },
  {
    id: "islamic-state-resurgence/baghdadi-at-large",
    title: "The group's leader is still free",
    kind: "assessment",
    statement: "Abu Bakr al-Baghdadi has not been caught.",
    statedOn: "[2018-02-09..2018-03-17]",
    subject: "islamic-state-resurgence/abu-bakr-al-baghdadi",
    reports: [{ ...fighters.baghdadi }],
  },
  {
    id: "islamic-state-resurgence/liberation-army-motive",
    title: "Why the Kurds' Liberation Army fights",
    kind: "explanation",
    statement:
      "It would not accept that disputed territory was lost after the Kurdish vote on independence of 25 September 2017.",
    statedOn: "[2018-02-09..2018-03-17]",
    subject: "islamic-state-resurgence/kurds-liberation-army",
    place: "gazetteer/iq-disputed-territories",
    about: [
      { record: "islamic-state-resurgence/kurds-liberation-army-fights", relation: "supports" },
    ],
    reports: [{ ...fighters.kla }],
    tags: ["tuz-khurmatu"],
  },
  {
    id: "islamic-state-resurgence/white-flags-tied-to-islamic-state",
    title: "The White Flags probably belong with the Islamic State",
    kind: "assessment",
    statement:
      "The group with a lion on its banners is probably tied to the Islamic State, and the operation at Tuz Khurmatu was aimed at it.",
    statedOn: "[2018-02-09..2018-03-17]",
    likelihood: "likely",
    subject: "islamic-state-resurgence/white-flags",
    about: [{ record: "islamic-state-resurgence/tuz-khurmatu-operation", relation: "qualifies" }],
    reports: [{ ...fighters.whiteFlags }],
    tags: ["tuz-khurmatu"],
  },
  {
    id: "islamic-state-resurgence/border-crossers-plans",
    title: "Most who get across are to wait in Turkey",
    kind: "assessment",
    statement:
      "Most jihadists who cross are to stay in Turkey and await orders; others try for Europe on the refugees' road or go to other countries.",
    statedOn: "[2018-02-09..2018-03-17]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/tr",
    about: [{ record: "islamic-state-resurgence/smuggled-out-of-syria", relation: "supports" }],
    reports: [{ ...fighters.waitTurkey }],
  },
  {
    id: "islamic-state-resurgence/beatles-twenty-seven",
    title: "A figure of at least 27 whose meaning is unclear",
    kind: "assessment",
    statement:
      "American authorities put something about the “Beatles” at 27 or more. The sentence may mean members, or their victims; just before it stands a group of four.",
    statedOn: "[2018-02-01..2018-03-17]",
    subject: "islamic-state-resurgence/beatles-cell",
    about: [
      { record: "islamic-state-resurgence/beatles-four", relation: "qualifies" },
      { record: "islamic-state-resurgence/beatles-hostages-killed", relation: "qualifies" },
    ],
    reports: [
      { ...fighters.twentySeven, speakers: ["islamic-state-resurgence/american-authorities"] },
    ],
    tags: ["beatles", "unclear-referent"],
    notes: "Kept as a claim and not as an estimate, because nobody can say what is counted.",
  },
  {
    id: "islamic-state-resurgence/beatles-one-in-prison",
    title: "One of the “Beatles” is in prison in Turkey",
    kind: "assessment",
    statement:
      "One member of the four is serving seven years in Turkey for belonging to a terrorist group.",
    statedOn: "[2018-02-09..2018-03-17]",
    subject: "islamic-state-resurgence/beatles-cell",
    place: "gazetteer/tr",
    about: [{ record: "islamic-state-resurgence/beatles-four", relation: "supports" }],
    reports: [{ ...fighters.sevenYears }],
    tags: ["beatles"],
  },
  {
    id: "islamic-state-resurgence/french-recruits-vanished",
    title: "Recruits from France who disappeared have probably gone elsewhere",
    kind: "explanation",
    statement:
      "Those unaccounted for have probably joined other wars, gone to base camps, or hide and wait; they may be in the Philippines, Egypt, Afghanistan or the Balkans.",
    statedOn: "[2018-02-09..2018-03-17]",
    likelihood: "likely",
    subject: "islamic-state-resurgence/islamic-state",
    about: [{ record: "islamic-state-resurgence/recruits-from-france", relation: "qualifies" }],
    reports: [
      { ...fighters.disappeared },
      { ...fighters.lurk, note: "Where they may be is only said to be possible." },
    ],
    tags: ["france", "unclear-referent"],
    notes:
      "Whether the article means those whom its four figures leave over, or also those still fighting, is open; it gives no number.",
  },
  {
    id: "islamic-state-resurgence/active-on-other-continents",
    title: "Weak in Syria, active on other continents",
    kind: "assessment",
    statement: "The group's fighters have lost their hold in Syria and act elsewhere in the world.",
    statedOn: "[2018-02-09..2018-03-17]",
    subject: "islamic-state-resurgence/islamic-state",
    about: [
      { record: "islamic-state-resurgence/bir-al-abed-mosque", relation: "supports" },
      {
        record: "islamic-state-resurgence/influence-beyond-ground",
        relation: "disputes",
        note: "The same article says earlier that the group keeps some influence in Syria.",
      },
    ],
    reports: [{ ...fighters.continents }],
  },
  {
    id: "islamic-state-resurgence/worst-attack-in-modern-egypt",
    title: "No attack in modern Egypt was worse than that on the mosque",
    kind: "assessment",
    statement:
      "In the modern history of Egypt no terrorist attack has cost as much as the one at Bir al-Abed.",
    statedOn: "[2018-02-09..2018-03-17]",
    place: "gazetteer/eg",
    about: [{ record: "islamic-state-resurgence/bir-al-abed-mosque", relation: "supports" }],
    reports: [{ ...fighters.mostTragic }],
    notes: "The article writes “most tragic” and does not say by what measure.",
  },
  {
    id: "islamic-state-resurgence/returnees-are-a-threat",
    title: "Fighters who come home worry Europe and the United States most",
    kind: "warning",
    statement: "Many of those who went home can be dangerous.",
    statedOn: "[2018-02-09..2018-03-17]",
    reports: [{ ...fighters.concern }],
  },
  {
    id: "islamic-state-resurgence/no-need-to-panic",
    title: "A university report: no reason to panic over returned fighters",
    kind: "assessment",
    statement: "What the cases show gives no cause for panic.",
    statedOn: "[2018-01-01..2018-03-17]",
    about: [
      { record: "islamic-state-resurgence/returnees-are-a-threat", relation: "disputes" },
      { record: "islamic-state-resurgence/attacks-by-the-others", relation: "supports" },
      { record: "islamic-state-resurgence/returnees-meaning-attack", relation: "supports" },
      {
        record: "islamic-state-resurgence/us-attacks-by-returnees",
        relation: "supports",
        note: "Added by the article, not by the report.",
      },
    ],
    reports: [
      { ...fighters.noPanic, speakers: ["islamic-state-resurgence/georgetown-report-authors"] },
    ],
    tags: ["georgetown-report"],
    notes: "The university may be misattributed; see the report's own record.",
  },
  {
    id: "islamic-state-resurgence/travellers-threat-not-attacks",
    title: "The same report: returned fighters are a threat, though not only by attacks",
    kind: "assessment",
    statement:
      "“Travellers” are dangerous, but the danger need not be an assault: they may build networks or bring others in.",
    statedOn: "[2018-01-01..2018-03-17]",
    about: [
      { record: "islamic-state-resurgence/returnees-are-a-threat", relation: "qualifies" },
      { record: "islamic-state-resurgence/no-need-to-panic", relation: "qualifies" },
    ],
    reports: [
      { ...fighters.travellers, speakers: ["islamic-state-resurgence/georgetown-report-authors"] },
    ],
    tags: ["georgetown-report"],
    notes:
      "“Travellers” is the report's word, as the article explains it, for fighters who return. The university may be misattributed.",
  },
];
