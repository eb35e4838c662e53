import type { CollectionInput } from "@sitrep/domain/collection";
import { ap } from "./passages-ap.ts";

/** Why fighters came back to Iraq, what their attacks are for, and how grave it is: voices of early 2019. */
export const claimsThreatInIraq: NonNullable<CollectionInput["claims"]> = [
  {
    id: "islamic-state-resurgence/fighters-destabilise-iraq",
    title: "Officials: fighters from Syria unsettle Iraq",
    kind: "assessment",
    statement: "Fighters who lose in Syria move into Iraq and make its weak security worse.",
    statedOn: "2019-02",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/fighters-cross-into-iraq", relation: "supports" }],
    reports: [
      {
        ...ap.crossingClaim,
        speakers: [
          "islamic-state-resurgence/three-iraqi-intelligence-officials",
          "islamic-state-resurgence/us-military-official-in-ap",
        ],
      },
    ],
  },
  {
    id: "islamic-state-resurgence/rasoul-pressure-in-syria",
    title: "The army's spokesman: pressure in Syria drives the group into Iraq",
    kind: "explanation",
    statement: "The group pushes itself forward in Iraq because it is hard pressed in Syria.",
    statedOn: "2019-02",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/fighters-cross-into-iraq", relation: "supports" }],
    reports: [{ ...ap.rasoulPressure, speakers: ["islamic-state-resurgence/yahya-rasoul"] }],
  },
  {
    id: "islamic-state-resurgence/rasoul-terrain",
    title: "The army's spokesman: no army could control this border",
    kind: "assessment",
    statement:
      "Even the world's strongest armies could not hold this land; it takes intelligence and air strikes.",
    statedOn: "2019-02",
    place: "gazetteer/iq-sy-border",
    about: [
      { record: "islamic-state-resurgence/iraqi-troops-guard-border", relation: "qualifies" },
      { record: "islamic-state-resurgence/fighters-cross-into-iraq", relation: "supports" },
    ],
    reports: [{ ...ap.rasoulTerrain, speakers: ["islamic-state-resurgence/yahya-rasoul"] }],
  },
  {
    id: "islamic-state-resurgence/ap-purpose-of-attacks",
    title: "AP: attacks are meant to frighten people and bring the rackets back",
    kind: "explanation",
    statement:
      "Abductions, killings and ambushes are to cow local people and restore the extortion that paid for the group's rise around 2013.",
    statedOn: "2019-02",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq-northern",
    about: [
      { record: "islamic-state-resurgence/northern-cells-abductions", relation: "supports" },
      { record: "islamic-state-resurgence/northern-cells-assassinations", relation: "supports" },
      { record: "islamic-state-resurgence/northern-cells-ambushes", relation: "supports" },
      { record: "islamic-state-resurgence/truffle-hunters-extorted", relation: "supports" },
    ],
    reports: [
      { ...ap.fourProvinces, says: { words: "Six years before the article, hence about 2013." } },
      { ...ap.financial, note: "Other acts serve the group's funds." },
    ],
    tags: ["funding"],
  },
  {
    id: "islamic-state-resurgence/ap-truffle-strategy",
    title: "AP: the abduction of truffle hunters is an old strategy come back",
    kind: "explanation",
    statement: "With it the group goes back to squeezing money out of farmers and traders by fear.",
    statedOn: "2019-02",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq-anbar",
    about: [
      { record: "islamic-state-resurgence/twelve-truffle-hunters-abducted", relation: "supports" },
    ],
    reports: [{ ...ap.truffleTwelve }],
    tags: ["truffles", "funding"],
  },
  {
    id: "islamic-state-resurgence/islamic-state-boasts",
    title: "The Islamic State makes its deeds known on messaging apps",
    kind: "declaration",
    statement: "The group itself spreads word of what it does, on Telegram and the like.",
    statedOn: "[..2019-02]",
    subject: "islamic-state-resurgence/islamic-state",
    about: [
      {
        record: "islamic-state-resurgence/ap-verified-january-2019",
        relation: "qualifies",
        note: "Social media were among what the agency looked at.",
      },
    ],
    reports: [{ ...ap.telegram, note: "The agency's account of a habit; no message is quoted." }],
  },
  {
    id: "islamic-state-resurgence/threat-to-minorities",
    title: "The Islamic State threatens to wipe out religious minorities",
    kind: "threat",
    statement: "Religious minorities are to be exterminated.",
    statedOn: "[..2019-02]",
    subject: "islamic-state-resurgence/islamic-state",
    reports: [
      {
        ...ap.exterminate,
        speakers: ["islamic-state-resurgence/islamic-state-channels"],
        note: "Told by the agency of the time when the group held territory; undated and not quoted.",
      },
    ],
  },
  {
    id: "islamic-state-resurgence/nouri-silence-informants",
    title: "A tribal leader: the killing was to silence informants",
    kind: "explanation",
    statement:
      "The man and his brothers were killed to keep people from telling the security forces what they know.",
    statedOn: "2019-02",
    subject: "islamic-state-resurgence/islamic-state",
    about: [
      {
        record: "islamic-state-resurgence/alleged-informant-and-brothers-shot",
        relation: "supports",
      },
    ],
    reports: [{ ...ap.nouriIntimidate, speakers: ["islamic-state-resurgence/mohamed-nouri"] }],
  },
  {
    id: "islamic-state-resurgence/kaoud-stop-gathering",
    title: "Anbar's head of security: stop gathering truffles",
    kind: "warning",
    statement: "People should give up the harvest for now.",
    statedOn: "2019-02",
    place: "gazetteer/iq-anbar",
    about: [
      { record: "islamic-state-resurgence/twelve-truffle-hunters-abducted", relation: "supports" },
    ],
    reports: [
      {
        ...ap.kaoud,
        speakers: ["islamic-state-resurgence/naim-kaoud"],
        note: "The agency adds that there is one season a year and that rural families live on it.",
      },
    ],
    tags: ["truffles"],
  },
  {
    id: "islamic-state-resurgence/jaberi-source-of-funds",
    title: "Al-Jaberi: truffles are one source of the group's money",
    kind: "explanation",
    statement: "What truffle hunters must pay is part of how the group funds itself.",
    statedOn: "2019-02",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq-anbar",
    about: [{ record: "islamic-state-resurgence/truffle-hunters-extorted", relation: "supports" }],
    reports: [{ ...ap.jaberiFunding, speakers: ["islamic-state-resurgence/jaber-al-jaberi"] }],
    tags: ["truffles", "funding"],
  },
  {
    id: "islamic-state-resurgence/jaberi-do-not-exaggerate",
    title: "Al-Jaberi: the threat must not be exaggerated",
    kind: "assessment",
    statement:
      "The militants find it harder to work their way into communities than some years before; the times have changed.",
    statedOn: "2019-02",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [
      { record: "islamic-state-resurgence/many-fear-comeback", relation: "disputes" },
      { record: "islamic-state-resurgence/ap-low-level-insurgency", relation: "qualifies" },
    ],
    reports: [
      { ...ap.jaberiCaution, speakers: ["islamic-state-resurgence/jaber-al-jaberi"] },
      { ...ap.differentTimes, speakers: ["islamic-state-resurgence/jaber-al-jaberi"] },
    ],
  },
  {
    id: "islamic-state-resurgence/schindler-grievances",
    title: "Schindler: the grievances of 2013 are still there",
    kind: "explanation",
    statement:
      "What made the group rise has not gone away, above all a large Sunni minority that feels shut out of politics and the economy by a government under Shiite lead.",
    statedOn: "2019-02",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [
      {
        record: "islamic-state-resurgence/jaberi-do-not-exaggerate",
        relation: "disputes",
        note: "The agency sets the two against each other.",
      },
      { record: "islamic-state-resurgence/many-fear-comeback", relation: "supports" },
    ],
    reports: [
      { ...ap.schindlerGrievances, speakers: ["islamic-state-resurgence/hans-jakob-schindler"] },
    ],
  },
  {
    id: "islamic-state-resurgence/schindler-repeating-history",
    title: "Schindler: history may repeat itself",
    kind: "warning",
    statement: "He is very worried: what happened before is happening again.",
    statedOn: "2019-02",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/many-fear-comeback", relation: "supports" }],
    reports: [
      { ...ap.schindlerWorry, speakers: ["islamic-state-resurgence/hans-jakob-schindler"] },
    ],
  },
  {
    id: "islamic-state-resurgence/schindler-old-type",
    title: "Schindler: the group is back to attacks and ransom of the old kind",
    kind: "assessment",
    statement:
      "It has gone back to the terror attacks and kidnappings for ransom that al-Qaeda in Iraq once used widely.",
    statedOn: "2019-02",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/us-official-tactics", relation: "supports" }],
    reports: [
      { ...ap.schindlerRevert, speakers: ["islamic-state-resurgence/hans-jakob-schindler"] },
    ],
  },
  {
    id: "islamic-state-resurgence/ap-rise-after-2011",
    title: "AP: the group rose after US forces left and Syria fell into war",
    kind: "explanation",
    statement:
      "Its first return came after 2011, when US forces left Iraq and civil war began next door; US forces were asked back in 2014 to stop it.",
    statedOn: "2019-02",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/many-fear-comeback", relation: "supports" }],
    reports: [{ ...ap.resurgence2011 }, { ...ap.us5200 }],
  },
  {
    id: "islamic-state-resurgence/trump-leave-syria",
    title: "The US president promises to take US forces out of Syria",
    kind: "declaration",
    statement: "US forces will leave Syria.",
    statedOn: "2018-12",
    place: "gazetteer/sy",
    reports: [
      {
        ...ap.trumpPullout,
        speakers: ["islamic-state-resurgence/donald-trump"],
        statedOn: "2018-12",
      },
    ],
    notes: "“In December”, counted from an article of February 2019.",
  },
  {
    id: "islamic-state-resurgence/lawmakers-us-should-leave",
    title: "Iraqi lawmakers call on US forces to leave Iraq",
    kind: "declaration",
    statement: "The fight against the group is nearly over, so US forces should leave.",
    statedOn: "[2018-12..2019-02]",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/us-forces-in-iraq", relation: "qualifies" }],
    reports: [
      { ...ap.trumpPullout, speakers: ["islamic-state-resurgence/iraqi-lawmakers"] },
      {
        ...ap.petered,
        stance: "qualifies",
        note: "The calls have died down, since the violence has not.",
      },
    ],
  },
];
