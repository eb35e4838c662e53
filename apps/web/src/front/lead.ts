/** Lead: the front page's first sentence, written from what is on record. */
import { listWords } from "../words/names.ts";
import { countWords } from "../words/number.ts";
import { describeWhen } from "@sitrep/domain/when-words";
import { fullest, incidentsIn } from "./areas.ts";
import type { FrontAnswer } from "./front-answer.ts";

/** "61 incidents on record, 44 of them in Iraq". */
export function headline({ map }: Pick<FrontAnswer, "map">): string {
  const [most] = fullest(map.areas, "country");
  const incidents = countWords(map.total, "incident");
  if (map.total === 0) return "No incident is on record";
  if (most === undefined) return `${incidents} on record`;
  const share = incidentsIn(most);
  if (share === map.total) return `${incidents} on record, all in ${most.place.name}`;
  return `${incidents} on record, ${share} of them in ${most.place.name}`;
}

/** When, as far as anyone says, and on whose word. */
export function standfirst({
  map,
  undated,
  voices,
}: Pick<FrontAnswer, "map" | "undated" | "voices">): string {
  const { first, last } = map.days;
  const when =
    first === null || last === null
      ? "Nobody says when they happened."
      : `They lie between ${monthWords(first)} and ${monthWords(last)}, as far as anyone says; for ${undated === 0 ? "none" : undated} of them not even the first day is known.`;
  const all = voices.groups.reduce((total, group) => total + group.sources, 0);
  const unnamed = voices.groups
    .filter(({ named }) => !named)
    .reduce((total, one) => total + one.sources, 0);
  const parties = voices.groups
    .filter(({ party }) => party)
    .reduce((total, one) => total + one.sources, 0);
  const shares = [
    ...(unnamed > 0 ? [`${unnamed} of them not named`] : []),
    ...(parties > 0 ? [`${parties} parties to the conflict`] : []),
  ];
  const who = `${countWords(all, "source speaks", "sources speak")}${shares.length === 0 ? "" : `, ${listWords(shares)}`}.`;
  return map.total === 0 ? who : `${when} ${who}`;
}

function monthWords(day: string): string {
  return describeWhen(day.slice(0, 7));
}
