import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { cleanup, render } from "ink-testing-library";
import stringWidth from "string-width";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openCounter } from "@sitrep/api/counter";
import type { Counter } from "@sitrep/api/counter";
import { openLocal } from "@sitrep/api/local";
import { writeDatabase } from "../database.fixture.ts";
import { temporaryFolder } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";
import { Browser } from "./browser.tsx";

const UP = "\u001B[A";
const DOWN = "\u001B[B";
const RIGHT = "\u001B[C";
const ENTER = "\r";
const ESCAPE = "\u001B";

const folder = temporaryFolder();
const counters: Counter[] = [];
let counter: Counter;

async function open(path: string): Promise<Counter> {
  const opened = await openCounter(path, { role: "editor" });
  counters.push(opened);
  return opened;
}

beforeAll(async () => {
  const path = join(folder.path, "sitrep.db");
  const arabic = {
    id: "demo/liwa",
    name: "لواء المدينة",
    kind: "armed-group",
    aliases: ["The City Brigade"],
  };
  await writeDatabase(path, { ...SAMPLE, actors: [...SAMPLE.actors, arabic] });
  counter = await open(path);
});

afterEach(cleanup);

afterAll(async () => {
  for (const one of counters) await one.close();
  folder.remove();
});

/** The browser on a screen of so many columns and rows, and the keys to press. */
function start(columns = 120, rows = 30, asked = counter) {
  const app = render(
    <Browser
      caller={asked.caller}
      screen={{ hasColour: false, isUnicode: true }}
      place="sitrep.db"
    />,
  );
  const resize = (width: number, height: number): void => {
    Object.defineProperties(app.stdout, {
      columns: { value: width, configurable: true },
      rows: { value: height, configurable: true },
    });
    app.stdout.emit("resize");
  };
  resize(columns, rows);
  const frame = (): string => stripVTControlCharacters(app.lastFrame() ?? "");
  const see = async (text: string | RegExp): Promise<void> =>
    vi.waitFor(() => expect(frame()).toMatch(text), { timeout: 20_000 });
  /** Presses keys, and waits until the screen shows what follows from them. */
  const press = async (keys: string, shows: string | RegExp): Promise<void> => {
    app.stdin.write(keys);
    await see(shows);
  };
  return { ...app, resize, frame, see, press };
}

/** What stands under the cursor. */
const UNDER = {
  levy: /^>.*A levy in Anbar/m,
  checkpoint: /^>.*A checkpoint near Mosul/m,
  bomb: /^>.*A car bomb in a market/m,
};

describe("the list", () => {
  test("opens with the incidents, how many there are, and as of when", async () => {
    const { see, frame } = start();
    await see("3 incidents");
    expect(frame()).toContain("as of batch 2, 20 Nov 2026");
    expect(frame()).toContain("sitrep.db");
    expect(frame()).toMatch(/Incidents +Estimates +Sources/);
  });

  test("the cursor goes down and up by arrows and by j and k, and stops at both ends", async () => {
    expect.hasAssertions();
    const { see, press } = start();
    await see(UNDER.levy);
    await press("j", UNDER.checkpoint);
    await press(DOWN, UNDER.bomb);
    await press("j", UNDER.bomb);
    await press("k", UNDER.checkpoint);
    await press(UP, UNDER.levy);
    await press("k", UNDER.levy);
    await press("G", UNDER.bomb);
    await press("g", UNDER.levy);
  });

  test("keys that arrive together each count", async () => {
    expect.hasAssertions();
    const { see, press } = start();
    await see(UNDER.levy);
    await press("jj", UNDER.bomb);
    await press("kkjjk", UNDER.checkpoint);
    await press("gjjj", UNDER.bomb);
  });

  test("keys that arrive together count in the help and in the filters too", async () => {
    const { see, press, frame } = start(120, 12);
    await see("3 incidents");
    await press("f", /^> --kind/m);
    await press("jjj", /^> --from/m);
    await press(ESCAPE, UNDER.levy);
    await press("?", /^Keys/m);
    await press("jjj", /^ {0,2}\S/m);
    await vi.waitFor(() => expect(frame()).not.toMatch(/^Keys/m));
  });

  test("another noun by its number, by arrows and by Tab, each with its own cursor", async () => {
    expect.hasAssertions();
    const { see, press } = start();
    await see(UNDER.levy);
    await press("j", UNDER.checkpoint);
    await press("2", "8 estimates");
    await press(RIGHT, "3 sources");
    await press("\t", "2 documents");
    await press("\u001B[Z", "3 sources");
    await press("1", UNDER.checkpoint);
  });
});

describe("a record", () => {
  test("stands beside a wide list, and alone on a narrow screen", async () => {
    const { see, press, resize, frame } = start();
    await see(UNDER.levy);
    await see("Nobody knows");
    await press("jj", "The 2 accounts");
    resize(70, 24);
    await vi.waitFor(() => expect(frame()).not.toContain("The 2 accounts"));
    await press(ENTER, "demo/market-bomb");
    expect(frame()).not.toContain("A levy in Anbar");
    await press(ESCAPE, "A levy in Anbar");
  });

  test("scrolls by j and k once it is stepped into", async () => {
    const { see, press, frame } = start(70, 12);
    await see("3 incidents");
    await press(`G`, UNDER.bomb);
    await press(ENTER, "demo/market-bomb");
    await press("jjj", /perpetrator|Harm/);
    await vi.waitFor(() => expect(frame()).not.toContain("demo/market-bomb"));
    await press("kkk", "demo/market-bomb");
  });

  test("is opened by its id, or by the end of it", async () => {
    expect.hasAssertions();
    const { see, press } = start();
    await see("3 incidents");
    await press("i", "Open the record:");
    await press("liwa", /Open the record: liwa/);
    await press(ENTER, "demo/liwa");
  });

  test("that is not there is a sentence, and Esc goes back", async () => {
    const { see, press, frame } = start();
    await see("3 incidents");
    await press("i", "Open the record:");
    await press("nothing-of-this-name", "nothing-of-this-name");
    await press(ENTER, "there is no record");
    await press(ESCAPE, UNDER.levy);
    await vi.waitFor(() => expect(frame()).not.toContain("there is no record"));
  });
});

