import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sentenceOf } from "@sitrep/domain/issue";
import type { Cells } from "./adapters/ucdp-ged.fixture.ts";
import { yearly } from "./adapters/ucdp-ged.fixture.ts";
import { readCorrections } from "./corrected-table.ts";
import { folder, readAs } from "./dataset-reading.fixture.ts";
import type { WholeReading } from "./dataset-reading.fixture.ts";
import { BrokenFile } from "./raw/broken-file.ts";
import { openTable } from "./raw/open-table.ts";
import { refusedForm } from "./refused-rows.ts";

const FILE = "ged.csv";

/** Three rows, of which the second and the third are refused; nobody can tell the id of the third. */
const ROWS: readonly Cells[] = [
  {},
  { type_of_violence: "4", where_coordinates: '=HYPERLINK("x")', source_headline: "one\r\ntwo" },
  { id: "x" },
];

async function readFirst(rows = ROWS): Promise<WholeReading> {
  return readAs(FILE, yearly(...rows));
}

/** The refused rows of a reading as the file that a person gets. */
async function refusedText({ refused }: WholeReading): Promise<string> {
  const opened = await openTable(join(folder, FILE));
  if (!opened.ok) throw new Error("the table opens");
  const { head, textOf } = refusedForm(FILE, opened.value.header);
  return head + refused.map(textOf).join("");
}

/** A file of corrections that holds this text. */
function corrections(text: string, name = "refused.csv"): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function readCorrected(...corrected: readonly string[]): Promise<WholeReading> {
  return readAs(FILE, readFileSync(join(folder, FILE), "utf8"), { corrected });
}

function correct(text: string): string {
  return text.replace(/(Clear"?),"?4"?,/, "$1,1,").replace(/,"?x"?,/, ",900777,");
}

describe("rows that were refused", () => {
  test("stand in a file with their line, their fault, and cells that no spreadsheet runs", async () => {
    const text = await refusedText(await readFirst());
    const [header = "", second = ""] = text.split("\r\n");
    expect(header).toMatch(/^\uFEFFsitrep_row,sitrep_issue,id,relid,year,/);
    expect(second).toMatch(/^3-[0-9a-f]{8},"?unknown type_of_violence/);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test("enter where they stood once they are corrected, and the counts stay those of the file", async () => {
    const first = await readFirst();
    expect(first.counts).toMatchObject({ read: 3, accepted: 1, refused: 2 });
    const whole = await readCorrected(corrections(correct(await refusedText(first))));
    expect(whole.counts).toEqual({ read: 3, accepted: 3, refused: 0, ignored: {} });
    expect(whole.incidents.map(({ id }) => id)).toEqual([
      "ucdp-ged/900001",
      "ucdp-ged/900002",
      "ucdp-ged/900777",
    ]);
    expect(whole.incidents[1]?.where.words).toMatch(/^=HYPERLINK\("x"\)/);
  });

  test("stay refused where their correction is wrong too, under the line that they have in the file", async () => {
    const first = await readFirst();
    const text = (await refusedText(first)).replace(/(Clear"?),"?4"?,/, "$1,5,");
    const again = await readCorrected(corrections(text));
    expect(again.counts).toMatchObject({ accepted: 1, refused: 2 });
    const [one] = again.refused;
    expect(one?.row.line).toBe(first.refused[0]?.row.line);
    // What is written down of it leads to the row of the publisher's file, not to the correction.
    expect((await refusedText(again)).split("\r\n")[1]).toMatch(
      new RegExp(`^${text.split("\r\n")[1]?.slice(0, 10) ?? ""}`),
    );
  });

  test("may be corrected in several files, of which the last counts", async () => {
    const text = await refusedText(await readFirst());
    const [header = "", second = "", third = ""] = text.split(/\r\n(?=\d+-[0-9a-f]{8},)/);
    const early = corrections(`${header}\r\n${second}\r\n`, "early.csv");
    const fixed = corrections(correct(`${header}\r\n${second}\r\n`), "fixed.csv");
    const other = corrections(correct(`${header}\r\n${third}`), "other.csv");
    expect((await readCorrected(early, other)).counts).toMatchObject({ accepted: 2, refused: 1 });
    expect((await readCorrected(early, other, fixed)).counts).toMatchObject({ accepted: 3 });
  });

  test("may come back in another order of columns, with others beside them", async () => {
    const text = correct(await refusedText(await readFirst()));
    const opened = await openTable(corrections(text));
    if (!opened.ok) throw new Error("the corrections open");
    const lines = [["note", ...opened.value.header.toReversed()]];
    for await (const { rows } of opened.value.batches())
      lines.push(...rows.map(({ cells }) => ["", ...cells.toReversed()]));
    const turned = lines.map((cells) =>
      cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
    );
    const path = corrections(turned.join("\n"), "turned.csv");
    expect((await readCorrected(path)).counts).toMatchObject({ accepted: 3 });
  });
});

describe("a file of corrections that does not fit", () => {
  async function refusalOf(text: string): Promise<string> {
    writeFileSync(join(folder, "odd.csv"), text);
    const read = await readCorrections(join(folder, "odd.csv"));
    return read.ok ? "was read" : read.issues.map(sentenceOf).join("\n");
  }

  test.each([
    ["id\n1\n", "the column sitrep_row is missing"],
    ["sitrep_row,id\n,1\n", "names no row that was refused"],
    ["sitrep_row,id\n3,1\n", "names no row that was refused"],
    ["sitrep_row,id\n3-0123abcd,1\n3-0123abcd,1\n", "corrects a row that an earlier line corrects"],
    ["sitrep_row,id\n3-0123abcd\n4-0123abcd,2\n", "has too few cells"],
    ['sitrep_row,id\n3-0123abcd,"1\n', "quote"],
  ])("%j is one sentence", async (text, words) => {
    expect(await refusalOf(text)).toContain(words);
  });

  async function breakOf(reading: Promise<unknown>): Promise<string> {
    const outcome = await reading.catch((error: unknown) => error);
    return outcome instanceof BrokenFile ? outcome.message : "was read";
  }

  test("a column that is gone is named, and nothing is read", async () => {
    await readFirst();
    const read = corrections("sitrep_row,id\n3-0123abcd,1\n");
    expect(await breakOf(readCorrected(read))).toMatch(
      /^the column relid is missing.*refused\.csv/,
    );
  });

  test("a row of another edition is not taken for the one on the same line", async () => {
    const text = correct(await refusedText(await readFirst()));
    const read = corrections(text);
    await readFirst([{}, { type_of_violence: "4", best: "5" }, { id: "x" }]);
    expect(await breakOf(readCorrected(read))).toMatch(
      /^corrects a row that does not stand in \S*ged\.csv, seen "3-[0-9a-f]{8}".*refused\.csv line 2/,
    );
  });
});
