import type { CollectionInput } from "@sitrep/domain/collection";
import { ap } from "./passages-ap.ts";
import { buzzfeed } from "./passages-buzzfeed.ts";

/**
 * What was watched, by whom. None of it is systematic here: each watcher says that more happened than it saw, or
 * its entries are not in our hands, so that a cell without a record stays unknown and never becomes zero.
 */
export const coverage: NonNullable<CollectionInput["coverage"]> = [
  {
    id: "islamic-state-resurgence/coverage-krsc",
    title: "The edges of Kurdish territory, by the Kurdistan Region Security Council",
    watcher: "islamic-state-resurgence/krsc",
    includes: [
      "gazetteer/iq-kirkuk",
      "gazetteer/iq-nineveh-mosul",
      "gazetteer/iq-kirkuk-hawija",
      "gazetteer/iq-erbil-makhmur",
      "gazetteer/iq-diyala-sheikh-bawa",
    ],
    excludes: ["gazetteer/iq-salah-al-din", "gazetteer/iq-anbar", "gazetteer/iq-baghdad"],
    period: "2017-10/2018-10",
    selection:
      "Incidents that the service tracks, with the Islamic State's hand confirmed in many and suspected in others.",
    systematic: false,
    reports: [
      { ...buzzfeed.krscArea, speakers: ["islamic-state-resurgence/krsc"] },
      {
        ...buzzfeed.krscExcludes,
        note: "Names what is left out as some of the areas not covered; there may be more.",
      },
      {
        ...buzzfeed.krscUnseen,
        speakers: ["islamic-state-resurgence/krsc-official"],
        stance: "qualifies",
        note: "Many more attacks are out of the service's sight.",
      },
      { ...buzzfeed.hundreds },
    ],
    notes:
      "Kirkuk, Mosul, Hawija and Makhmour are named as examples. One entry lies in Diyala, at Sheikh Bawa, so a part of that province is watched too. The data were shared with one newsroom: of hundreds of entries thirteen are known here, so nothing may be read from a cell without any.",
  },
  {
    id: "islamic-state-resurgence/coverage-ap-january-2019",
    title: "Attacks in Iraq that the Associated Press could verify in January 2019",
    watcher: "islamic-state-resurgence/associated-press",
    includes: ["gazetteer/iq"],
    period: "2019-01",
    selection:
      "Attacks by the Islamic State that the agency could verify with people in intelligence and in the provinces and with social media.",
    systematic: false,
    reports: [{ ...ap.nine }],
    notes: "A verified minimum. The nine are not listed.",
  },
  {
    id: "islamic-state-resurgence/coverage-knights-mukhtars",
    title: "Killings of mukhtars, by Michael Knights",
    watcher: "islamic-state-resurgence/michael-knights",
    includes: ["gazetteer/iq"],
    period: "2018-05/2018-10",
    kinds: ["targeted-killing"],
    selection:
      "Heads of villages and neighbourhoods killed by the Islamic State, as the analyst compiles them.",
    systematic: false,
    reports: [{ ...buzzfeed.knightsRate, speakers: ["islamic-state-resurgence/michael-knights"] }],
    notes:
      "Only a rate is given; single killings and their places are not, and where he looks is not said.",
  },
  {
    id: "islamic-state-resurgence/coverage-mello-countrywide",
    title: "Attacks in all of Iraq, by Alex Mello",
    watcher: "islamic-state-resurgence/alex-mello",
    includes: ["gazetteer/iq"],
    period: "[..2018-10-31]",
    selection:
      "Attacks by the Islamic State anywhere in Iraq, as an analyst of a consultancy tracks them.",
    systematic: false,
    reports: [{ ...buzzfeed.melloRise, speakers: ["islamic-state-resurgence/alex-mello"] }],
    notes: "No figure of his is given, nor since when he counts.",
  },
];
