/** Tasks: what people come for, walked from the front page, in each language, by mouse and by keyboard alone. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { foreignWordsOf } from "./foreign-words.ts";
import { test } from "./kept-page.ts";
import { serveOver } from "./served-over.ts";
import type { Served } from "./served-over.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "apps/cli/bin/sitrep");

/** A publisher's file of 7,473 events in Iraq, which is no part of the repository. */
const iraq = join(root, "../shared/data/ucdp-ged-iraq-hdx.csv");
const isThere = existsSync(iraq);
const over = isThere ? "" : " (the collection alone: ../shared/data is not there)";

/** How many stops of the keyboard lie between the top of a page and anything on it. */
const MOST_STOPS = 400;

let site = "";
let served: Served | null = null;
const folder = mkdtempSync(join(tmpdir(), "sitrep-tasks-"));

// One database and one server, and a task that fails keeps none of the others from being tried.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const database = join(folder, "tasks.db");
  const write = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync(program, [...args, "--db", database], {
      encoding: "utf8",
      timeout: 120_000,
    });
    expect([status, stderr.includes("fault")], stderr).toEqual([0, false]);
  };
  write("load", join(root, "packages/ingest/gazetteer"));
  write("load", join(root, "packages/ingest/collections/islamic-state-resurgence"));
  if (isThere) write("apply", iraq);
  const desk = join(folder, "desk.json");
  writeFileSync(desk, deskWith("A market in Hawija is shelled"));
  write("load", desk);
  writeFileSync(desk, deskWith("A market near Hawija is shelled"));
  write("load", desk, "--reason", "the paper put the place right");
  served = await serveOver(database);
  site = served.url;
});

test.afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A dataset of one incident under a title. */
function deskWith(title: string): string {
  return JSON.stringify({
    dataset: {
      id: "desk",
      title: "A desk",
      publisher: "The desk",
      licence: "CC BY 4.0",
      edition: "1",
      citation: "The desk, 2019.",
      redistributable: true,
    },
    sources: [{ id: "desk/paper", kind: "outlet", identity: { is: "named", name: "The paper" } }],
    documents: [{ id: "desk/story", title: "Shells on a market", publisher: "desk/paper" }],
    incidents: [
      {
        id: "desk/market",
        title,
        kind: "shelling",
        when: "2018-05-02",
        where: { place: "gazetteer/iq-kirkuk", precision: "governorate" },
        reports: [{ document: "desk/story" }],
      },
    ],
  });
}

/** How somebody gets about. */
interface Hand {
  readonly reach: (target: Locator) => Promise<void>;
  readonly press: (target: Locator) => Promise<void>;
  readonly choose: (target: Locator, value: string) => Promise<void>;
  /** A day, as a field for days takes it from the keyboard here: month, day, year. */
  readonly day: (target: Locator, day: string) => Promise<void>;
}

const mouse = (): Hand => ({
  reach: async (target) => target.click(),
  press: async (target) => target.click(),
  choose: async (target, value) => {
    await target.selectOption(value);
  },
  day: async (target, day) => target.fill(day),
});

/** Presses the key of each letter; the keyboard that comes with the browser's driver has no Arabic ones, and a list finds by keys alone. */
async function typeLetters(page: Page, text: string): Promise<void> {
  const keys = await page.context().newCDPSession(page);
  for (const key of text) {
    await keys.send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key });
    await keys.send("Input.dispatchKeyEvent", { type: "keyUp", key });
  }
  await keys.detach();
}

const keyboard = (page: Page): Hand => {
  const reach = async (target: Locator): Promise<void> => {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("the keyboard does not lead there");
  };
  return {
    reach,
    press: async (target) => {
      await reach(target);
      await page.keyboard.press("Enter");
    },
    choose: async (target, value) => {
      await reach(target);
      const label = await target.locator(`option[value="${value}"]`).innerText();
      await typeLetters(page, label.trim().slice(0, 12));
      await expect(target).toHaveValue(value);
    },
    day: async (target, day) => {
      await reach(target);
      const [year = "", month = "", date = ""] = day.split("-");
      await page.keyboard.type(month + date + year);
      await expect(target).toHaveValue(day);
    },
  };
};

