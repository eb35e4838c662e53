import type { CollectionInput } from "@sitrep/domain/collection";

/** The collection itself: what five articles of 2018 and 2019 say, coded by hand. */
export const dataset: CollectionInput["dataset"] = {
  id: "islamic-state-resurgence",
  title: "The Islamic State's return in Iraq and Syria, 2018–2019",
  publisher: "Sitrep contributors",
  description:
    "Every incident, figure and claim in five news articles published between early 2018 and late 2019, with who " +
    "said it, through whom, and where it stands in the text. Five articles are no picture of a war: what they do " +
    "not mention was not looked for, and nothing here counts as zero. No coverage in this collection is " +
    "systematic, so no cell of a table may be read as quiet.",
  licence: "CC BY 4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  edition: "2026-11",
  citation:
    "Sitrep contributors (2026). The Islamic State's return in Iraq and Syria, 2018–2019. Collection, edition 2026-11. CC BY 4.0.",
  redistributable: true,
};
