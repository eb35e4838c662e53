import type { CollectionInput } from "@sitrep/domain/collection";

/** Which records of two articles may be one thing. */
export const judgements: NonNullable<CollectionInput["judgements"]> = [
  {
    id: "islamic-state-resurgence/judgement-baghouz-last-stronghold",
    left: "islamic-state-resurgence/baghouz-encircled",
    right: "islamic-state-resurgence/last-stronghold-fight",
    verdict: "same",
    reason:
      "Both speak in February 2019 of the last ground that the group holds in the same corner of Syria; one names Baghouz.",
    author: "Sitrep contributors",
  },
  {
    id: "islamic-state-resurgence/judgement-two-figures-of-5200",
    left: "islamic-state-resurgence/us-forces-in-iraq",
    right: "islamic-state-resurgence/us-troops-for-mexican-border",
    verdict: "different",
    reason:
      "One number by chance: forces based in Iraq in 2019, and a plan of 2018 for the border with Mexico.",
    author: "Sitrep contributors",
  },
  {
    id: "islamic-state-resurgence/judgement-mukhtar-killings",
    left: "islamic-state-resurgence/mukhtars-killed-in-ap",
    right: "islamic-state-resurgence/mukhtar-campaign-2018",
    verdict: "unsure",
    reason:
      "The same kind of killing by the same group; the agency gives no dates, and the analyst's six months end in October 2018.",
    author: "Sitrep contributors",
  },
];
