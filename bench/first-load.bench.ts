import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser } from "@playwright/test";
import { chromiumInstallCommand, findChromium } from "../tools/chromium.ts";
import type { Bench, Measurement } from "./measurement.ts";
import { fetchBody, serveForBench } from "./web-server.ts";

/** The most that the scripts of a page may weigh, in kB. */
const MOST = 130;

/** The same of pages that hold a map: they load MapLibre besides, and no other page may. */
const MOST_WITH_MAP: ReadonlyMap<string, number> = new Map([["/map", 420]]);

/** How many pages are looked through for a link to each route. */
const crawlLimit = 200;

/** The routes of the built app that answer with a page, as Next writes them: "/incidents/[id]". */
function readPageRoutes(root: string): readonly string[] {
  const path = join(root, "apps/web/.next/app-path-routes-manifest.json");
  // Next writes one entry for each route: its file below app/ and its path.
  const routes = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, string>>;
  return Object.entries(routes)
    .filter(([file, route]) => file.endsWith("/page") && !route.startsWith("/_"))
    .map(([, route]) => route)
    .toSorted();
}

/** Matches the paths of a route, whose parameters stand in brackets. */
function patternOf(route: string): RegExp {
  const source = route.replace(/\[\[?\.\.\.[^\]]+\]\]?/g, ".+").replace(/\[[^\]]+\]/g, "[^/]+");
  return new RegExp(`^${source}$`);
}

/** The route that answers for a path; one without parameters goes before one with them. */
function routeOf(path: string, routes: readonly string[]): string | undefined {
  return (
    routes.find((route) => route === path) ?? routes.find((route) => patternOf(route).test(path))
  );
}

/** Each attribute value of the elements that `pattern` finds in a page, entities read. */
function attributes(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, value = ""]) => value.replaceAll("&amp;", "&"));
}

/** The path of one page of each route, those with parameters found by following links. */
async function findPages(
  site: string,
  routes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const waiting = routes.filter((route) => !route.includes("["));
  const seen = new Set(waiting);
  for (let count = 0; count < crawlLimit && found.size < routes.length; count += 1) {
    // A page of a route that is not found yet goes first.
    const next = waiting.findIndex((path) => !found.has(routeOf(path, routes) ?? path));
    const [path] = waiting.splice(Math.max(next, 0), 1);
    if (path === undefined) break;
    const html = (await fetchBody(site + path)).toString("utf8");
    const route = routeOf(path, routes);
    if (route !== undefined && !found.has(route)) found.set(route, path);
    for (const link of attributes(html, /<a\s[^>]*?href="([^"]+)"/g)) {
      const url = new URL(link, site + path);
      const isPage = url.origin === site && routeOf(url.pathname, routes) !== undefined;
      if (!isPage || seen.has(url.pathname)) continue;
      seen.add(url.pathname);
      waiting.push(url.pathname);
    }
  }
  return found;
}

/** What the scripts that a browser loads with a page weigh compressed, in kB of 1000 bytes; those that scripts load too. */
async function weighScripts(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  // What two threads ask for comes once: the browser keeps it.
  const bodies = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.set(response.url(), response.body());
  });
  await page.goto(url, { waitUntil: "networkidle" });
  // A map asks for its second thread once it is otherwise there.
  await page
    .locator("[data-live-map][data-state=picture]")
    .waitFor({ state: "detached", timeout: 60_000 });
  const bytes = (await Promise.all(bodies.values())).map((body) => gzipSync(body).byteLength);
  await page.close();
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

const bench: Bench = async (room) => {
  const site = await serveForBench(room);
  const routes = readPageRoutes(room.root);
  const pages = await findPages(site, routes);
  const lost = routes.filter((route) => !pages.has(route));
  if (lost.length > 0) throw new Error(`missing page: no link leads to ${lost.join(", ")}`);
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error(`no Chromium was found: install one with "${chromiumInstallCommand}"`);
  }
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  room.signal.addEventListener("abort", () => void browser.close());
  return [...pages].map(([route, path]): Measurement => ({
    name: `first-load JavaScript of ${route}`,
    unit: "kB",
    rounds: 1,
    limit: { atMost: MOST_WITH_MAP.get(route) ?? MOST },
    sample: () => weighScripts(browser, site + path),
  }));
};

export default bench;
