/**
 * Spoken wish: what a question wants to see of what it names: how it went over time, who was watching, what changed, on how many
 * origins it rests, the rows, or the citation. Read from what no name has taken. SPEC S4.
 */
import { longestFrom } from "./spoken-name.ts";
import { fold } from "./text.ts";

/** What is wanted, by the page that shows it. */
export type Wish = "series" | "coverage" | "changes" | "origins" | "download" | "cite";

/** The words of each wish, commas between them, the Arabic ones behind. */
const SAID: readonly (readonly [Wish, string])[] = [
  [
    "series",
    "worse, getting worse, worsening, better, getting better, improving, trend, trends, rising, rise, falling, increase, increasing, increased, decrease, decreasing, decreased, escalating, escalation, declining, decline, more often, over time, by month, per month, a month, each month, every month, monthly, by year, per year, a year, yearly, chart, graph, time series, أسوأ، تسوء، يسوء، ساء، تتحسن، يتحسن، تزداد، يزداد، ازدياد، تصاعد، تتصاعد، تراجع، تتراجع، اتجاه، شهريا، كل شهر، بحسب الشهر، في الشهر، سنويا، رسم بياني",
  ],
  [
    "coverage",
    "watch, watches, watched, watching, not watch, monitor, monitors, monitored, monitoring, coverage, cover, covers, covered, blind spot, blind spots, silent, silence, unwatched, يرصد، ترصد، رصد، لا يرصد، مراقبة، يراقب، تغطية، صمت",
  ],
  [
    "changes",
    "changed, change, changes, updated, update, updates, corrected, correction, corrections, retracted, retraction, retractions, withdrawn, since last month, since last week, since yesterday, تغير، تغيرت، تغييرات، تغيرات، جديد، تصحيح، تصحيحات، سحب، منذ الشهر الماضي، منذ الأسبوع الماضي",
  ],
  [
    "origins",
    "depend, depends, depend on, depends on, independent, independently, independence, origin, origins, same source, same sources, original source, original sources, يعتمد، تعتمد، مستقل، مستقلة، مستقلون، أصل، أصول، المصدر نفسه",
  ],
  [
    "download",
    "download, downloads, data, csv, excel, spreadsheet, geojson, json, export, rows, تنزيل، نزل، بيانات، تصدير",
  ],
  ["cite", "cite, citation, citations, reference, bibtex, embed, quote, استشهاد، استشهد، اقتباس"],
];

const LEXICON: ReadonlyMap<string, Wish> = new Map(
  SAID.flatMap(([wish, words]) => words.split(/[,،]/).map((one) => [fold(one), wish] as const)),
);

/** So many words say a wish at most. */
const MOST_WORDS = 3;

/** The wishes in folded words, each once, in their order; and the words that say none. */
export function wishesIn(words: readonly string[]): {
  readonly wishes: readonly Wish[];
  readonly rest: readonly string[];
} {
  const wishes = new Set<Wish>();
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const said = longestFrom(words, at, { most: MOST_WORDS, find: wishOf });
    if (said === null) rest.push(words[at] ?? "");
    else wishes.add(said.found);
    at += said?.length ?? 1;
  }
  return { wishes: [...wishes], rest };
}

function wishOf(run: string): Wish | undefined {
  return LEXICON.get(run) ?? LEXICON.get(run.replace(/^(?:ال|و)(?=.{3})/u, ""));
}
