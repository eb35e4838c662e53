/** Picture words: what a picture of figures says, in the language of the page. */
import type { ApartView, BandView, PictureView, RowView } from "@sitrep/api/compared-figures";
import {
  bandWords as arabicBand,
  besideWords,
  differenceWords,
  findingWords as arabicFinding,
  pairWords as arabicPair,
  scopeWords,
  timeWords,
} from "@sitrep/domain/arabic/picture";
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import type { Comparison } from "@sitrep/domain/comparison";
import { wordedFigure } from "@sitrep/domain/figure";
import type { NameOf } from "@sitrep/domain/picture-words";
import { pairWords as englishPair } from "@sitrep/domain/picture-words";
import type { ReactNode } from "react";
import { setApart } from "../language/record-text.tsx";
import { pageLanguage, inLanguages } from "../language/speech.ts";
import { capitalised } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { describeInterval, describeQuantity } from "../words/said.ts";
import { ARABIC } from "./picture-words-ar.tsx";

const ENGLISH = {
  name: "Estimates",
  heading: "How many, how much, on whose word",
  figures: (count: number): string => countWords(count, "figure"),
  standfirst: (metrics: number): string =>
    `on record for ${countWords(metrics, "thing")} counted or measured. Each is a range, drawn as it was said; those that may be compared stand in one band, and the others say why not. Figures in italics were worked out here.`,
  measured: "What is measured",
  speakers: "Speakers",
  nature: "Nature",
  onPage: "On this page",
  all: (count: number): string => `All ${numberWords(count)} figures of this measure`,
  ownPage: "stand on a page of their own.",
  morePairs: (count: number): string =>
    `${numberWords(count)} more pairs of a whole and a part fit.`,
  moreSums: "More figures can be added up than are shown here.",
  source: "Source: who says each figure stands in its row, in which document on its page.",
  rules: (
    compared: ReactNode,
    bands: ReactNode,
    sums: ReactNode | null,
    wholes: ReactNode | null,
  ): ReactNode => (
    <>
      What may be compared is told by {compared} and {bands}
      {sums !== null && <>; figures in italics are added up by {sums}</>}
      {wholes !== null && <>; wholes and parts are held together by {wholes}</>}.
    </>
  ),
  origins: "On how many independent origins they rest",
  mayCompare: "May be compared:",
  comma: ", ",
  notAllWithAll: "Not all with all, since they speak of several times:",
  standApart: "Stand apart:",
  noTwo: "no two of these may be compared.",
  noneWithOther: "none of these with any other may be compared.",
  insideHeading: "Parts held against the wholes that they lie in",
  fits: "fits into",
  exceeds: "is more than all of",
  addedUp: "Added up by Sitrep: ",
  apartFrom: "Apart from ",
};

/** The words of pictures. */
export type PictureWords = typeof ENGLISH;

/** The words of pictures, in the language of the page. */
export const pictureWords = inLanguages<PictureWords>({ en: ENGLISH, ar: ARABIC });

/** The names of the places that the rows of a picture speak of. */
export function namesIn(rows: Iterable<Pick<RowView, "estimate">>): NameOf {
  const names = new Map<string, string>();
  for (const { estimate } of rows)
    for (const { id, name } of [
      ...(estimate?.computed.includes ?? []),
      ...(estimate?.computed.excludes ?? []),
    ])
      names.set(id, name);
  return (id) => setApart(names.get(id) ?? id);
}

/** A figure as it was said, a sum by its bounds. */
export function figureWords({ estimate, bounds }: RowView): string {
  return estimate === null ? describeInterval(bounds) : describeQuantity(estimate.quantity);
}

/** The places that a row covers. */
export function placeWords(row: RowView, nameOf: NameOf): string {
  return pageLanguage() === "ar" ? scopeWords(row.figure.scope, nameOf) : row.scope;
}

/** The time that a row speaks of. */
export function whenWords({ figure, time }: RowView): string {
  return pageLanguage() === "ar" ? timeWords(figure.time) : time;
}

/** What parts a row from another, and what follows from it; "" for what does not. */
export function apartWords(
  row: RowView,
  apart: ApartView,
  other: RowView | undefined,
  nameOf: NameOf,
): { readonly words: string; readonly beside: string } {
  if (pageLanguage() !== "ar" || other === undefined) return apart;
  return {
    words: differenceWords(row.figure, other.figure, apart.differs, nameOf),
    beside: besideWords(apart),
  };
}

/** What two figures are to each other, as a sentence in the words of their picture. */
export function pairWords(left: EstimateView, right: EstimateView, comparison: Comparison): string {
  const nameOf = namesIn([{ estimate: left }, { estimate: right }]);
  const pair = [wordedFigure(left), wordedFigure(right)] as const;
  const say = pageLanguage() === "ar" ? arabicPair : englishPair;
  return `${capitalised(say(pair, comparison, nameOf))}.`;
}

/** What a band says. */
export function bandWords(band: BandView): string {
  return pageLanguage() === "ar" ? arabicBand(band) : band.words;
}

/** What a picture shows. */
export function findingWords(picture: PictureView): string {
  return pageLanguage() === "ar" ? arabicFinding(picture) : picture.finding;
}
