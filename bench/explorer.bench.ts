import { chromium, type Browser, type Page } from "@playwright/test";
import { chromiumInstallCommand, findChromium } from "../tools/chromium.ts";
import type { Bench, Measurement } from "./measurement.ts";
import { medianOf } from "./measurement.ts";
import { serveForBench } from "./web-server.ts";
import { makeYearly } from "./yearly.ts";

/** How many changes of the filter make one sample. */
const CHANGES = 20;

/** The bars that are chosen and let go, of each of these dimensions the first ones. */
const DIMENSIONS = ["kind", "actor", "governorate", "source", "target"] as const;

/** How long it takes from a click on a bar until what follows from it is painted, in ms; runs in the page. */
async function timeChange(selector: string): Promise<number> {
  const link = document.querySelector<HTMLElement>(selector);
  if (link === null) throw new Error(`missing bar: ${selector}`);
  const { dataset } = document.documentElement;
  const before = dataset["shown"];
  const began = performance.now();
  link.click();
  await new Promise<void>((done) => {
    const look = (): void => {
      const isThere = dataset["shown"] !== before && dataset["pending"] === undefined;
      // What was changed is painted when the frame after it begins.
      if (isThere) requestAnimationFrame(() => setTimeout(done));
      else setTimeout(look, 1);
    };
    look();
  });
  return performance.now() - began;
}

/** The times of some changes, shortest first: bars chosen and let go in turn. */
async function timeChanges(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let change = 0; change < CHANGES; change += 2) {
    const facet = `[data-key="facet ${DIMENSIONS[(change / 2) % DIMENSIONS.length]}"]`;
    const row = 1 + Math.floor(change / 2 / DIMENSIONS.length);
    times.push(await page.evaluate(timeChange, `${facet} tr:nth-child(${row}) th a`));
    times.push(await page.evaluate(timeChange, `${facet} tr[data-chosen] th a`));
  }
  return times.toSorted((a, b) => a - b);
}

/** The measurements of the explorer over one database, which `over` names. */
async function measurementsOf(
  browser: Browser,
  site: string,
  over: string,
): Promise<readonly Measurement[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${site}/explore`);
  await page.waitForSelector("html[data-scripted]");
  const timed = { unit: "ms", rounds: 3, limit: { atMost: 200 } } as const;
  return [
    {
      ...timed,
      name: `explorer of ${over}, a filter change to painted result, p50`,
      sample: async () => medianOf(await timeChanges(page)),
    },
    {
      ...timed,
      name: `explorer of ${over}, a filter change to painted result, p95`,
      sample: async () => (await timeChanges(page)).at(-2) ?? Number.NaN,
    },
  ];
}

const bench: Bench = async (room) => {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error(`no Chromium was found: install one with "${chromiumInstallCommand}"`);
  }
  const { rows, database } = await makeYearly(room);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  room.signal.addEventListener("abort", () => void browser.close());
  return [
    ...(await measurementsOf(browser, await serveForBench(room), "the collection")),
    ...(await measurementsOf(browser, await serveForBench({ ...room, database }), `${rows} rows`)),
  ];
};

export default bench;
