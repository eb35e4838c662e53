/** Watch words: who watched a place, and when nobody did, in sentences. */
import { setApart } from "../language/record-text.tsx";
import { coverageWords } from "./coverage-words.ts";
import type { WatchAnswer, WatchAnswerRow, WatchAnswerRun } from "./watch-answer.ts";
import { describeWhen } from "../words/said.ts";

/** "Oct 2017 to Oct 2018", or the one month. */
export function runWords({ first, last }: Pick<WatchAnswerRun, "first" | "last">): string {
  return coverageWords().run(describeWhen(first), describeWhen(last));
}

/** Months in which nobody watched: "all months", "Jan to Mar 2017", or null for none. */
export function unwatchedWords({ runs }: Pick<WatchAnswerRow, "runs">): string | null {
  const silent = runs.filter(({ watch }) => watch === "none");
  if (silent.length === 0) return null;
  if (silent.length === runs.length) return coverageWords().allMonths;
  return silent.map(runWords).join(coverageWords().comma);
}

/** A watcher by name, with a word where it looks at samples only. */
export function watcherWords(id: string, { coverage, labels }: WatchAnswer): string {
  const found = coverage.find((one) => one.id === id);
  if (found === undefined) return coverageWords().hiddenWatcher;
  const name = setApart(labels[found.watcher ?? found.dataset ?? ""]?.label ?? found.title);
  return found.systematic ? name : coverageWords().samples(name);
}

/** Each watcher of a place with the months in which it watched all or some of it. */
export function watchersOf(
  { runs }: Pick<WatchAnswerRow, "runs">,
  answer: WatchAnswer,
): readonly { readonly id: string; readonly name: string; readonly when: string }[] {
  const ids = [...new Set(runs.flatMap(({ coverage }) => coverage))];
  return ids.map((id) => {
    const stretches: WatchAnswerRun[] = [];
    let isOpen = false;
    for (const run of runs) {
      const isIn = run.coverage.some((one) => one === id);
      const before = stretches.at(-1);
      if (isIn && isOpen && before !== undefined)
        stretches[stretches.length - 1] = { ...before, last: run.last };
      else if (isIn) stretches.push(run);
      isOpen = isIn;
    }
    return {
      id,
      name: watcherWords(id, answer),
      when: stretches.map(runWords).join(coverageWords().comma),
    };
  });
}

/** The row in one sentence, for those who do not see the picture. */
export function rowWords(row: WatchAnswerRow, answer: WatchAnswer): string {
  const say = coverageWords();
  const silent = unwatchedWords(row);
  const watched = watchersOf(row, answer).map(({ name, when }) => `${name}${say.comma}${when}`);
  return [
    watched.length === 0 ? say.byNobody : say.watchedBy(watched),
    ...(silent !== null && watched.length > 0 ? [say.notCovered(silent)] : []),
    ...(row.dated.length === 0
      ? []
      : [
          say.dated(
            row.dated
              .map(({ month, incidents }) => say.inMonth(incidents, describeWhen(month)))
              .join(say.comma),
          ),
        ]),
  ].join(say.semicolon);
}

/** What the picture shows at one look, as its title. */
export function findingOf({ rows }: WatchAnswer): string {
  const never = rows.filter(({ runs }) => runs.every(({ watch }) => watch === "none")).length;
  const whole = rows.filter(({ runs }) => runs.some(({ watch }) => watch === "whole")).length;
  const say = coverageWords();
  if (never === rows.length) return say.neverAny;
  const first = never === 0 ? say.eachSome(rows.length) : say.never(never, rows.length);
  return [first, whole === 0 ? say.noneWhole : say.whole(whole)].join(say.comma);
}
