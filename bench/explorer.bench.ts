import { chromium, type Browser, type Page } from "@playwright/test";
import { dayOfNumber, numberOfDay } from "@sitrep/domain/day";
import { chromiumInstallCommand, findChromium } from "../tools/chromium.ts";
import type { Bench, Measurement } from "./measurement.ts";
import { medianOf } from "./measurement.ts";
import { serveForBench } from "./web-server.ts";
import { makeYearly } from "./yearly.ts";

/** How many changes of the filter make one sample. */
const CHANGES = 20;

/** The dimensions whose bars are chosen and let go. */
const DIMENSIONS = ["kind", "actor", "governorate", "source", "target"] as const;

/** How many bars of a dimension stand on the page before the rest is unfolded. */
const SHOWN = 6;

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

/** The first bars of every dimension, as far as the database has them, as selectors. */
async function firstBars(page: Page): Promise<readonly string[]> {
  const rows = Array.from({ length: SHOWN }, (_, at) =>
    DIMENSIONS.map((name) => `[data-key="facet ${name}"] tr:nth-child(${at + 1}) th a`),
  );
  const isThere = (selector: string): boolean => document.querySelector(selector) !== null;
  const bars: string[] = [];
  for (const selector of rows.flat())
    if (await page.evaluate(isThere, selector)) bars.push(selector);
  return bars.slice(0, CHANGES / 2);
}

/** The times of some changes from an address on, shortest first: bars chosen and let go in turn. */
async function timeChanges(page: Page, address: string): Promise<readonly number[]> {
  await page.goto(address);
  await page.waitForSelector("html[data-scripted]");
  const times: number[] = [];
  for (const bar of await firstBars(page)) {
    const facet = bar.slice(0, bar.indexOf("]") + 1);
    times.push(await page.evaluate(timeChange, bar));
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
  let asked = 0;
  /** From another day on each time, so that nothing is asked twice. */
  const changes = async (): Promise<readonly number[]> => {
    asked += 1;
    const from = dayOfNumber(numberOfDay("1989-01-01") + asked);
    return timeChanges(page, `${site}/explore?from=${from}`);
  };
  const timed = { unit: "ms", rounds: 3, limit: { atMost: 200 } } as const;
  return [
    {
      ...timed,
      name: `explorer of ${over}, a filter change to painted result, p50`,
      sample: async () => medianOf(await changes()),
    },
    {
      ...timed,
      name: `explorer of ${over}, a filter change to painted result, p95`,
      sample: async () => (await changes()).at(-2) ?? Number.NaN,
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