/** The same report, told by somebody who writes in either language; and what the site says to them. */
const SAID = {
  English: {
    report: "Bomb on the road to Kirkuk",
    title: "A bomb on the road",
    when: "17 February 2019",
    amount: "at least 4",
    publisher: "My desk",
    anbar: "Anbar",
    fit: /1–2 incidents/,
    apart: "Apart from",
    notIn: "But not in",
    leavesOut: "Leaves out",
    nobody: "watched by nobody",
    notCovered: "not covered",
    none: "none on record",
  },
  Arabic: {
    report: "انفجار على طريق كركوك",
    title: "انفجار عبوة على الطريق",
    when: "١٧ شباط ٢٠١٩",
    amount: "ما لا يقل عن ٤",
    publisher: "مكتبي",
    anbar: "الأنبار",
    fit: /حادثة واحدة أو حادثتان/,
    apart: "لا يقارن بـ",
    notIn: "باستثناء",
    leavesOut: "مستثناة من الرصد",
    nobody: "لم يرصدها أحد",
    notCovered: "خارج الرصد",
    none: "لا شيء في السجل",
  },
} as const;

const section = (page: Page, path: string): Locator =>
  page.locator(`header nav a[href$="${path}"]`);

/** Narrows what the explorer shows, and waits until the address says so. */
async function narrow(
  page: Page,
  hand: Hand,
  { kind, place, from, to }: Readonly<Record<"place" | "from" | "to", string> & { kind?: string }>,
): Promise<void> {
  const form = page.locator("main form").first();
  if (kind !== undefined) await hand.choose(form.locator('select[name="kind"]'), kind);
  await hand.choose(form.locator('select[name="place"]'), place);
  await hand.day(form.locator('input[name="from"]'), from);
  await hand.day(form.locator('input[name="to"]'), to);
  await hand.press(form.locator("button:not([type]), button[type=submit]").first());
  for (const value of [place, from, to])
    await expect.poll(() => new URL(page.url()).searchParams.toString()).toContain(encodeURIComponent(value)); // prettier-ignore
}