describe("searching and filtering", () => {
  test("/ narrows the list, and Esc shows all again", async () => {
    expect.hasAssertions();
    const { see, press } = start();
    await see("3 incidents");
    await press("/", "Search:");
    await press("market", "Search: market");
    await press(ENTER, "1 incident ");
    await see(/--q market/);
    await press(ESCAPE, "3 incidents");
  });

  test("letters in a prompt are letters, and q there does not leave", async () => {
    expect.hasAssertions();
    const { see, press } = start();
    await see("3 incidents");
    await press("/", "Search:");
    await press("qqjk?", "Search: qqjk?");
    await press("\u007F\u007F", /Search: qqj *$/m);
    await press(ENTER, "nothing on record fits; Esc drops the filters");
  });

  test("a filter is chosen from its values", async () => {
    expect.hasAssertions();
    const { see, press } = start(120, 40);
    await see("3 incidents");
    await press("f", /^> --kind/m);
    await press(ENTER, /^> \[ \] targeted-killing/m);
    await press("jjj", /^> \[ \] explosion/m);
    await press(" ", /^> \[x\] explosion/m);
    await press(ENTER, "1 incident ");
  });

  test("a wrong day is a sentence in the place of the list", async () => {
    expect.hasAssertions();
    const { see, press } = start(120, 40);
    await see("3 incidents");
    await press("f", /^> --kind/m);
    await press("jjj", /^> --from/m);
    await press(ENTER, "--from:");
    await press("2019-02-30", "2019-02-30");
    await press(ENTER, '--from "2019-02-30"');
  });

  test("L5: everything can be seen as it was known, and now again", async () => {
    expect.hasAssertions();
    const { see, press } = start();
    await see("3 incidents");
    await press("a", "As known at:");
    await press("1", "As known at: 1");
    await press(ENTER, "nothing was on record");
    await see("as known at batch 1 of 2");
    await press("a", "As known at: 1");
    await press("\u0015", /As known at: *$/m);
    await press(ENTER, "3 incidents");
  });
});

test("names in Arabic stand in the list and on their page", async () => {
  const { see, press, frame } = start();
  await see("3 incidents");
  await press("7", "لواء المدينة");
  expect(frame()).toContain("The City Brigade");
  await press("/", "Search:");
  await press("لواء", "Search: لواء");
  await press(ENTER, "1 actor ");
  await see("Also called");
  await press("6", "places");
  await press("/", "Search:");
  await press("الموصل", "الموصل");
  await press(ENTER, "Mosul");
});

describe("the size of the window", () => {
  test.each([
    [120, 30],
    [100, 24],
    [60, 12],
    [30, 8],
  ])("%i by %i holds every line", async (columns, rows) => {
    const { see, press, frame } = start(columns, rows);
    await see(/\d of batch|3 inc/);
    for (const [keys, shows] of [
      ["2", "fighters|people|8 es"],
      ["6", "governorate|pla"],
      ["?", "Keys"],
    ] as const) {
      await press(keys, new RegExp(shows));
      const lines = frame().split("\n");
      expect(lines.length).toBeLessThanOrEqual(rows);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  test("20 columns are too few, which is said; q leaves, and a wider window shows all again", async () => {
    const { see, resize, frame, press } = start();
    await see(UNDER.levy);
    await press("j", UNDER.checkpoint);
    resize(20, 30);
    await see(/too\s+small/);
    for (const line of frame().split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(20);
    resize(120, 30);
    await see(UNDER.checkpoint);
  });
});

describe("leaving", () => {
  test.each([
    ["q", "q"],
    ["Ctrl-C", "\u0003"],
  ])("by %s", async (_, keys) => {
    const { see, stdin, frames } = start();
    await see("3 incidents");
    stdin.write(keys);
    // Nothing that is pressed later draws anything.
    await vi.waitFor(() => {
      const before = frames.length;
      stdin.write("2");
      expect(frames).toHaveLength(before);
    });
  });
});

test("an empty database is said to be empty in every noun", async () => {
  const path = join(folder.path, "empty.db");
  await (await openLocal(path, { role: "editor", create: true })).close();
  const { see, press, frame } = start(100, 24, await open(path));
  await see("nothing was on record");
  expect(frame()).toContain("before the first batch");
  for (const tab of ["2", "3", "4", "5", "6", "7", "9"]) {
    await press("8", "some words search all records");
    await press(tab, "nothing was on record");
  }
  await press("8", "some words search all records");
  await press(ENTER, "some words search all records");
});

test("a counter that cannot be asked is a sentence", async () => {
  expect.hasAssertions();
  const path = join(folder.path, "closed.db");
  await writeDatabase(path, SAMPLE);
  const shut = await openCounter(path, { role: "editor" });
  await shut.close();
  const { see } = start(100, 24, shut);
  await see(/failed|closed|open/);
});
