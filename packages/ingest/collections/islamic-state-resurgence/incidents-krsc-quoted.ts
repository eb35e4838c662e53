import type { CollectionInput } from "@sitrep/domain/collection";
import { buzzfeed } from "./passages-buzzfeed.ts";

const inTheLastYear = {
  when: "[2017-10-29..2018-10-31]",
  derivedFrom: { words: "over the last year", anchor: "[2018-10-29..2018-10-31]" },
};

/** Four entries of the Kurdish data that the article quotes, with a place each and no day. */
export const incidentsKrscQuoted: NonNullable<CollectionInput["incidents"]> = [
  {
    id: "islamic-state-resurgence/krsc-kirkuk-shooting",
    title: "Fighters shoot at people around Kirkuk; a policeman and a student die",
    kind: "armed-attack",
    ...inTheLastYear,
    where: { place: "gazetteer/iq-kirkuk", precision: "governorate", words: "Around Kirkuk" },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/krsc"],
      },
      { role: "target", described: "A policeman of the Tal Zahb station", who: "security-forces" },
      { role: "target", described: "A student and others", who: "unknown" },
    ],
    harm: [
      {
        effect: "killed",
        who: "security-forces",
        quantity: { form: "exactly", value: 1, unit: "person", words: "a policeman" },
      },
      {
        effect: "killed",
        who: "civilians",
        quantity: { form: "exactly", value: 1, unit: "person", words: "a student" },
      },
      {
        effect: "injured",
        who: "unknown",
        quantity: { form: "exactly", value: 3, unit: "person", words: "three others" },
      },
    ],
    reports: [{ ...buzzfeed.kirkukFire, speakers: ["islamic-state-resurgence/krsc"] }],
    tags: ["krsc-data"],
    notes:
      "An entry of the data as quoted, with words left out by the article. No day is given; the data go back a year. The station names where the policeman served, not where he was shot. Kirkuk may be the city or the province, so the province. The service holds the names; they are not for publication.",
  },
  {
    id: "islamic-state-resurgence/krsc-hawija-bodies",
    title: "Four bodies are found around Hawija",
    kind: "bodies-found",
    ...inTheLastYear,
    where: {
      place: "gazetteer/iq-kirkuk-hawija",
      precision: "near-settlement",
      words: "Around Hawija",
    },
    parties: [
      { role: "perpetrator", described: "Not named in the entry", attribution: "unattributed" },
      {
        role: "target",
        described: "Kurdish soldiers",
        who: "security-forces",
        actor: "islamic-state-resurgence/peshmerga",
      },
      { role: "target", described: "An Arab", who: "unknown" },
    ],
    harm: [
      {
        effect: "killed",
        who: "security-forces",
        quantity: { form: "exactly", value: 3, unit: "person", words: "three Kurdish peshmerga" },
      },
      {
        effect: "killed",
        who: "unknown",
        quantity: { form: "exactly", value: 1, unit: "person", words: "one Arab" },
      },
    ],
    reports: [{ ...buzzfeed.hawijaBodies, speakers: ["islamic-state-resurgence/krsc"] }],
    tags: ["krsc-data"],
    notes:
      "An entry of the data as quoted. It names no culprit and does not say when or how the four died; the article prints it among attacks by the Islamic State. Whether the Arab was one of the Peshmerga too can be read either way.",
  },
  {
    id: "islamic-state-resurgence/krsc-diyala-local",
    title: "A local man is abducted in Diyala and found dead in the morning",
    kind: "abduction",
    ...inTheLastYear,
    where: {
      place: "gazetteer/iq-diyala-sheikh-bawa",
      precision: "near-settlement",
      words: "near Aslah and Sheikh Bawa area",
      alsoIn: ["gazetteer/iq-diyala-aslah"],
    },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/krsc"],
      },
      { role: "target", described: "A local man", who: "civilians" },
    ],
    harm: [
      {
        effect: "abducted",
        who: "civilians",
        quantity: { form: "exactly", value: 1, unit: "person", words: "a local" },
      },
      {
        effect: "killed",
        who: "civilians",
        quantity: { form: "exactly", value: 1, unit: "person", words: "his body" },
        described: "The same man",
      },
    ],
    reports: [{ ...buzzfeed.diyalaLocal, speakers: ["islamic-state-resurgence/krsc"] }],
    tags: ["krsc-data"],
    notes:
      "An entry of the data as quoted. It names the abductors and not the killers. No day is given; the data go back a year.",
  },
  {
    id: "islamic-state-resurgence/krsc-hawija-village-chief",
    title: "A village chief is killed in front of local people around Hawija",
    kind: "targeted-killing",
    ...inTheLastYear,
    where: {
      place: "gazetteer/iq-kirkuk-hawija",
      precision: "near-settlement",
      words: "Around Hawija",
    },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/krsc"],
      },
      { role: "target", described: "A village chief", who: "local-officials" },
      { role: "bystander", described: "Local people who watched", who: "civilians" },
    ],
    harm: [
      {
        effect: "killed",
        who: "local-officials",
        quantity: { form: "exactly", value: 1, unit: "person", words: "the village chief" },
      },
    ],
    reports: [{ ...buzzfeed.hawijaChief, speakers: ["islamic-state-resurgence/krsc"] }],
    tags: ["krsc-data", "mukhtars"],
    notes:
      "An entry of the data as quoted, with words left out by the article. No day is given; the data go back a year.",
  },
];
