import { expect, test } from "vitest";
import { speak } from "../language/speech.ts";
import { closelyWords, gapSentence, gapWords, silenceWords } from "./gap-words.ts";
import { gapGroups, watchGroups } from "./gaps.ts";
import type { WatchAnswer, WatchAnswerRow } from "../coverage/watch-answer.ts";

type Run = readonly [
  first: string,
  last: string,
  watch: "whole" | "part" | "none",
  others?: number,
];

function rowOf(name: string, runs: readonly Run[], isLeftOut = false): WatchAnswerRow {
  const country = { id: "demo/iq", name: "Iraq", nameAr: "العراق" };
  return {
    place: { id: `demo/${name}`, name, nameAr: name, country },
    runs: runs.map(([first, last, watch]) => ({ first, last, watch, months: 1, isSampled: watch === "part", coverage: [] })),
    told: {
      isLeftOut,
      stretches: runs.map(([first, last, watch, others = 0]) => ({ first, last, watch, others, own: 0, from: `${first}-01`, to: `${last}-28` })),
    },
    // Ids are branded; these are only compared.
  } as unknown as WatchAnswerRow;
} // prettier-ignore

function answerOf(rows: readonly WatchAnswerRow[], period = "2018-03/2018-05"): WatchAnswer {
  const span = { from: "2018-01-01", to: "2018-12-31" };
  // Of the answer, gaps are made from these alone.
  return { span, rows, coverage: [{ period }] } as unknown as WatchAnswer;
}

const partly: readonly Run[] = [
  ["2018-01", "2018-02", "none", 4],
  ["2018-03", "2018-05", "part"],
  ["2018-06", "2018-12", "none"],
];

test("V20: what is left out by the monitor's own word comes first, then what it watches at times, then what nobody says", () => {
  const never: readonly Run[] = [["2018-01", "2018-12", "none", 2]];
  const groups = gapGroups(
    answerOf([rowOf("Basra", never), rowOf("Kirkuk", partly), rowOf("Anbar", never, true)]),
  );
  expect(groups.map(gapSentence)).toEqual([
    "Leaves out Anbar, as it says itself.",
    "Does not watch Kirkuk before Mar 2018, or after May 2018.",
    "Nothing on record says that it watches Basra.",
  ]);
  expect(groups.map(({ gaps }) => gaps.map(({ others }) => others))).toEqual([[2], [4, 0], [2]]);
});

test("V20: where a note reaches beyond the days asked for, a gap at their edge is told by its own months", () => {
  const [group] = gapGroups(answerOf([rowOf("Kirkuk", partly)], "2017/2019"));
  expect(group?.gaps.map(gapWords)).toEqual(["from Jan 2018 to Feb 2018", "from Jun 2018 to Dec 2018"]); // prettier-ignore
});

test("governorates of which the same is said share a sentence, and all of a country are told as such", () => {
  const rows = [rowOf("Kirkuk", partly), rowOf("Diyala", partly)];
  const [group] = gapGroups(answerOf(rows));
  expect(group && gapSentence(group)).toBe(
    "Does not watch any of the 2 governorates of Iraq before Mar 2018, or after May 2018.",
  );
  expect(group?.gaps.map(({ others }) => others)).toEqual([8, 0]);
  speak("ar", () =>
    expect(group && gapSentence(group)).toBe(
      "لا رصد في أي محافظة من محافظتين في \u2068Iraq\u2069 قبل آذار 2018 ولا بعد أيار 2018.",
    ),
  );
});

test("months that are watched as closely run on, whoever of the monitors watches", () => {
  const runs: readonly Run[] = [["2018-01", "2018-02", "part"], ["2018-03", "2018-12", "part"]]; // prettier-ignore
  const [group] = watchGroups(answerOf([rowOf("Kirkuk", runs)]));
  expect(group?.runs.map(closelyWords)).toEqual(["samples, Jan 2018 to Dec 2018"]);
});

test("V20: silence is read where governorates are watched as a whole, else of kinds that are", () => {
  const of = (row: string, kind: string, systematic = true): string => {
    const runs = (watch: string) => [{ watch }];
    const kinds = [{ kind: "armed-attack", runs: runs(kind) }, { kind: "abduction", runs: runs("none") }]; // prettier-ignore
    // Of the answer, the sentence is made from these alone.
    return silenceWords({ coverage: [{ systematic }], rows: [{ runs: runs(row) }], kinds } as unknown as WatchAnswer); // prettier-ignore
  };
  expect(of("whole", "whole")).toContain("silence means that none was reported");
  expect(of("part", "whole")).toContain("Watched as a whole: armed attack only");
  expect(of("part", "part")).toContain("Nothing is watched as a whole");
  expect(of("part", "whole", false)).toContain("Samples were looked at");
});
