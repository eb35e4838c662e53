import type { CollectionInput } from "@sitrep/domain/collection";
import { buzzfeed } from "./passages-buzzfeed.ts";

/** What the Kurdish data mean, why the group came back, and what it will do: voices of October 2018. */
export const claimsReturn2018: NonNullable<CollectionInput["claims"]> = [
  {
    id: "islamic-state-resurgence/attacks-around-strongholds",
    title: "BuzzFeed News: the data show a rise around the old strongholds",
    kind: "assessment",
    statement:
      "The group attacks again and again around places in northern Iraq that it once held, in line with what analysts see in the country as a whole.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq-northern",
    about: [
      { record: "islamic-state-resurgence/white-house-defeat-2018", relation: "disputes" },
      { record: "islamic-state-resurgence/krsc-august-2018", relation: "supports" },
      { record: "islamic-state-resurgence/krsc-september-2018", relation: "supports" },
      { record: "islamic-state-resurgence/krsc-october-2018", relation: "supports" },
    ],
    testedBy: {
      place: "gazetteer/iq-northern",
      actor: "islamic-state-resurgence/islamic-state",
      metric: "incident-count",
    },
    reports: [{ ...buzzfeed.routinely }, { ...buzzfeed.krscMonths }],
    tags: ["krsc-data"],
  },
  {
    id: "islamic-state-resurgence/krsc-official-worse",
    title: "A Kurdish official: the strongholds are back, and it gets worse",
    kind: "assessment",
    statement: "Places that the group once held are its strongholds again.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq-northern",
    about: [
      { record: "islamic-state-resurgence/white-house-defeat-2018", relation: "disputes" },
      { record: "islamic-state-resurgence/attacks-around-strongholds", relation: "supports" },
    ],
    reports: [{ ...buzzfeed.krscWorse, speakers: ["islamic-state-resurgence/krsc-official"] }],
    tags: ["krsc-data"],
  },
  {
    id: "islamic-state-resurgence/islamic-state-own-claims",
    title: "The Islamic State claims operations where it wants to stay",
    kind: "declaration",
    statement: "It carries out operations and is still there.",
    statedOn: "[..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    reports: [
      {
        ...buzzfeed.tracksClaims,
        speakers: ["islamic-state-resurgence/islamic-state-channels"],
        note: "The newsroom's summary; no claim is quoted. It says that the data are in line with them.",
      },
    ],
  },
  {
    id: "islamic-state-resurgence/krsc-official-corroborates",
    title: "A Kurdish official: the data bear out some of what ISIS says",
    kind: "assessment",
    statement: "Reluctantly: some of what the group says about itself is borne out.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    about: [{ record: "islamic-state-resurgence/islamic-state-own-claims", relation: "supports" }],
    reports: [
      { ...buzzfeed.krscCorroborates, speakers: ["islamic-state-resurgence/krsc-official"] },
    ],
    tags: ["krsc-data"],
    notes: "An enemy of the group says so, against his own interest.",
  },
  {
    id: "islamic-state-resurgence/krsc-official-more-unseen",
    title: "A Kurdish official: there are many more attacks than we see",
    kind: "assessment",
    statement: "Many further attacks are out of the service's sight.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [
      { record: "islamic-state-resurgence/krsc-august-2018", relation: "qualifies" },
      { record: "islamic-state-resurgence/krsc-september-2018", relation: "qualifies" },
      { record: "islamic-state-resurgence/krsc-october-2018", relation: "qualifies" },
      { record: "islamic-state-resurgence/krsc-over-a-year", relation: "qualifies" },
    ],
    reports: [{ ...buzzfeed.krscUnseen, speakers: ["islamic-state-resurgence/krsc-official"] }],
    tags: ["krsc-data"],
  },
  {
    id: "islamic-state-resurgence/analysts-old-tactics",
    title: "Analysts: the group is back to the tactics that preceded Mosul",
    kind: "assessment",
    statement:
      "It uses the insurgent tactics again that wore down local resistance and the state before it took Mosul and other cities in 2014.",
    statedOn: "[..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [
      { record: "islamic-state-resurgence/attacks-around-strongholds", relation: "supports" },
    ],
    reports: [
      { ...buzzfeed.sameTactics, speakers: ["islamic-state-resurgence/analysts-of-the-conflict"] },
    ],
  },
  {
    id: "islamic-state-resurgence/mello-rise-countrywide",
    title: "Mello: attacks are on the rise across Iraq",
    kind: "assessment",
    statement:
      "The Kurdish numbers fit what he finds himself: attacks increase in the country as a whole.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [
      { record: "islamic-state-resurgence/krsc-october-2018", relation: "supports" },
      { record: "islamic-state-resurgence/attacks-around-strongholds", relation: "supports" },
      { record: "islamic-state-resurgence/white-house-defeat-2018", relation: "disputes" },
    ],
    testedBy: {
      place: "gazetteer/iq",
      actor: "islamic-state-resurgence/islamic-state",
      metric: "incident-count",
    },
    reports: [{ ...buzzfeed.melloRise, speakers: ["islamic-state-resurgence/alex-mello"] }],
  },
  {
    id: "islamic-state-resurgence/mello-night",
    title: "Mello: at night the group moves freely in many places",
    kind: "assessment",
    statement:
      "In many places it can move and act by night, and Iraqi forces have not managed to control its former strongholds fully.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/victory-declared-2017", relation: "qualifies" }],
    reports: [{ ...buzzfeed.melloNight, speakers: ["islamic-state-resurgence/alex-mello"] }],
  },
  {
    id: "islamic-state-resurgence/factors-for-staying",
    title: "BuzzFeed News: why the group could stay",
    kind: "explanation",
    statement:
      "Iraq's old sectarian and political rifts, weaknesses of its forces, and cities and towns that were not rebuilt.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/victory-declared-2017", relation: "qualifies" }],
    reports: [{ ...buzzfeed.factors }],
  },
  {
    id: "islamic-state-resurgence/zimmerman-same-ground",
    title: "Zimmerman: it was the same before the group first rose",
    kind: "warning",
    statement:
      "After US forces beat its predecessor, al-Qaeda in Iraq, conditions much like these let ISIS rise.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/factors-for-staying", relation: "supports" }],
    reports: [
      { ...buzzfeed.zimmermanWarned, speakers: ["islamic-state-resurgence/katherine-zimmerman"] },
    ],
  },
  {
    id: "islamic-state-resurgence/zimmerman-return-given",
    title: "Zimmerman: its return is certain",
    kind: "forecast",
    statement:
      "The group will come back, since the strategy was never made to change what brought it back before; nobody planned for reconciliation.",
    statedOn: "[2018-10-29..2018-10-31]",
    concerns: "[2018-10-29..]",
    likelihood: "almost-certain",
    subject: "islamic-state-resurgence/islamic-state",
    about: [{ record: "islamic-state-resurgence/white-house-defeat-2018", relation: "disputes" }],
    testedBy: {
      place: "gazetteer/iq",
      actor: "islamic-state-resurgence/islamic-state",
      metric: "incident-count",
    },
    reports: [
      { ...buzzfeed.zimmermanGiven, speakers: ["islamic-state-resurgence/katherine-zimmerman"] },
    ],
    notes: "She calls the return “a given”; almost certain is the nearest word of the scale.",
  },
  {
    id: "islamic-state-resurgence/zimmerman-plays-dead",
    title: "Zimmerman: it will play dead, rebuild and break out fast",
    kind: "forecast",
    statement:
      "The group keeps quiet to rebuild and then breaks out quickly, because the United States does not watch Iraq.",
    statedOn: "[2018-10-29..2018-10-31]",
    concerns: "[2018-10-29..]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/zimmerman-return-given", relation: "supports" }],
    testedBy: {
      place: "gazetteer/iq",
      actor: "islamic-state-resurgence/islamic-state",
      metric: "incident-count",
    },
    reports: [
      { ...buzzfeed.zimmermanDead, speakers: ["islamic-state-resurgence/katherine-zimmerman"] },
    ],
  },
  {
    id: "islamic-state-resurgence/trump-only-candidate",
    title: "In his campaign Mr Trump says that only he can beat ISIS",
    kind: "declaration",
    statement:
      "No other candidate can beat the group; Muslims are to be kept from entering, in answer to its attacks.",
    statedOn: "[..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    about: [{ record: "islamic-state-resurgence/white-house-defeat-2018", relation: "supports" }],
    reports: [
      {
        ...buzzfeed.campaign,
        speakers: ["islamic-state-resurgence/donald-trump"],
        note: "The newsroom's summary of the campaign; undated, no words are quoted.",
      },
    ],
  },
  {
    id: "islamic-state-resurgence/more-troops-on-mexican-border",
    title: "BuzzFeed News: more troops on the Mexican border than in the war",
    kind: "assessment",
    statement:
      "With those already sent, the plan would place more US troops at the Mexican border than in Iraq and Syria.",
    statedOn: "[2018-10-29..2018-10-31]",
    about: [
      { record: "islamic-state-resurgence/us-troops-for-mexican-border", relation: "qualifies" },
    ],
    reports: [{ ...buzzfeed.borderMore }],
    notes: "Neither total is given.",
  },
  {
    id: "islamic-state-resurgence/haste-played-into-hands",
    title: "BuzzFeed News: haste may have helped ISIS",
    kind: "explanation",
    statement:
      "Driving the group out of Mosul, Raqqa and elsewhere in a hurry may have been what it wanted: it tried to make the battles deadly and ruinous so that it could come back.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    about: [{ record: "islamic-state-resurgence/white-house-defeat-2018", relation: "qualifies" }],
    reports: [{ ...buzzfeed.haste }, { ...buzzfeed.deadlyBattles }],
  },
  {
    id: "islamic-state-resurgence/rules-of-engagement",
    title: "BuzzFeed News: looser rules for strikes sped things up and did more harm",
    kind: "explanation",
    statement:
      "Looser rules of engagement for US strikes made the offensives faster and the damage to bystanders greater.",
    statedOn: "[2018-10-29..2018-10-31]",
    about: [{ record: "islamic-state-resurgence/haste-played-into-hands", relation: "supports" }],
    reports: [{ ...buzzfeed.rules }],
    notes: "No figure is given for the damage.",
  },
  {
    id: "islamic-state-resurgence/sectarian-tensions",
    title: "BuzzFeed News: the group feeds on a Sunni minority left aside",
    kind: "explanation",
    statement:
      "Governments under Shiite lead since 2003 have kept the Sunni minority at a distance, and the group stirs that up.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/schindler-grievances", relation: "supports" }],
    reports: [{ ...buzzfeed.sunniMinority }],
  },
  {
    id: "islamic-state-resurgence/pregent-militias",
    title: "Pregent: Shiite militias and sectarian troops make it worse",
    kind: "explanation",
    statement:
      "Shiite militias everywhere and sectarian ranks in army and federal police anger Sunnis, and such forces are strangers in the areas that they are to secure.",
    statedOn: "[2018-10-29..2018-10-31]",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/sectarian-tensions", relation: "supports" }],
    reports: [
      { ...buzzfeed.pregentMilitia, speakers: ["islamic-state-resurgence/michael-pregent"] },
      { ...buzzfeed.pregentStrange, speakers: ["islamic-state-resurgence/michael-pregent"] },
    ],
  },
  {
    id: "islamic-state-resurgence/gaps-between-baghdad-and-erbil",
    title: "BuzzFeed News: the quarrel between Baghdad and Erbil leaves gaps",
    kind: "explanation",
    statement:
      "Kurdish and Iraqi forces do not work together along contested land, and the group uses the gaps, in many of the areas that the data cover.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq-disputed-territories",
    about: [
      {
        record: "islamic-state-resurgence/kirkuk-seized-2017",
        relation: "qualifies",
        note: "The seizure came out of the same quarrel.",
      },
    ],
    reports: [{ ...buzzfeed.gaps }, { ...buzzfeed.dispute }],
    tags: ["krsc-data"],
  },
  {
    id: "islamic-state-resurgence/knights-removes-rivals",
    title: "Knights: the group removes Sunnis who could stand up to it",
    kind: "explanation",
    statement:
      "The killings of mukhtars are to get rid of those among the Sunnis who could challenge the group.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/mukhtar-campaign-2018", relation: "supports" }],
    reports: [
      { ...buzzfeed.knightsEliminate, speakers: ["islamic-state-resurgence/michael-knights"] },
    ],
    tags: ["mukhtars"],
  },
  {
    id: "islamic-state-resurgence/knights-long-presence",
    title: "Knights: it wants to stay, not to take cities",
    kind: "forecast",
    statement:
      "It cannot take a city like Mosul again: Iraqi forces are stronger, Syria gives it less room and the coalition helps Iraq. It will grow into a strong insurgency at most, which keeps the north and west unfit for return and rebuilding and may bomb cities and targets abroad.",
    statedOn: "[2018-10-29..2018-10-31]",
    concerns: "[2018-10-29..]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [
      { record: "islamic-state-resurgence/zimmerman-plays-dead", relation: "qualifies" },
      {
        record: "islamic-state-resurgence/analysts-old-tactics",
        relation: "qualifies",
        note: "The tactics return; in his view the capture of cities does not.",
      },
      { record: "islamic-state-resurgence/mukhtar-campaign-2018", relation: "supports" },
    ],
    testedBy: {
      place: "gazetteer/iq",
      actor: "islamic-state-resurgence/islamic-state",
      metric: "incident-count",
    },
    reports: [
      { ...buzzfeed.knightsPresence, speakers: ["islamic-state-resurgence/michael-knights"] },
      { ...buzzfeed.knightsCap, speakers: ["islamic-state-resurgence/michael-knights"] },
    ],
  },
  {
    id: "islamic-state-resurgence/us-official-tactics",
    title: "A US official: back to abductions and killings of those who resist",
    kind: "assessment",
    statement:
      "The group again turns to abductions and selective killings, to terrify those who stand against it.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    about: [
      { record: "islamic-state-resurgence/mukhtar-campaign-2018", relation: "supports" },
      { record: "islamic-state-resurgence/analysts-old-tactics", relation: "supports" },
    ],
    reports: [
      { ...buzzfeed.usTactics, speakers: ["islamic-state-resurgence/us-official-in-buzzfeed"] },
    ],
  },
];
