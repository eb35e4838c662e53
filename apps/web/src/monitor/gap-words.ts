/** Gap words: what monitors do not watch, in sentences: "Does not watch Kirkuk before Oct 2017, or after Oct 2018." SPEC V20. */
import { setApart } from "../language/record-text.tsx";
import { describeWhen } from "../words/said.ts";
import { codeWords, listWords } from "../words/names.ts";
import type { Gap, GapGroup, WatchGroup } from "./gaps.ts";
import { watchedRuns } from "./gaps.ts";
import { coverageWords } from "../coverage/coverage-words.ts";
import { monitorWords } from "./monitor-words.ts";
import type { WatchAnswer, WatchAnswerRow, WatchAnswerRun } from "../coverage/watch-answer.ts";
import { runWords, unwatchedWords } from "../coverage/watch-words.ts";

/** Months that are not watched: "before Oct 2017". */
export function gapWords({ is, first, last }: Pick<Gap, "is" | "first" | "last">): string {
  const say = monitorWords();
  switch (is) {
    case "before":
      return say.before(describeWhen(last));
    case "after":
      return say.after(describeWhen(first));
    case "between":
      return say.between(describeWhen(first), describeWhen(last));
  }
}

/** What is not watched of some governorates. */
export function gapSentence(group: GapGroup): string {
  const say = monitorWords();
  const places = placesIn(group, say.any);
  if (group.isLeftOut) return say.leftOut(places);
  return group.isNever ? say.never(places) : say.partly(places, group.gaps.map(gapWords));
}

/** The governorates of a group by name, or all of a country in `all` words. */
export function placesIn(
  { country, places, isAll }: Pick<WatchGroup, "country" | "places" | "isAll">,
  all: (governorates: number, country: string) => string,
): string {
  if (isAll && country !== null) return all(places.length, setApart(country.name));
  return listWords(places.map(({ name }) => setApart(name)));
}

/** How closely some months are watched, and which: "samples, Oct 2017 to Oct 2018". */
export function closelyWords(run: WatchAnswerRun): string {
  const { closely, throughout } = monitorWords();
  const how = run.watch === "whole" ? closely.whole : run.isSampled ? closely.samples : closely.part; // prettier-ignore
  return throughout(how, runWords(run));
}

/** A governorate of chosen monitors in one sentence, for those who do not see the picture. */
export function monitorRowWords(row: WatchAnswerRow): string {
  const say = monitorWords();
  const watched = watchedRuns(row.runs);
  const silent = unwatchedWords(row);
  return say.strip([
    ...watched.map(closelyWords),
    ...(silent === null ? [] : [coverageWords().notCovered(silent)]),
    ...(row.told && row.told.incidents > 0 ? [say.ownInStrip(row.told.incidents)] : []),
  ]);
}

/** The monitors by name, in the order asked. */
export function monitorNames(
  monitors: readonly string[],
  { labels }: Pick<WatchAnswer, "labels">,
): readonly string[] {
  return monitors.map((id) => setApart(labels[id]?.label ?? id));
}

/** What the picture of chosen monitors shows at one look, as its title. */
export function monitorFinding({ rows }: Pick<WatchAnswer, "rows">): string {
  const never = rows.filter(({ runs }) => runs.every(({ watch }) => watch === "none")).length;
  return monitorWords().finding(never, rows.length);
}

/** What may be read from silence: governorates watched as a whole, else kinds of incident that are. */
export function silenceWords({ coverage, rows, kinds }: WatchAnswer): string {
  const say = monitorWords();
  if (coverage.every(({ systematic }) => !systematic)) return say.samples;
  const isWhole = ({ runs }: Pick<WatchAnswer["rows"][number], "runs">): boolean =>
    runs.some(({ watch }) => watch === "whole");
  if (rows.some(isWhole)) return say.whole;
  const whole = (kinds ?? []).filter(isWhole).map(({ kind }) => codeWords(kind));
  return whole.length === 0 ? say.part : say.partKinds(whole);
}