for (const [language, home] of [
  ["English", "/"],
  ["Arabic", "/ar"],
] as const)
  // prettier-ignore
  for (const [means, handOf] of [["mouse", mouse], ["keyboard", keyboard]] as const) // prettier-ignore
    test.describe(`${language}, by ${means}${over}`, () => {
      test.beforeEach(async ({ page }) => {
        // A page that glides to its anchor is not there yet when it is looked at.
        await page.emulateMedia({ reducedMotion: "reduce" });
        await page.goto(site + home);
      });

      test("all abductions in Anbar in the first quarter of 2019, and cite them", async ({
        page,
      }) => {
        const hand = handOf(page);
        await hand.press(section(page, "/explore"));
        await narrow(page, hand, { kind: "abduction", place: "gazetteer/iq-anbar", from: "2019-01-01", to: "2019-03-31" }); // prettier-ignore
        const rows = page.locator("#table tbody tr");
        await expect(rows).not.toHaveCount(0);
        // As many stand one by one as may fit, and each says where it was.
        await expect(page.locator("h1")).toContainText(SAID[language].fit);
        await expect(rows).toHaveCount(2);
        for (const row of await rows.all()) await expect(row).toContainText(SAID[language].anbar);
        await hand.press(page.locator('a[href*="/cite?"]').first());
        const sentence = page.locator("#cite-sentence");
        for (const part of ["kind=abduction", "place=gazetteer/iq-anbar", "from=2019-01-01", "to=2019-03-31", "knownAt="])
          await expect(sentence).toContainText(part);
        await expect(page.locator("#cite-hash")).toHaveText(/[0-9a-f]{64}/);
        // Whoever follows what was cited sees the same.
        const [cited = ""] = /https?:\/\/\S+to=2019-03-31/.exec(await sentence.innerText()) ?? [];
        await page.goto(cited);
        await expect(rows).not.toHaveCount(0);
        // What is cited has one address, which is in English.
        for (const row of await rows.all()) await expect(row).toContainText(SAID.English.anbar);
      });

      test("how many incidents a month in Kirkuk governorate in 2018, and by whom", async ({
        page,
      }) => {
        const hand = handOf(page);
        await hand.press(section(page, "/explore"));
        await narrow(page, hand, { place: "gazetteer/iq-kirkuk", from: "2018-01-01", to: "2018-12-31" }); // prettier-ignore
        await expect(page.locator("#timeline h2")).toHaveText(/\d/);
        // Each month has a number, or says why it has none.
        const months = page.locator("#timeline table tbody tr");
        // Months in a row that nobody watched stand in one, and of the collection alone the last two do.
        await expect(months).toHaveCount(isThere ? 12 : 11);
        for (const month of await months.all()) {
          await expect(month.locator("th")).toContainText("2018");
          await expect(month.locator("td").first()).toHaveText(/\S/);
        }
        await expect(months.filter({ has: page.locator("td", { hasText: /[1-9]/ }) })).not.toHaveCount(0);
        // Each who reported has a name, and how many.
        const sources = page.locator("#breakdown tbody tr", { has: page.locator('a[href*="source="]') });
        await expect(sources).not.toHaveCount(0);
        for (const source of await sources.all()) {
          await expect(source.locator('a[href*="source="]').first()).toHaveText(/\S/);
          await expect(source.locator("td")).toHaveText(/[1-9]/);
        }
      });

      test("what was said about the number of fighters in Iraq, side by side", async ({ page }) => {
        const hand = handOf(page);
        await hand.press(section(page, "/estimates"));
        await hand.press(page.locator('a[href="#fighters-present"]').first());
        const figures = page.locator("#fighters-present");
        await expect(figures).toBeInViewport();
        // Two of them for Iraq, each with who says it, and with the other beside it, since they may not be compared.
        const figure = (range: RegExp) => figures.locator("li", { has: page.locator('a[href*="present-iraq"]') }).filter({ hasText: range }); // prettier-ignore
        const both = figure(/15,500\D{1,4}17,100/).filter({ hasText: /5,000\D{1,4}7,000/ });
        await expect(both.first()).toBeVisible();
        await expect(both.first()).toContainText(SAID[language].apart);
        for (const range of [/15,500\D{1,4}17,100/, /5,000\D{1,4}7,000/])
          await expect(figure(range).first()).toContainText("2018");
      });

      test("what a monitor does not watch", async ({ page }) => {
        const hand = handOf(page);
        const { notIn, leavesOut, nobody, notCovered, none } = SAID[language];
        await hand.press(section(page, "/coverage"));
        // A monitor by its name, from the governorates that it watches.
        const table = page.locator("main details", { has: page.locator("table tbody ul a") }).first();
        await hand.press(table.locator("summary").first());
        await hand.press(table.locator('tbody ul a[href*="/krsc"]').first());
        await expect(page).toHaveURL(/watcher=/);
        // What it leaves out by its own word, each sentence with the way to what others reported there.
        const gap = page.locator("#not-watched li").first();
        await expect(gap).toContainText(leavesOut);
        await expect(gap.locator('a[href*="without="]')).toBeVisible();
        const note = page.locator("main article").first();
        const left = note.locator("dl > div", { has: page.locator("dt", { hasText: notIn }) });
        for (const place of ["iq-anbar", "iq-salah-al-din", "iq-baghdad"])
          await expect(left.locator(`a[href*="${place}"]`)).toBeVisible();
        await expect(note.locator("dl")).toContainText(/2017.+2018/);
        await hand.press(page.locator('main a[href$="/coverage"]').first());
        // What no monitor watches: a governorate and a month, hatched, in words, and never as zero.
        const form = page.locator("main form").first();
        await hand.choose(form.locator('select[name="place"]'), "gazetteer/sy");
        await hand.day(form.locator('input[name="from"]'), "2018-11-01");
        await hand.day(form.locator('input[name="to"]'), "2018-11-30");
        await hand.press(form.locator("button:not([type]), button[type=submit]").first());
        const raqqa = page.locator("figure li", { has: page.locator('a[href*="sy-raqqa"]') });
        const strip = raqqa.getByRole("img");
        await expect(strip).toHaveAccessibleName(nobody);
        await expect(strip.locator("rect")).toHaveAttribute("fill", "url(#hatch)");
        await expect(strip.locator("rect")).toHaveAttribute("width", "100%");
        await expect(strip.locator("text, circle, line")).toHaveCount(0);
        await expect(page.locator("main .legend").first()).toContainText(notCovered);
        const inWords = page.locator("main details", { has: page.locator('table a[href*="sy-raqqa"]') }); // prettier-ignore
        await hand.press(inWords.locator("summary").first());
        const cells = inWords.locator("tbody tr", { has: page.locator('a[href*="sy-raqqa"]') }).locator("td"); // prettier-ignore
        await expect(cells).toHaveText([/\S/, /\S/, none]);
        // And where months are counted, the month is not covered, and is no zero either.
        await hand.press(raqqa.locator('a[href*="sy-raqqa"]').first());
        const uncovered = page.locator("main .count-uncovered").first();
        await expect(uncovered).toContainText(notCovered);
        await expect(uncovered).not.toContainText("0");
      });

      test("how the account of an incident changed", async ({ page }) => {
        const hand = handOf(page);
        await hand.press(section(page, "/changes"));
        await hand.press(page.locator('main a[href*="change=amended"]').first());
        await expect(page.locator("main ins").first()).toContainText("near");
        await expect(page.locator("main del").first()).toContainText("in");
        await expect(page.locator("main")).toContainText(/the paper put the place right/i);
        await hand.press(page.locator('main a[href*="/incidents/desk/market"]').first());
        await expect(page.locator("h1")).toContainText("A market near Hawija is shelled");
        const history = page.locator("main section", { has: page.locator("ins") }).last();
        await expect(history).toContainText("A market in Hawija is shelled");
        await expect(history).toContainText(/the paper put the place right/i);
      });

      test("an incident from a news report, as a file to hand in", async ({ page }) => {
        const hand = handOf(page);
        await hand.press(section(page, "/contribute"));
        await hand.press(page.locator('main a[href$="/contribute/incident"]').first());
        await expect(page.locator('[name="incidents.1.kind"]')).toBeVisible();
        const write = async (name: string, text: string): Promise<void> => {
          const field = page.locator(`[name="${name}"]`).first();
          await hand.reach(field);
          await page.keyboard.type(text);
          await expect(field).toHaveValue(text);
        };
        const { report, title, when, amount, publisher } = SAID[language];
        await write("documents.1.title", report);
        await write("documents.1.publisher", "Associated Press");
        await write("documents.1.publishedOn", "2019-02-20");
        await write("incidents.1.title", title);
        await hand.choose(page.locator('[name="incidents.1.kind"]'), "explosion");
        await write("incidents.1.when", when);
        await write("incidents.1.where.place", "gazetteer/iq-kirkuk");
        const precision = page.locator('[name="incidents.1.where.precision"]').first();
        await hand.reach(precision);
        await page.keyboard.press("Space");
        for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press("ArrowDown");
        await expect(page.locator('[name="incidents.1.where.precision"][value="governorate"]')).toBeChecked();
        await hand.choose(page.locator('[name="incidents.1.harm.1.effect"]'), "killed");
        await hand.choose(page.locator('[name="incidents.1.harm.1.who"]'), "civilians");
        await write("incidents.1.harm.1.quantity", amount);
        await write("dataset.publisher", publisher);
        await hand.press(page.locator('button[name="do"][value="check"]').last());
        await expect(page.locator("#result")).toHaveAttribute("data-is", "sound");
        await expect(page.locator("#result pre")).toContainText("form: at-least");
        await expect(page.locator("#result pre")).toContainText("2019-02-17");
        if (language === "Arabic") expect(await foreignWordsOf(page)).toEqual([]);
        // The file that it leads to is one that loads.
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          hand.press(page.locator('button[formaction$="/contribute/download"]').first()),
        ]);
        const path = join(folder, `${language}-${means}-${file.suggestedFilename()}`);
        await file.saveAs(path);
        const checked = spawnSync(program, ["check", path, "--db", join(folder, "tasks.db")], { encoding: "utf8", timeout: 60_000 });
        expect([checked.status, checked.stderr]).toEqual([0, ""]);
      });
    });
