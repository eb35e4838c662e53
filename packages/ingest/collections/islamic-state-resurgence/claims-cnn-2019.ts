import type { CollectionInput } from "@sitrep/domain/collection";
import { cnn } from "./passages-cnn.ts";

/** What else the story of February 2019 holds: who the last fighters are, how figures fit, and Iran's hand in Iraq. */
export const claimsCnn2019: NonNullable<CollectionInput["claims"]> = [
  {
    id: "islamic-state-resurgence/last-fighters-former-aqi",
    title: "A second official: some of the last fighters were in al-Qaeda in Iraq",
    kind: "assessment",
    statement:
      "Some who fight to the last are believed to have belonged to al-Qaeda in Iraq before.",
    statedOn: "[2019-02-06..2019-02-28]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/sy-southeastern",
    about: [{ record: "islamic-state-resurgence/last-stronghold-fight", relation: "qualifies" }],
    reports: [{ ...cnn.formerAqi, speakers: ["islamic-state-resurgence/second-official-in-cnn"] }],
  },
  {
    id: "islamic-state-resurgence/un-in-line-with-votel",
    title: "CNN: the general's figure agrees with a UN estimate",
    kind: "assessment",
    statement: "The United Nations estimated in August 2018 something that fits 20,000 to 30,000.",
    statedOn: "[2019-02-06..2019-02-28]",
    subject: "islamic-state-resurgence/islamic-state",
    about: [{ record: "islamic-state-resurgence/remaining-votel", relation: "supports" }],
    reports: [
      { ...cnn.votel },
      {
        ...cnn.votel,
        speakers: ["islamic-state-resurgence/united-nations"],
        statedOn: "2018-08",
        stance: "qualifies",
        note: "The UN's own figure is not printed, so it is no estimate here.",
      },
    ],
  },
  {
    id: "islamic-state-resurgence/iran-influence-grows",
    title: "CNN: Iran's influence in Iraq grows",
    kind: "assessment",
    statement:
      "That the head of the Quds Force can come and go in Iraq is one sign of Iran's growing weight there.",
    statedOn: "[2019-02-06..2019-02-28]",
    subject: "islamic-state-resurgence/quds-force",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/soleimani-visits", relation: "supports" }],
    reports: [{ ...cnn.soleimani }],
    tags: ["iran"],
  },
  {
    id: "islamic-state-resurgence/soleimani-raised-with-iraq",
    title: "The US raises Soleimani's freedom to travel with Iraq",
    kind: "declaration",
    statement:
      "The United States has pointed out to Iraq's government that he seems to move freely there; it has not asked for his arrest.",
    statedOn: "[..2019-02-28]",
    subject: "islamic-state-resurgence/qasem-soleimani",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/soleimani-visits", relation: "supports" }],
    reports: [{ ...cnn.soleimaniRaised }],
    tags: ["iran"],
  },
  {
    id: "islamic-state-resurgence/soleimani-on-lists",
    title: "Soleimani is on US and UN watch lists",
    kind: "assessment",
    statement:
      "The US Treasury and the UN Security Council list him among people allegedly involved in terrorism.",
    statedOn: "[..2019-02-28]",
    subject: "islamic-state-resurgence/qasem-soleimani",
    reports: [
      {
        ...cnn.soleimaniLists,
        speakers: [
          "islamic-state-resurgence/us-treasury",
          "islamic-state-resurgence/un-security-council",
        ],
      },
    ],
    tags: ["iran"],
  },
  {
    id: "islamic-state-resurgence/iran-seeks-revenue",
    title: "US officials: Iran-backed militias seek influence and money in Iraq",
    kind: "assessment",
    statement:
      "Militias, firms and individuals try harder to gain weight and new income since oil sanctions came back on 4 November.",
    statedOn: "[2019-02-06..2019-02-28]",
    subject: "islamic-state-resurgence/iranian-backed-militias",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/iran-linked-smuggling", relation: "supports" }],
    reports: [{ ...cnn.tracking, speakers: ["islamic-state-resurgence/us-officials-on-iran"] }],
    tags: ["iran", "funding"],
    notes: "The 4 November before the story is that of 2018.",
  },
  {
    id: "islamic-state-resurgence/iran-armed-political-wing",
    title: "A senior diplomat: Iran seems to build an armed political force in Iraq",
    kind: "assessment",
    statement:
      "Iran seems to be building a political force under arms in Iraq, part of it under the control of Baghdad and part not.",
    statedOn: "[2019-02-06..2019-02-28]",
    subject: "islamic-state-resurgence/iran",
    place: "gazetteer/iq",
    about: [
      {
        record: "islamic-state-resurgence/iranian-militias-intimidate-towns",
        relation: "supports",
      },
    ],
    reports: [
      {
        ...cnn.politicalWing,
        speakers: ["islamic-state-resurgence/senior-us-diplomatic-official"],
      },
    ],
    tags: ["iran"],
  },
  {
    id: "islamic-state-resurgence/trump-watch-iran",
    title: "The US president wants troops in Iraq to watch Iran",
    kind: "declaration",
    statement: "US troops stay in Iraq to keep watch on Iran.",
    statedOn: "[..2019-02-28]",
    subject: "islamic-state-resurgence/us-armed-forces",
    place: "gazetteer/iq",
    reports: [{ ...cnn.watchIran, speakers: ["islamic-state-resurgence/donald-trump"] }],
    tags: ["iran"],
    notes:
      "The story does not date the remark. Public record has it in a broadcast of 3 February 2019.",
  },
  {
    id: "islamic-state-resurgence/diplomat-not-a-mission",
    title: "A senior diplomat: to watch Iran is no mission for US troops in Iraq",
    kind: "denial",
    statement:
      "That is not what US troops are in Iraq for, and from there they could probably do little of it.",
    statedOn: "[2019-02-06..2019-02-28]",
    subject: "islamic-state-resurgence/us-armed-forces",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/trump-watch-iran", relation: "disputes" }],
    reports: [
      { ...cnn.watchIran, speakers: ["islamic-state-resurgence/senior-us-diplomatic-official"] },
    ],
    tags: ["iran"],
  },
];
