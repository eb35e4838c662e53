import type { CollectionInput } from "@sitrep/domain/collection";
import { isf } from "./passages-isf.ts";

/** How safe the border is and where the threat lies, late 2019. */
export const claimsAutumn2019: NonNullable<CollectionInput["claims"]> = [
  {
    id: "islamic-state-resurgence/ministry-talks-to-neighbours",
    title: "Iraq's ministry: we coordinate with Turkey and Syria",
    kind: "declaration",
    statement:
      "The ministry is in touch with Turkish and Syrian counterparts about the operations.",
    statedOn: "[2019-10-13..2019-12-31]",
    place: "gazetteer/iq-sy-border",
    about: [
      { record: "islamic-state-resurgence/isf-border-operations-2019", relation: "supports" },
    ],
    reports: [
      { ...isf.contact, speakers: ["islamic-state-resurgence/iraqi-defence-ministry-officials"] },
    ],
  },
  {
    id: "islamic-state-resurgence/escapees-may-reach-iraq",
    title: "Fear that many of those at large will make for Iraq",
    kind: "warning",
    statement: "Many of the escapees still at large may try to get to Iraq.",
    statedOn: "[2019-10-13..2019-12-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/escapees-at-large", relation: "supports" }],
    reports: [{ ...isf.atLarge, note: "Whose fear it is is not said." }],
    tags: ["ain-issa"],
  },
  {
    id: "islamic-state-resurgence/border-as-wall",
    title: "The hope: a loosely held border becomes a wall",
    kind: "forecast",
    statement: "The border, known for being easy to cross, can now keep militants out.",
    statedOn: "[2019-10-13..2019-12-31]",
    concerns: "[2019-10-13..]",
    place: "gazetteer/iq-sy-border",
    about: [
      { record: "islamic-state-resurgence/escapees-may-reach-iraq", relation: "disputes" },
      {
        record: "islamic-state-resurgence/rasoul-terrain",
        relation: "disputes",
        note: "In early 2019 the army's spokesman held that no army could control this land.",
      },
      { record: "islamic-state-resurgence/border-controls-with-peshmerga", relation: "supports" },
    ],
    testedBy: {
      place: "gazetteer/iq-sy-border",
      actor: "islamic-state-resurgence/islamic-state",
      kinds: ["border-crossing", "infiltration"],
      metric: "fighters-crossed",
    },
    reports: [{ ...isf.wall, note: "Whose hope it is is not said." }],
  },
  {
    id: "islamic-state-resurgence/border-stable",
    title: "Security officials: the situation is stable and informants are reliable",
    kind: "assessment",
    statement:
      "Things at the border are stable, and what intelligence hears has so far proved right.",
    statedOn: "[2019-10-13..2019-12-31]",
    place: "gazetteer/iq-sy-border",
    about: [{ record: "islamic-state-resurgence/border-as-wall", relation: "supports" }],
    reports: [{ ...isf.optimism, speakers: ["islamic-state-resurgence/iraqi-security-officials"] }],
  },
  {
    id: "islamic-state-resurgence/drones-replace-coalition",
    title: "Drones let Iraq watch the border without the coalition",
    kind: "assessment",
    statement:
      "With more drones the forces gather data on long stretches of the border and need neither coalition nor others for it.",
    statedOn: "[2019-10-13..2019-12-31]",
    subject: "islamic-state-resurgence/iraqi-security-forces",
    place: "gazetteer/iq-sy-border",
    about: [{ record: "islamic-state-resurgence/border-as-wall", relation: "supports" }],
    reports: [{ ...isf.drones }],
  },
  {
    id: "islamic-state-resurgence/will-of-victory-effect",
    title: "Operation Will of Victory has likely weakened the group",
    kind: "assessment",
    statement: "The operation in Anbar has also cut into what the group can do.",
    statedOn: "[2019-10-13..2019-12-31]",
    likelihood: "likely",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq-anbar",
    about: [{ record: "islamic-state-resurgence/operation-will-of-victory", relation: "supports" }],
    testedBy: {
      place: "gazetteer/iq-anbar",
      actor: "islamic-state-resurgence/islamic-state",
      metric: "incident-count",
    },
    reports: [{ ...isf.willOfVictory }],
  },
  {
    id: "islamic-state-resurgence/lessons-since-2011",
    title: "Iraqi forces have learned from the failures after 2011",
    kind: "assessment",
    statement:
      "Back then bad intelligence, poor coordination and an open border let the Islamic State of Iraq grow until it took much of Anbar and Nineveh; the forces have drawn the lesson.",
    statedOn: "[2019-10-13..2019-12-31]",
    subject: "islamic-state-resurgence/iraqi-security-forces",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/border-as-wall", relation: "supports" }],
    reports: [
      {
        ...isf.learned,
        speakers: ["islamic-state-resurgence/iraqi-security-officials"],
        note: "The article's conclusion from what the officials say.",
      },
    ],
  },
  {
    id: "islamic-state-resurgence/threat-inside-iraq",
    title: "The threat inside Iraq needs no one from Syria",
    kind: "warning",
    statement:
      "North of Baghdad and in Diyala the group is strong without anyone crossing the border; the threat that is already there must not be overlooked.",
    statedOn: "[2019-10-13..2019-12-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq-north-of-baghdad",
    about: [
      { record: "islamic-state-resurgence/border-as-wall", relation: "qualifies" },
      { record: "islamic-state-resurgence/border-stable", relation: "qualifies" },
      { record: "islamic-state-resurgence/farmland-attacks-2019", relation: "supports" },
    ],
    testedBy: {
      place: "gazetteer/iq-diyala",
      actor: "islamic-state-resurgence/islamic-state",
      metric: "incident-count",
    },
    reports: [
      { ...isf.notGone, says: { where: "Areas north of Baghdad, and Diyala" } },
      { ...isf.shouldNot },
    ],
  },
];
