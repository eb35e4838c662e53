import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { chromiumInstallCommand, findChromium } from "../tools/chromium.ts";
import type { Bench, Measurement } from "./measurement.ts";
import { fetchBody, serveForBench } from "./web-server.ts";

/** What Lighthouse gives points for, and the fewest that a page may get. */
const CATEGORIES = {
  performance: 95,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
} as const;

type Category = keyof typeof CATEGORIES;

/** How often a page is loaded. Its performance is the median: the rest is the same each time. */
const ROUNDS = 3;

/** The path of one incident of the collection. */
async function findIncident(site: string): Promise<string> {
  const html = (await fetchBody(`${site}/incidents`)).toString("utf8");
  const path = /href="(\/incidents\/[^"/?]+\/[^"/?]+)"/.exec(html)?.[1];
  if (path === undefined) throw new Error("the list of incidents leads to none");
  return path;
}

/** How often a load is tried, of which Lighthouse itself says that it missed the beginning. */
const TRIES = 3;

/** The points of a page as a phone on a slow line gets it, Lighthouse's own preset. */
async function pointsOf(
  url: string,
  port: number,
  triesLeft = TRIES,
): Promise<Readonly<Record<Category, number>>> {
  const result = await lighthouse(url, { port, output: "json", logLevel: "error" });
  if (result === undefined) throw new Error(`Lighthouse gave no report of ${url}`);
  const { categories, runtimeError } = result.lhr;
  if (runtimeError?.code === "NO_NAVSTART" && triesLeft > 1)
    return pointsOf(url, port, triesLeft - 1);
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
  const points = (name: Category): number => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    performance: points("performance"),
    accessibility: points("accessibility"),
    "best-practices": points("best-practices"),
    seo: points("seo"),
  };
}

const bench: Bench = async (room) => {
  const site = await serveForBench(room);
  const chromePath = findChromium();
  if (chromePath === null)
    throw new Error(`no Chromium was found: install one with "${chromiumInstallCommand}"`);
  const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox"] });
  room.signal.addEventListener("abort", () => chrome.kill());
  const paths = ["/", "/explore", await findIncident(site), "/estimates"];
  return paths.flatMap((path): readonly Measurement[] => {
    const loads: Promise<Readonly<Record<Category, number>>>[] = [];
    const categories: readonly Category[] = [
      "performance",
      "accessibility",
      "best-practices",
      "seo",
    ];
    return categories.map((category) => {
      let round = 0;
      return {
        name: `Lighthouse, ${category} of ${path}`,
        unit: "points",
        rounds: ROUNDS,
        limit: { atLeast: CATEGORIES[category] },
        // The first category loads the page, and the others read what came of it.
        sample: async () => {
          loads[round] ??= pointsOf(site + path, chrome.port);
          const points = await loads[round++];
          if (points === undefined) throw new Error(`${path} was not loaded`);
          return points[category];
        },
      };
    });
  });
};

export default bench;
