import type { CollectionInput } from "@sitrep/domain/collection";
import { ap } from "./passages-ap.ts";
import { buzzfeed } from "./passages-buzzfeed.ts";
import { cnn } from "./passages-cnn.ts";

/** Whether the Islamic State is defeated, and what the word means to whom. */
export const claimsDefeat: NonNullable<CollectionInput["claims"]> = [
  {
    id: "islamic-state-resurgence/victory-declared-2017",
    title: "Iraq's government declares victory over the Islamic State",
    kind: "declaration",
    statement:
      "The war against the Islamic State in Iraq is won, after the last battle for a city.",
    statedOn: "2017-12",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    testedBy: {
      place: "gazetteer/iq",
      actor: "islamic-state-resurgence/islamic-state",
      kinds: [
        "targeted-killing",
        "execution",
        "armed-attack",
        "explosion",
        "shelling",
        "abduction",
        "infrastructure-attack",
        "property-destruction",
        "extortion",
      ],
      metric: "incident-count",
    },
    reports: [
      {
        ...ap.victory,
        speakers: ["islamic-state-resurgence/iraqi-government"],
        statedOn: "2017-12",
        note: "The agency adds that US, Iranian and other help turned the war.",
      },
      {
        ...buzzfeed.victory,
        speakers: ["islamic-state-resurgence/iraqi-prime-minister-2017"],
        statedOn: "2017-12",
        note: "Speaks of a final victory, declared in December by the prime minister of the time; the year is read from the article's date.",
      },
    ],
    tags: ["victory"],
  },
  {
    id: "islamic-state-resurgence/white-house-defeat-2018",
    title: "The White House: the president has defeated ISIS",
    kind: "declaration",
    statement: "The president said that he would defeat the Islamic State, and he has done it.",
    statedOn: "2018-10-29",
    subject: "islamic-state-resurgence/islamic-state",
    testedBy: {
      place: "gazetteer/iq",
      actor: "islamic-state-resurgence/islamic-state",
      kinds: [
        "targeted-killing",
        "execution",
        "armed-attack",
        "explosion",
        "abduction",
        "infrastructure-attack",
      ],
      metric: "incident-count",
    },
    reports: [
      {
        ...buzzfeed.sanders,
        speakers: ["islamic-state-resurgence/sarah-huckabee-sanders"],
        statedOn: "2018-10-29",
      },
      {
        ...buzzfeed.trumpTouted,
        speakers: ["islamic-state-resurgence/donald-trump"],
        note: "Counts it among his achievements; no words of his are quoted.",
      },
      {
        ...buzzfeed.hundreds,
        stance: "denies",
        note: "The newsroom holds that the Kurdish data undercut the claim.",
      },
    ],
    tags: ["victory"],
    notes:
      "The date is the Monday of the week in which the article ran. The headline says “in Iraq”, the quoted sentence names no place.",
  },
  {
    id: "islamic-state-resurgence/trump-tweets-defeat-2019",
    title: "The US president's tweets on the defeat of the caliphate",
    kind: "declaration",
    statement: "The caliphate is defeated.",
    statedOn: "[..2019-02-28]",
    subject: "islamic-state-resurgence/islamic-state",
    reports: [
      {
        ...cnn.nuance,
        speakers: ["islamic-state-resurgence/donald-trump"],
        note: "The story sets the official's view against tweets that it neither quotes nor dates; the statement is what the contrast implies.",
      },
    ],
    tags: ["victory"],
  },
  {
    id: "islamic-state-resurgence/defeat-means-networks",
    title: "A senior diplomat: defeat means the networks too",
    kind: "definition",
    statement:
      "The group is defeated only when its networks are: those who bring it money, weapons and people and those who hide its members, not just the territory.",
    statedOn: "[2019-02-06..2019-02-28]",
    subject: "islamic-state-resurgence/islamic-state",
    about: [
      {
        record: "islamic-state-resurgence/trump-tweets-defeat-2019",
        relation: "disputes",
        note: "The story calls it contrary to the president's tweets.",
      },
      { record: "islamic-state-resurgence/trump-tweets-defeat-2019", relation: "defines" },
      {
        record: "islamic-state-resurgence/involved-tens-of-thousands",
        relation: "defines",
        note: "Who counts as involved.",
      },
    ],
    reports: [
      { ...cnn.nuance, speakers: ["islamic-state-resurgence/senior-us-diplomatic-official"] },
      { ...cnn.defeat, speakers: ["islamic-state-resurgence/senior-us-diplomatic-official"] },
    ],
    tags: ["victory"],
  },
  {
    id: "islamic-state-resurgence/last-days-of-territory",
    title: "Officials: the caliphate's territory is about to end",
    kind: "assessment",
    statement:
      "The new figures on the group's strength come in the last days of a caliphate with territory.",
    statedOn: "[2019-02-06..2019-02-28]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/sy",
    about: [
      { record: "islamic-state-resurgence/last-stronghold-fight", relation: "supports" },
      {
        record: "islamic-state-resurgence/defeat-means-networks",
        relation: "supports",
        note: "Territory ends; the figures go on.",
      },
    ],
    reports: [
      {
        ...cnn.finalDays,
        speakers: [
          "islamic-state-resurgence/us-military-official-in-cnn",
          "islamic-state-resurgence/second-official-in-cnn",
        ],
      },
    ],
  },
  {
    id: "islamic-state-resurgence/us-officials-complain",
    title: "US officials complain in private about triumphal talk",
    kind: "assessment",
    statement: "The White House speaks too triumphantly about the Islamic State.",
    statedOn: "[..2018-10-31]",
    about: [{ record: "islamic-state-resurgence/white-house-defeat-2018", relation: "disputes" }],
    reports: [
      { ...buzzfeed.usComplain, speakers: ["islamic-state-resurgence/us-officials-in-private"] },
    ],
    tags: ["victory"],
  },
  {
    id: "islamic-state-resurgence/dunford-mcgurk-realistic",
    title: "The top general and the envoy are more careful in public",
    kind: "assessment",
    statement:
      "In public they avoid anything that sounds like a victory declared too soon, as in 2003.",
    statedOn: "[..2018-10-31]",
    about: [
      { record: "islamic-state-resurgence/white-house-defeat-2018", relation: "qualifies" },
      {
        record: "islamic-state-resurgence/bush-2003",
        relation: "disputes",
        note: "The newsroom calls that declaration premature.",
      },
    ],
    reports: [
      {
        ...buzzfeed.dunford,
        speakers: [
          "islamic-state-resurgence/joseph-dunford",
          "islamic-state-resurgence/brett-mcgurk",
        ],
        note: "The newsroom's summary of what the two say in public; it quotes neither.",
      },
    ],
    tags: ["victory"],
  },
  {
    id: "islamic-state-resurgence/bush-2003",
    title: "In 2003 the US president declares the Iraq War over",
    kind: "declaration",
    statement: "The war in Iraq is over.",
    statedOn: "2003",
    place: "gazetteer/iq",
    reports: [
      {
        ...buzzfeed.dunford,
        speakers: ["islamic-state-resurgence/george-w-bush"],
        statedOn: "2003",
        note: "Recalled by the newsroom as a warning; no words are quoted.",
      },
    ],
    tags: ["victory"],
  },
  {
    id: "islamic-state-resurgence/pregent-buildings",
    title: "Pregent: victory cannot be claimed over a group that hides",
    kind: "assessment",
    statement:
      "To destroy cities is no victory over an armed group that can simply go underground; rebuilding in Mosul, Raqqa and elsewhere is slow.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    about: [{ record: "islamic-state-resurgence/white-house-defeat-2018", relation: "disputes" }],
    reports: [
      { ...buzzfeed.pregentGround, speakers: ["islamic-state-resurgence/michael-pregent"] },
      { ...buzzfeed.reconstruction },
    ],
    tags: ["victory"],
  },
  {
    id: "islamic-state-resurgence/pregent-conditions-reset",
    title: "Pregent: attacks go on daily and the old conditions are back",
    kind: "assessment",
    statement:
      "There is not a day without attacks by the group since its “defeat”; Sunni cities lie in ruins, nobody rebuilds, and what once led to ISIS is there again.",
    statedOn: "[2018-10-29..2018-10-31]",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [
      { record: "islamic-state-resurgence/white-house-defeat-2018", relation: "disputes" },
      { record: "islamic-state-resurgence/schindler-grievances", relation: "supports" },
    ],
    testedBy: {
      place: "gazetteer/iq",
      actor: "islamic-state-resurgence/islamic-state",
      metric: "incident-count",
    },
    reports: [
      { ...buzzfeed.pregentEveryday, speakers: ["islamic-state-resurgence/michael-pregent"] },
    ],
    tags: ["victory"],
  },
  {
    id: "islamic-state-resurgence/us-official-long-insurgency",
    title: "A US official: the fight becomes a long insurgency",
    kind: "forecast",
    statement:
      "The group remains a serious threat; the fighting will turn into an insurgency of low intensity and need pressure for a long time.",
    statedOn: "[2018-10-29..2018-10-31]",
    concerns: "[2018-10-29..]",
    subject: "islamic-state-resurgence/islamic-state",
    about: [
      { record: "islamic-state-resurgence/white-house-defeat-2018", relation: "disputes" },
      { record: "islamic-state-resurgence/victory-declared-2017", relation: "qualifies" },
    ],
    testedBy: {
      place: "gazetteer/iq",
      actor: "islamic-state-resurgence/islamic-state",
      metric: "incident-count",
    },
    reports: [
      { ...buzzfeed.usThreat, speakers: ["islamic-state-resurgence/us-official-in-buzzfeed"] },
    ],
  },
  {
    id: "islamic-state-resurgence/ap-low-level-insurgency",
    title: "AP: the group already wages a small insurgency, and its reach grows",
    kind: "assessment",
    statement:
      "In rural Iraq the group is fighting a low-intensity insurgency, and the signs that its reach is widening are plain.",
    statedOn: "2019-02",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [
      { record: "islamic-state-resurgence/victory-declared-2017", relation: "qualifies" },
      { record: "islamic-state-resurgence/us-official-long-insurgency", relation: "supports" },
      { record: "islamic-state-resurgence/ap-verified-january-2019", relation: "supports" },
    ],
    reports: [{ ...ap.insurgency }, { ...ap.reach }],
  },
  {
    id: "islamic-state-resurgence/many-fear-comeback",
    title: "Many fear a comeback",
    kind: "warning",
    statement:
      "The groups before it recovered from heavy blows, and the militants may do so again.",
    statedOn: "2019-02",
    subject: "islamic-state-resurgence/islamic-state",
    place: "gazetteer/iq",
    about: [{ record: "islamic-state-resurgence/victory-declared-2017", relation: "qualifies" }],
    reports: [
      { ...ap.comeback, note: "“Many” fear it; neither who they are nor how many is said." },
    ],
  },
];
