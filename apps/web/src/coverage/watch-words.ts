/** Watch words: who watched a place, and when nobody did, in sentences. */
import { listWords } from "../words/names.ts";
import type { WatchAnswer, WatchAnswerRow, WatchAnswerRun } from "./watch-answer.ts";
import { describeWhen } from "../words/said.ts";

/** "Oct 2017 to Oct 2018", or the one month. */
export function runWords({ first, last }: Pick<WatchAnswerRun, "first" | "last">): string {
  return first === last ? describeWhen(first) : `${describeWhen(first)} to ${describeWhen(last)}`;
}

/** Months in which nobody watched: "all months", "Jan to Mar 2017", or null for none. */
export function unwatchedWords({ runs }: Pick<WatchAnswerRow, "runs">): string | null {
  const silent = runs.filter(({ watch }) => watch === "none");
  if (silent.length === 0) return null;
  if (silent.length === runs.length) return "all months";
  return silent.map(runWords).join(", ");
}

/** A watcher by name, with a word where it looks at samples only. */
export function watcherWords(id: string, { coverage, labels }: WatchAnswer): string {
  const found = coverage.find((one) => one.id === id);
  if (found === undefined) return "a watcher that is not shown";
  const name = labels[found.watcher ?? found.dataset ?? ""]?.label ?? found.title;
  return found.systematic ? name : `${name} (samples)`;
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
    return { id, name: watcherWords(id, answer), when: stretches.map(runWords).join(", ") };
  });
}

/** The row in one sentence, for those who do not see the picture. */
export function rowWords(row: WatchAnswerRow, answer: WatchAnswer): string {
  const silent = unwatchedWords(row);
  const watched = watchersOf(row, answer).map(({ name, when }) => `${name}, ${when}`);
  return [
    watched.length === 0 ? "watched by nobody" : `watched by ${listWords(watched)}`,
    ...(silent !== null && watched.length > 0 ? [`not covered ${silent}`] : []),
    ...(row.dated.length === 0
      ? []
      : [
          `incidents dated to a month: ${row.dated
            .map(({ month, incidents }) => `${incidents} in ${describeWhen(month)}`)
            .join(", ")}`,
        ]),
  ].join("; ");
}

/** What the picture shows at one look, as its title. */
export function findingOf({ rows }: WatchAnswer): string {
  const never = rows.filter(({ runs }) => runs.every(({ watch }) => watch === "none")).length;
  const whole = rows.filter(({ runs }) => runs.some(({ watch }) => watch === "whole")).length;
  if (never === rows.length) return "Nobody watched any of these governorates";
  const first =
    never === 0
      ? `Each of ${rows.length} governorates was watched in some month`
      : `Nobody watched ${never} of ${rows.length} governorates in any of these months`;
  const second = whole === 0 ? "and none was ever watched as a whole" : `${whole} as a whole`;
  return `${first}, ${second}`;
}
