import type { CollectionInput } from "@sitrep/domain/collection";
import { ap } from "./passages-ap.ts";
import { cnn } from "./passages-cnn.ts";

/** The end of the caliphate's territory and the way across the border into Iraq, winter 2018 to 2019. */
export const incidentsBorder2019: NonNullable<CollectionInput["incidents"]> = [
  {
    id: "islamic-state-resurgence/fighters-cross-into-iraq",
    title: "Islamic State fighters slip from Syria into Iraq",
    kind: "border-crossing",
    when: "2018-08/2019-02",
    derivedFrom: { words: "in the past six months", anchor: "2019-02" },
    where: {
      place: "gazetteer/iq-sy-border",
      precision: "region",
      words: "to the north of the conflict zone",
      alsoIn: ["gazetteer/iq-western"],
    },
    parties: [
      {
        role: "operator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
      },
    ],
    extent: "pattern",
    reports: [
      {
        ...ap.crossingClaim,
        speakers: [
          "islamic-state-resurgence/three-iraqi-intelligence-officials",
          "islamic-state-resurgence/us-military-official-in-ap",
        ],
      },
      {
        ...ap.crossed,
        speakers: [
          "islamic-state-resurgence/three-iraqi-intelligence-officials",
          "islamic-state-resurgence/us-military-official-in-ap",
        ],
        says: { where: "the desert border" },
      },
      {
        ...ap.frontierTroops,
        says: { words: "Through tunnels or by night, mostly north of where the fighting is." },
      },
      { ...ap.herders, says: { words: "Some posed as herders of cattle." } },
      {
        ...cnn.fled,
        speakers: ["islamic-state-resurgence/us-military-official-in-cnn"],
        says: { where: "mountains and deserts of western Iraq" },
      },
      {
        ...cnn.fleeOn,
        note: "The outflow went on during the last fight in the south-east of Syria.",
      },
    ],
    notes: "How many crossed is an estimate of its own, in two figures.",
  },
  {
    id: "islamic-state-resurgence/fighters-bring-money-and-arms",
    title: "Fighters bring money and light weapons into Iraq and dig up what they had hidden",
    kind: "smuggling",
    when: "[..2019-02]",
    where: {
      place: "gazetteer/iq-northern",
      precision: "region",
      words: "a vast swath of northern Iraq",
      alsoIn: ["gazetteer/iq-sy-border"],
    },
    parties: [
      {
        role: "operator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/intelligence-reports-in-ap"],
      },
    ],
    extent: "pattern",
    reports: [{ ...ap.caches, speakers: ["islamic-state-resurgence/intelligence-reports-in-ap"] }],
    tags: ["funding"],
    notes:
      "The caches date from the time when the group held much of northern Iraq; where they lie is not said.",
  },
  {
    id: "islamic-state-resurgence/operation-in-eastern-syria",
    title:
      "US, Kurdish and allied forces move against the last Islamic State fighters in eastern Syria",
    kind: "offensive",
    when: "[..2019-02]",
    where: { place: "gazetteer/sy-eastern", precision: "region", words: "eastern Syria" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/us-armed-forces" },
      {
        role: "operator",
        actor: "islamic-state-resurgence/syrian-democratic-forces",
        described: "Kurdish forces",
      },
      {
        role: "operator",
        actor: "islamic-state-resurgence/us-led-coalition",
        described: "Allied forces",
      },
      { role: "target", actor: "islamic-state-resurgence/islamic-state", who: "militants" },
    ],
    extent: "series",
    reports: [{ ...ap.operationEastSyria }],
    notes: "Called massive; when it began is not said.",
  },
  {
    id: "islamic-state-resurgence/baghouz-encircled",
    title: "Kurdish-led forces hem in the last fighters in Baghouz",
    kind: "offensive",
    when: "2019-02",
    where: {
      place: "gazetteer/sy-deir-ez-zor-baghouz",
      precision: "settlement",
      words: "Baghouz, a Euphrates River village",
    },
    parties: [
      {
        role: "operator",
        actor: "islamic-state-resurgence/syrian-democratic-forces",
        described: "Kurdish-led forces",
      },
      {
        role: "operator",
        actor: "islamic-state-resurgence/us-led-coalition",
        described: "Backing the forces on the ground",
      },
      { role: "target", actor: "islamic-state-resurgence/islamic-state", who: "militants" },
    ],
    reports: [{ ...ap.baghouz }],
    notes:
      "Under way when the article appeared, so some day of that month; when it began is not said.",
  },
  {
    id: "islamic-state-resurgence/last-stronghold-fight",
    title: "The last fight for the Islamic State's last stronghold in south-eastern Syria",
    kind: "offensive",
    when: "[..2019-02-28]",
    where: { place: "gazetteer/sy-southeastern", precision: "region", words: "southeastern Syria" },
    parties: [
      { role: "target", actor: "islamic-state-resurgence/islamic-state", who: "militants" },
    ],
    reports: [{ ...cnn.fleeOn }],
    notes:
      "The story names no place. Whether it is the fight for Baghouz is a judgement of its own.",
  },
  {
    id: "islamic-state-resurgence/iraqi-troops-guard-border",
    title: "Iraq sends troops to guard its border with Syria",
    kind: "security-operation",
    when: "[..2019-02]",
    where: { place: "gazetteer/iq-sy-border", precision: "region", words: "the frontier" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/iraqi-army" },
      { role: "target", actor: "islamic-state-resurgence/islamic-state", who: "militants" },
    ],
    extent: "pattern",
    reports: [{ ...ap.frontierTroops }],
    notes: "How many is an estimate of its own.",
  },
  {
    id: "islamic-state-resurgence/iranian-militias-intimidate-towns",
    title: "Iranian militias intimidate Iraqi towns and villages and move into some areas",
    kind: "intimidation",
    when: "[..2019-02-28]",
    where: { place: "gazetteer/iq", precision: "country", words: "towns and villages" },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/iranian-backed-militias",
        attributedBy: ["islamic-state-resurgence/senior-us-diplomatic-official"],
      },
      { role: "target", described: "People of towns and villages", who: "civilians" },
    ],
    extent: "pattern",
    reports: [
      { ...cnn.militias, speakers: ["islamic-state-resurgence/senior-us-diplomatic-official"] },
    ],
    tags: ["iran"],
    notes:
      "Single cases, places and dates are not given. The official calls the conduct aggressive and done at Iran's bidding.",
  },
  {
    id: "islamic-state-resurgence/iran-linked-smuggling",
    title: "Iranian-backed militias and others smuggle drugs, weapons and Iranian oil through Iraq",
    kind: "smuggling",
    when: "[2018-11-04..2019-02-28]",
    derivedFrom: {
      words: "sanctions being reimposed November 4",
      anchor: "[2019-02-06..2019-02-28]",
    },
    where: { place: "gazetteer/iq", precision: "country" },
    parties: [
      {
        role: "operator",
        actor: "islamic-state-resurgence/iranian-backed-militias",
        attribution: "suspected",
        attributedBy: ["islamic-state-resurgence/us-officials-on-iran"],
      },
      {
        role: "operator",
        described: "Businesses and individuals in Iraq",
        attribution: "suspected",
        attributedBy: ["islamic-state-resurgence/us-officials-on-iran"],
      },
    ],
    extent: "pattern",
    reports: [
      { ...cnn.tracking, speakers: ["islamic-state-resurgence/us-officials-on-iran"] },
      {
        ...cnn.smuggling,
        note: "The story says this in its own voice, after what US officials follow.",
      },
      {
        ...cnn.smallShipments,
        stance: "qualifies",
        note: "So far the oil shipments are small, and the state is not believed to be behind them.",
      },
    ],
    tags: ["iran", "funding"],
    notes:
      "Oil from Iran is passed off as Iraqi and shipped abroad. Who exactly does what is not said.",
  },
];
