/** Comparison in words: whether two figures may be set against each other, and what comes of it. SPEC C1–C5. */
import type { Comparison, Containment, Dimension } from "@sitrep/domain/comparison";
import { inLanguages } from "../language/speech.ts";
import { listWords } from "../words/names.ts";
import { describeInterval } from "../words/said.ts";

const ENGLISH = {
  dimensions: {
    metric: "in what they measure",
    population: "in who or what is counted",
    scope: "in the places they cover",
    time: "in the time they speak of",
    nature: "in nature: a count, an estimate or no more than a bound",
  } satisfies Record<Dimension, string>,
  agree: (shared: string): string => `They agree: both allow ${shared}.`,
  contains: (shared: string): string =>
    `They agree: one lies inside the other, and both allow ${shared}.`,
  disagree: "They disagree: no number fits both.",
  apart: (differs: string): string => `Not comparable: they differ ${differs}.`,
  containment: {
    possible: " One covers a part of what the other covers, and fits into it.",
    violated: " One covers a part of what the other covers, and is larger than the whole.",
  } satisfies Record<Containment, string>,
};

const ARABIC: typeof ENGLISH = {
  dimensions: {
    metric: "في ما يقيسانه",
    population: "في من أو ما يُعدّ",
    scope: "في الأماكن التي يشملانها",
    time: "في الوقت الذي يتحدثان عنه",
    nature: "في طبيعتهما: عدّ أو تقدير أو حدّ لا غير",
  },
  agree: (shared) => `الرقمان متفقان، وكلاهما يتيح ${shared}.`,
  contains: (shared) => `الرقمان متفقان: أحدهما يقع داخل الآخر، وكلاهما يتيح ${shared}.`,
  disagree: "الرقمان متعارضان: لا عدد يناسبهما معًا.",
  apart: (differs) => `لا تصح المقارنة: يختلف الرقمان ${differs}.`,
  containment: {
    possible: " أحدهما يشمل جزءًا مما يشمله الآخر، ويتسع له.",
    violated: " أحدهما يشمل جزءًا مما يشمله الآخر، وهو أكبر من الكل.",
  },
};

const SAY = inLanguages({ en: ENGLISH, ar: ARABIC });

/** The finding as one sentence. */
export function comparisonWords(comparison: Comparison): string {
  const say = SAY();
  switch (comparison.verdict) {
    case "agree":
      return say.agree(describeInterval(comparison.shared));
    case "contains":
      return say.contains(describeInterval(comparison.shared));
    case "disagree":
      return say.disagree;
    case "not-comparable": {
      const { differs, containment } = comparison;
      const beside = containment === null ? "" : say.containment[containment];
      return `${say.apart(listWords(differs.map((one) => say.dimensions[one])))}${beside}`;
    }
  }
}
