import type { CollectionInput } from "@sitrep/domain/collection";
import { ap } from "./passages-ap.ts";

/** Attacks and extortion in Iraq around January 2019, all from the Associated Press's article. */
export const incidentsIraqEarly2019: NonNullable<CollectionInput["incidents"]> = [
  {
    id: "islamic-state-resurgence/northern-cells-abductions",
    title: "Islamic State cells abduct people in four northern provinces of Iraq",
    kind: "abduction",
    when: "[..2019-02]",
    where: {
      place: "gazetteer/iq-northern",
      precision: "region",
      words: "four northern provinces",
    },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/associated-press"],
      },
      { role: "target", described: "Local people", who: "unknown" },
    ],
    harm: [{ effect: "abducted", who: "unknown", quantity: "unknown" }],
    extent: "pattern",
    reports: [{ ...ap.fourProvinces }],
    notes: "Which four provinces, since when, and how many people is not said.",
  },
  {
    id: "islamic-state-resurgence/northern-cells-assassinations",
    title: "Islamic State cells assassinate people in four northern provinces of Iraq",
    kind: "targeted-killing",
    when: "[..2019-02]",
    where: {
      place: "gazetteer/iq-northern",
      precision: "region",
      words: "four northern provinces",
    },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/associated-press"],
      },
      { role: "target", described: "Local people", who: "unknown" },
    ],
    harm: [{ effect: "killed", who: "unknown", quantity: "unknown" }],
    extent: "pattern",
    reports: [{ ...ap.fourProvinces }],
    notes: "Which four provinces, since when, and how many people is not said.",
  },
  {
    id: "islamic-state-resurgence/northern-cells-ambushes",
    title: "Islamic State cells ambush people on roads in four northern provinces of Iraq",
    kind: "armed-attack",
    when: "[..2019-02]",
    where: {
      place: "gazetteer/iq-northern",
      precision: "region",
      words: "four northern provinces",
    },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/associated-press"],
      },
      { role: "target", described: "People on the road", who: "unknown" },
    ],
    extent: "pattern",
    reports: [{ ...ap.fourProvinces }],
    notes: "Which four provinces and since when is not said; nor whether anyone was hurt.",
  },
  {
    id: "islamic-state-resurgence/alleged-informant-and-brothers-shot",
    title: "An alleged informant and his two brothers are shot in a village in Nineveh",
    kind: "execution",
    when: "[..2019-02]",
    where: {
      place: "gazetteer/iq-nineveh-tal-al-asfour",
      precision: "settlement",
      words: "northern Badush region",
    },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/associated-press"],
      },
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "claimed",
        attributedBy: ["islamic-state-resurgence/islamic-state-channels"],
      },
      {
        role: "target",
        described: "A man accused of informing the army, and his brothers",
        who: "civilians",
      },
    ],
    harm: [
      {
        effect: "killed",
        who: "civilians",
        quantity: { form: "exactly", value: 3, unit: "person", words: "him and his two brothers" },
      },
    ],
    reports: [
      {
        ...ap.talAsfour,
        note: "Told as one instance after the count for January; whether it is one of the nine is not said.",
      },
    ],
    sensitivity: "coarsen",
    notes:
      "No date is given. The attackers broke into the home and put pictures of the killing on social media, which we read as a claim of the deed. The village is kept from public view: the accusation may still endanger the family.",
  },
  {
    id: "islamic-state-resurgence/tribal-militia-threatened",
    title: "Members of a tribal militia are told in messages to leave it",
    kind: "intimidation",
    when: "[..2019-02]",
    where: { place: "gazetteer/iq", precision: "country" },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "suspected",
        attributedBy: ["islamic-state-resurgence/mohamed-nouri"],
      },
      { role: "target", described: "Members of a tribal militia", who: "militia" },
    ],
    extent: "pattern",
    reports: [{ ...ap.nouriThreats, speakers: ["islamic-state-resurgence/mohamed-nouri"] }],
    notes:
      "The sheikh does not say who sends the messages; the passage is on the Islamic State. His tribe's area is not said.",
  },
  {
    id: "islamic-state-resurgence/mukhtars-killed-in-ap",
    title: "Islamic State cells kill mukhtars, the heads of villages and municipal officials",
    kind: "targeted-killing",
    when: "[..2019-02]",
    where: { place: "gazetteer/iq", precision: "country" },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/associated-press"],
      },
      { role: "target", described: "Mukhtars", who: "local-officials" },
    ],
    harm: [{ effect: "killed", who: "local-officials", quantity: "unknown" }],
    extent: "pattern",
    reports: [{ ...ap.mukhtars }],
    tags: ["mukhtars"],
    notes:
      "Neither dates nor numbers. The campaign that an analyst counted in 2018 is a record of its own.",
  },
  {
    id: "islamic-state-resurgence/rural-checkpoints-car-bombs",
    title: "Islamic State cells attack rural checkpoints with car bombs",
    kind: "explosion",
    when: "[..2019-02]",
    where: { place: "gazetteer/iq", precision: "country", words: "rural checkpoints" },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/associated-press"],
      },
      { role: "target", described: "Checkpoints in the countryside", who: "security-forces" },
    ],
    extent: "pattern",
    reports: [{ ...ap.checkpoints }],
    notes: "Whose checkpoints, and whether anyone was hurt, is not said.",
  },
  {
    id: "islamic-state-resurgence/rural-checkpoints-mortars",
    title: "Islamic State cells attack rural checkpoints with mortars",
    kind: "shelling",
    when: "[..2019-02]",
    where: { place: "gazetteer/iq", precision: "country", words: "rural checkpoints" },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/associated-press"],
      },
      { role: "target", described: "Checkpoints in the countryside", who: "security-forces" },
    ],
    extent: "pattern",
    reports: [{ ...ap.checkpoints }],
    notes: "Whose checkpoints, and whether anyone was hurt, is not said.",
  },
  {
    id: "islamic-state-resurgence/militia-homes-burned",
    title: "Homes of militia members are burned down",
    kind: "property-destruction",
    when: "[..2019-02]",
    where: { place: "gazetteer/iq", precision: "country" },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/associated-press"],
      },
      { role: "target", described: "Members of militias", who: "militia" },
    ],
    extent: "pattern",
    reports: [{ ...ap.homes }],
    notes: "How many homes and where is not said.",
  },
  {
    id: "islamic-state-resurgence/shirqat-police-vehicle",
    title: "Four police officers are killed in their vehicle in Shirqat",
    kind: "armed-attack",
    when: "2019-01",
    derivedFrom: { words: "last month", anchor: "2019-02" },
    where: {
      place: "gazetteer/iq-salah-al-din-shirqat",
      precision: "settlement",
      words: "town of Shirqat in central Iraq",
    },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/associated-press"],
      },
      {
        role: "target",
        described: "Police officers in a vehicle",
        who: "security-forces",
        actor: "islamic-state-resurgence/iraqi-police",
      },
    ],
    harm: [
      {
        effect: "killed",
        who: "security-forces",
        quantity: { form: "exactly", value: 4, unit: "person", words: "all four officers" },
      },
    ],
    reports: [
      {
        ...ap.shirqat,
        note: "In January, yet whether it is one of the nine attacks counted for that month is not said.",
      },
    ],
    notes: "The article writes militants; the group is its subject.",
  },
  {
    id: "islamic-state-resurgence/twelve-truffle-hunters-abducted",
    title: "Twelve truffle hunters are abducted in Anbar",
    kind: "abduction",
    when: "[2019-01-27,2019-02-03,2019-02-10,2019-02-17,2019-02-24]",
    derivedFrom: { words: "On Sunday", anchor: "2019-02" },
    where: {
      place: "gazetteer/iq-anbar",
      precision: "governorate",
      words: "the western Anbar province",
    },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/associated-press"],
      },
      { role: "target", described: "Truffle hunters", who: "civilians" },
    ],
    harm: [
      {
        effect: "abducted",
        who: "civilians",
        quantity: { form: "exactly", value: 12, unit: "person", words: "a group of 12" },
      },
    ],
    reports: [{ ...ap.truffleTwelve }],
    tags: ["truffles"],
    notes:
      "One of five Sundays: those of February 2019, and the last of January in case the article ran on the first two days of the month. Whether west is said of the province or of a part of it is open, so the place is the province. What became of the twelve is not said. The article writes militants; the group is its subject.",
  },
  {
    id: "islamic-state-resurgence/other-truffle-hunters-disappear",
    title: "Other truffle hunters disappear in the Iraqi countryside",
    kind: "abduction",
    when: "[..2019-02]",
    where: { place: "gazetteer/iq-anbar", precision: "governorate", words: "in the countryside" },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "suspected",
        attributedBy: ["islamic-state-resurgence/jaber-al-jaberi"],
      },
      { role: "target", described: "Truffle hunters", who: "civilians" },
    ],
    harm: [{ effect: "abducted", who: "civilians", quantity: "unknown" }],
    extent: "series",
    reports: [{ ...ap.truffleOthers, speakers: ["islamic-state-resurgence/jaber-al-jaberi"] }],
    tags: ["truffles"],
    notes:
      "They disappeared; that they were abducted is our reading of the next sentence. Anbar is the speaker's province and the subject of the passage.",
  },
  {
    id: "islamic-state-resurgence/truffle-hunters-extorted",
    title: "Militants take a cut from truffle hunters for access to the land",
    kind: "extortion",
    when: "[..2019-02]",
    where: { place: "gazetteer/iq-anbar", precision: "governorate" },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/jaber-al-jaberi"],
      },
      { role: "target", described: "Truffle hunters", who: "civilians" },
    ],
    harm: [
      {
        effect: "abducted",
        who: "civilians",
        quantity: "unknown",
        described: "Some of those who refuse to pay",
      },
      {
        effect: "killed",
        who: "civilians",
        quantity: "unknown",
        described: "Some of those who refuse to pay",
      },
    ],
    extent: "pattern",
    reports: [{ ...ap.truffleCuts, speakers: ["islamic-state-resurgence/jaber-al-jaberi"] }],
    tags: ["truffles", "funding"],
    notes:
      "Those who refuse are abducted or killed; how many is not said. Anbar is the speaker's province and the subject of the passage.",
  },
];
