import type { CollectionInput } from "@sitrep/domain/collection";
import { isf } from "./passages-isf.ts";

/** The escape from Ain Issa and what followed on both sides of the border, late 2019. */
export const incidentsAutumn2019: NonNullable<CollectionInput["incidents"]> = [
  {
    id: "islamic-state-resurgence/operation-peace-spring",
    title: "Turkey launches Operation Peace Spring against the SDF",
    kind: "offensive",
    when: "[2019-10-09..2019-12-31]",
    where: { place: "gazetteer/sy", precision: "country", words: "Syria" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/turkish-armed-forces" },
      { role: "target", actor: "islamic-state-resurgence/syrian-democratic-forces" },
    ],
    reports: [{ ...isf.escape }],
    notes:
      "The article gives neither date nor area. The lower end is the day on which the operation was announced, 9 October 2019 (public record).",
  },
  {
    id: "islamic-state-resurgence/ain-issa-escape",
    title: "Islamic State detainees break out of the Ain Issa camp and other SDF prisons",
    kind: "escape",
    when: "[2019-10-09..2019-12-31]",
    where: {
      place: "gazetteer/sy-raqqa-ain-issa-camp",
      precision: "site",
      words: "the Ain Issa prison camp",
      alsoIn: ["gazetteer/sy"],
    },
    parties: [
      {
        role: "operator",
        actor: "islamic-state-resurgence/islamic-state",
        described: "Detained militants",
        attribution: "confirmed",
      },
      {
        role: "bystander",
        actor: "islamic-state-resurgence/syrian-democratic-forces",
        described: "Held the prisons",
        who: "militia",
      },
    ],
    reports: [
      {
        ...isf.escape,
        note: "Many got away from prisons after the Turkish operation began; Ain Issa is not named here.",
      },
      {
        ...isf.tsk134,
        speakers: ["islamic-state-resurgence/iraqi-defence-ministry"],
        note: "Gives the camp and the number who fled from it.",
      },
    ],
    extent: "series",
    tags: ["ain-issa"],
    notes:
      "The article lays it to worse security after the start of Turkey's operation, which is therefore the lower end. How many got away is an estimate of its own. Public record has the camp emptied on 13 October 2019.",
  },
  {
    id: "islamic-state-resurgence/escapees-caught-by-turkey",
    title: "Turkey's army catches some of those who fled Ain Issa",
    kind: "arrest",
    when: "[2019-10-09..2019-12-31]",
    where: { place: "gazetteer/sy", precision: "country" },
    parties: [
      {
        role: "operator",
        actor: "islamic-state-resurgence/turkish-armed-forces",
        attributedBy: ["islamic-state-resurgence/iraqi-defence-ministry"],
      },
      {
        role: "target",
        described: "Escaped detainees",
        who: "militants",
        actor: "islamic-state-resurgence/islamic-state",
      },
    ],
    harm: [
      {
        effect: "detained",
        who: "militants",
        quantity: { form: "exactly", value: 134, unit: "person", words: "134" },
      },
    ],
    extent: "series",
    reports: [
      {
        ...isf.tsk134,
        speakers: ["islamic-state-resurgence/iraqi-defence-ministry"],
        note: "Iraq's ministry speaks here of what Turkey's army did.",
      },
    ],
    tags: ["ain-issa"],
    notes: "Where they were caught is not said; the country is our reading.",
  },
  {
    id: "islamic-state-resurgence/escapees-caught-by-syrian-army",
    title: "The Syrian army catches others who fled Ain Issa",
    kind: "arrest",
    when: "[2019-10-09..2019-12-31]",
    where: { place: "gazetteer/sy", precision: "country" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/syrian-arab-army" },
      {
        role: "target",
        described: "Escaped detainees",
        who: "militants",
        actor: "islamic-state-resurgence/islamic-state",
      },
    ],
    harm: [
      {
        effect: "detained",
        who: "militants",
        quantity: { form: "at-least", value: 2, unit: "person", words: "others" },
      },
    ],
    extent: "series",
    reports: [{ ...isf.saaOthers }],
    tags: ["ain-issa"],
    notes:
      "No number; two is the least that the plural allows. Where they were caught is not said; the country is our reading.",
  },
  {
    id: "islamic-state-resurgence/isf-border-operations-2019",
    title: "Iraqi forces start operations along the Syrian border to keep escapees out",
    kind: "security-operation",
    when: "[2019-10-09..2019-12-31]",
    where: {
      place: "gazetteer/iq-sy-border",
      precision: "region",
      words: "the Iraqi-Syrian border",
    },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/iraqi-security-forces" },
      { role: "target", actor: "islamic-state-resurgence/islamic-state", who: "militants" },
    ],
    extent: "series",
    reports: [
      { ...isf.newOperations },
      {
        ...isf.reinforcements,
        note: "Reinforcements arrive and the operations are still being prepared.",
        stance: "qualifies",
      },
    ],
    notes: "One paragraph has the operations launched, the next has them in preparation.",
  },
  {
    id: "islamic-state-resurgence/isf-cells-broken-up",
    title: "Iraqi forces break up Islamic State cells that planned attacks in Anbar and Nineveh",
    kind: "security-operation",
    when: "[2019-10-09..2019-12-31]",
    where: {
      place: "gazetteer/iq-anbar",
      precision: "governorate",
      words: "across Anbar and Nineveh",
      alsoIn: ["gazetteer/iq-nineveh"],
    },
    parties: [
      {
        role: "operator",
        actor: "islamic-state-resurgence/iraqi-security-forces",
        attributedBy: ["islamic-state-resurgence/iraqi-defence-ministry"],
      },
      { role: "target", actor: "islamic-state-resurgence/islamic-state", who: "militants" },
    ],
    harm: [
      {
        effect: "killed",
        who: "militants",
        quantity: "unknown",
        described: "Among them escapees from SDF prisons",
      },
    ],
    extent: "series",
    reports: [
      { ...isf.cellsBusted, speakers: ["islamic-state-resurgence/iraqi-defence-ministry"] },
    ],
    notes:
      "Neither the number of cells nor that of the dead is given. Anbar and Nineveh are where attacks were planned; where the cells were is not said.",
  },
  {
    id: "islamic-state-resurgence/border-controls-with-peshmerga",
    title: "Iraqi forces and Peshmerga put controls on border crossings and close some",
    kind: "security-operation",
    when: "[2019-10-09..2019-12-31]",
    where: {
      place: "gazetteer/iq-sy-border",
      precision: "region",
      words: "Iraq's borders with Syria",
    },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/iraqi-security-forces" },
      { role: "operator", actor: "islamic-state-resurgence/peshmerga" },
    ],
    extent: "series",
    reports: [{ ...isf.kri }, { ...isf.controls }],
    notes: "Which crossings is not said. The Kurdistan Region's security officials cooperate.",
  },
  {
    id: "islamic-state-resurgence/operation-will-of-victory",
    title: "Iraqi forces hunt Islamic State cells in Anbar in Operation Will of Victory",
    kind: "security-operation",
    when: "[..2019-12-31]",
    where: { place: "gazetteer/iq-anbar", precision: "governorate", words: "Anbar" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/iraqi-security-forces" },
      { role: "target", actor: "islamic-state-resurgence/islamic-state", who: "militants" },
    ],
    reports: [{ ...isf.willOfVictory }],
    notes:
      "The article does not date it, nor name who ran it; the operator is our reading. Public record has an operation of that name begin in July 2019.",
  },
  {
    id: "islamic-state-resurgence/farmland-attacks-2019",
    title: "Farmland and other soft targets are attacked in Iraq",
    kind: "property-destruction",
    when: "2019",
    derivedFrom: { words: "earlier in 2019", anchor: "[2019-10-13..2019-12-31]" },
    where: { place: "gazetteer/iq", precision: "country" },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "suspected",
        attributedBy: ["islamic-state-resurgence/publisher-of-isf-article"],
      },
      { role: "target", described: "Farmland and other soft targets", who: "civilians" },
    ],
    extent: "pattern",
    reports: [{ ...isf.farmland }],
    notes:
      "The group is said to be implicated, no more. How the land was attacked, where and how often is not said.",
  },
];
