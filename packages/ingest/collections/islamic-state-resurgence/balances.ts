import type { CollectionInput } from "@sitrep/domain/collection";
import { cnn } from "./passages-cnn.ts";
import { fighters } from "./passages-fighters.ts";
import { isf } from "./passages-isf.ts";

/** Wholes and parts that the articles print; what remains is theirs to explain and ours to compute. */
export const balances: NonNullable<CollectionInput["balances"]> = [
  {
    id: "islamic-state-resurgence/balance-ain-issa",
    title: "Who was caught of those who fled Ain Issa",
    whole: "islamic-state-resurgence/ain-issa-escapees",
    parts: [
      "islamic-state-resurgence/recaptured-by-turkey",
      "islamic-state-resurgence/recaptured-by-syria",
    ],
    remainder: "Still at large",
    reports: [
      { ...isf.tsk134, speakers: ["islamic-state-resurgence/iraqi-defence-ministry"] },
      { ...isf.saaOthers },
      { ...isf.atLarge },
    ],
    notes:
      "The article says that a large majority remains at large and gives no number. How many Syria's army caught is not said either, so the remainder has an upper bound and no lower one but zero.",
  },
  {
    id: "islamic-state-resurgence/balance-france",
    title: "What became of recruits from France",
    whole: "islamic-state-resurgence/recruits-from-france",
    parts: [
      "islamic-state-resurgence/french-recruits-killed",
      "islamic-state-resurgence/french-recruits-returned",
      "islamic-state-resurgence/french-recruits-fighting",
    ],
    remainder: "Unaccounted for",
    reports: [
      { ...fighters.france, speakers: ["islamic-state-resurgence/afp"] },
      {
        ...fighters.disappeared,
        note: "The article says only that they disappeared; the remainder is implied.",
      },
    ],
    notes: "Only the part still fighting is dated, to the beginning of December 2017.",
  },
  {
    id: "islamic-state-resurgence/balance-detained-cases",
    title: "People detained over ISIS: caught before leaving, and the others",
    whole: "islamic-state-resurgence/detained-cases",
    parts: [
      "islamic-state-resurgence/detained-before-leaving",
      "islamic-state-resurgence/detained-others",
    ],
    remainder: "Nobody",
    exhaustive: true,
    reports: [
      { ...fighters.cases153, speakers: ["islamic-state-resurgence/georgetown-report-authors"] },
      { ...fighters.fifty, speakers: ["islamic-state-resurgence/georgetown-report-authors"] },
      {
        ...fighters.remaining103,
        speakers: ["islamic-state-resurgence/georgetown-report-authors"],
      },
    ],
  },
  {
    id: "islamic-state-resurgence/balance-fighters-iraq-and-syria",
    title: "A general's total against a department's figures for Iraq and Syria",
    whole: "islamic-state-resurgence/remaining-votel",
    parts: [
      "islamic-state-resurgence/present-iraq-dod",
      "islamic-state-resurgence/present-syria-dod",
    ],
    remainder: "What the total leaves beyond the two countries' figures",
    reports: [
      { ...cnn.votel, speakers: ["islamic-state-resurgence/joseph-votel"] },
      { ...cnn.dod, speakers: ["islamic-state-resurgence/us-defense-department"] },
    ],
    notes:
      "Two makers and some half a year between them; the story sets them side by side. The parts fit into the whole only at the top of its range, so read it as a comparison and not as an account.",
  },
];
