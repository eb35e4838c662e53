/** Lead: the front page's first sentence, written from what is on record. */
import { describeWhen } from "../words/said.ts";
import { fullest, incidentsIn } from "./areas.ts";
import type { FrontAnswer } from "./front-answer.ts";
import { frontWords } from "./front-words.tsx";

/** "61 incidents on record, 44 of them in Iraq". */
export function headline({ map }: Pick<FrontAnswer, "map">): string {
  const [most] = fullest(map.areas, "country");
  return frontWords().headline(
    map.total,
    most === undefined ? null : { place: most.place.name, share: incidentsIn(most) },
  );
}

/** When, as far as anyone says, and on whose word. */
export function standfirst(answer: Pick<FrontAnswer, "map" | "undated" | "voices">): string {
  const who = whoWords(answer);
  return answer.map.total === 0 ? who : `${whenWords(answer)} ${who}`;
}

function whenWords({ map, undated }: Pick<FrontAnswer, "map" | "undated">): string {
  const { first, last } = map.days;
  if (first === null || last === null) return frontWords().nobodySaysWhen;
  return frontWords().span(map.total, monthWords(first), monthWords(last), undated);
}

function whoWords({ voices }: Pick<FrontAnswer, "voices">): string {
  const sourcesIn = (groups: typeof voices.groups): number =>
    groups.reduce((total, { sources }) => total + sources, 0);
  const unnamed = sourcesIn(voices.groups.filter(({ named }) => !named));
  const parties = sourcesIn(voices.groups.filter(({ party }) => party));
  return frontWords().who(sourcesIn(voices.groups), unnamed, parties);
}

function monthWords(day: string): string {
  return describeWhen(day.slice(0, 7));
}
