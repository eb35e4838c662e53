/** Lead: the front page's first sentence, written from what is on record. */
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { fullest, incidentsIn } from "./areas.ts";
import type { FrontAnswer } from "./front-answer.ts";
import { describeWhen } from "../words/said.ts";

/** "61 incidents on record, 44 of them in Iraq". */
export function headline({ map }: Pick<FrontAnswer, "map">): string {
  const [most] = fullest(map.areas, "country");
  const incidents = countWords(map.total, "incident");
  if (map.total === 0) return "No incident is on record";
  if (most === undefined) return `${incidents} on record`;
  const share = incidentsIn(most);
  if (share === map.total) return `${incidents} on record, all in ${most.place.name}`;
  return `${incidents} on record, ${numberWords(share)} of them in ${most.place.name}`;
}

/** When, as far as anyone says, and on whose word. */
export function standfirst(answer: Pick<FrontAnswer, "map" | "undated" | "voices">): string {
  const who = whoWords(answer);
  return answer.map.total === 0 ? who : `${whenWords(answer)} ${who}`;
}

function whenWords({ map, undated }: Pick<FrontAnswer, "map" | "undated">): string {
  const { first, last } = map.days;
  if (first === null || last === null) return "Nobody says when.";
  const [from, to] = [monthWords(first), monthWords(last)];
  const subject = map.total === 1 ? "It lies" : "They lie";
  const span = from === to ? `in ${from}` : `between ${from} and ${to}`;
  const known =
    undated === 0
      ? ""
      : `; for ${undated === map.total ? "none" : numberWords(undated)} of them ${undated === map.total ? "is the first day known" : "not even the first day is known"}`;
  return `${subject} ${span}, as far as anyone says${known}.`;
}

function whoWords({ voices }: Pick<FrontAnswer, "voices">): string {
  const sourcesIn = (groups: typeof voices.groups): number =>
    groups.reduce((total, { sources }) => total + sources, 0);
  const unnamed = sourcesIn(voices.groups.filter(({ named }) => !named));
  const parties = sourcesIn(voices.groups.filter(({ party }) => party));
  const shares = [
    ...(unnamed > 0 ? [`${numberWords(unnamed)} of them not named`] : []),
    ...(parties > 0
      ? [`${numberWords(parties)} ${parties === 1 ? "party" : "parties"} to the conflict`]
      : []),
  ];
  const all = countWords(sourcesIn(voices.groups), "source speaks", "sources speak");
  return `${[all, ...(shares.length > 0 ? [listWords(shares)] : [])].join(", ")}.`;
}

function monthWords(day: string): string {
  return describeWhen(day.slice(0, 7));
}
