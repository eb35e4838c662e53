import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { writePinpoint } from "./write-pinpoint.ts";

const PINPOINT = { paragraph: 3, start: 14, length: 27, sha256: "a1".repeat(32) };
const OTHER = { paragraph: 1, start: 0, length: 5, sha256: `e${"1".repeat(63)}` };

const YAML = `# A desk's own records.
claims:
  - id: demo/first # the first
    title:   Spaced   oddly
    reports:
      # as told
      - document: demo/article   # printed twice
        speakers: [demo/mayor]

      - { document: demo/other, stance: denies } # in braces
  - id: demo/second
    reports:
      - document: demo/article
      - document: demo/article
        stance: denies
`;

function write(text: string, record: string, document: string, report?: number) {
  return writePinpoint(text, { record, document, report }, PINPOINT);
}

function textOf(text: string, record: string, document: string, report?: number): string {
  const writing = write(text, record, document, report);
  if ("refused" in writing) throw new Error(writing.refused);
  return writing.text;
}

/** The lines that a text has and another has not. */
function added(before: string, after: string): readonly string[] {
  const known = before.split("\n");
  return after.split("\n").filter((line) => !known.includes(line));
}

describe("R10: a pinpoint is written into a collection", () => {
  test("below its document, and every other byte stays", () => {
    const text = textOf(YAML, "demo/first", "demo/article");
    const block = [
      "        pinpoint:",
      "          paragraph: 3",
      "          start: 14",
      "          length: 27",
      `          sha256: ${PINPOINT.sha256}`,
    ];
    expect(added(YAML, text)).toEqual(block);
    expect(text.replace(`\n${block.join("\n")}`, "")).toBe(YAML);
    expect(parse(text).claims[0].reports[0].pinpoint).toEqual(PINPOINT);
  });

  test("inside braces", () => {
    const text = textOf(YAML, "demo/first", "demo/other");
    expect(parse(text).claims[0].reports[1].pinpoint).toEqual(PINPOINT);
    expect(added(YAML, text)).toEqual([
      `      - { document: demo/other, pinpoint: { paragraph: 3, start: 14, length: 27, sha256: ${PINPOINT.sha256} }, stance: denies } # in braces`,
    ]);
  });

  test("into the report that is named, where several cite the document", () => {
    expect(write(YAML, "demo/second", "demo/article")).toEqual({
      refused: expect.stringContaining("say which with --report 1 or 2"),
    });
    const text = textOf(YAML, "demo/second", "demo/article", 2);
    expect(parse(text).claims[1].reports.map((report: object) => Object.keys(report))).toEqual([
      ["document"],
      ["document", "pinpoint", "stance"],
    ]);
  });

  test("in place of another, and not again where it stands", () => {
    const once = textOf(YAML, "demo/first", "demo/article");
    expect(write(once, "demo/first", "demo/article")).toEqual({
      text: once,
      report: 1,
      had: "same",
    });
    const other = writePinpoint(once, { record: "demo/first", document: "demo/article" }, OTHER);
    if ("refused" in other) throw new Error(other.refused);
    expect(other.had).toBe("other");
    expect(parse(other.text).claims[0].reports[0].pinpoint).toEqual(OTHER);
    expect(other.text).toContain("# printed twice");
  });

  test("by the slug alone, and with the line ends of the file", () => {
    const crlf = YAML.replaceAll("\n", "\r\n");
    const text = textOf(crlf, "first", "demo/article");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(parse(text).claims[0].reports[0].pinpoint).toEqual(PINPOINT);
  });

  test.each([0, 1, 2])("into JSON of %i columns", (columns) => {
    const json = JSON.stringify(parse(YAML), null, columns);
    const text = textOf(json, "demo/first", "demo/other");
    const value = JSON.parse(text);
    expect(value.claims[0].reports[1].pinpoint).toEqual(PINPOINT);
    delete value.claims[0].reports[1].pinpoint;
    expect(value).toEqual(parse(YAML));
    if (columns > 0) expect(text.split("\n")).toHaveLength(json.split("\n").length + 1);
  });

  test("at the end of a file that ends without a line feed", () => {
    const text = "claims:\n- id: demo/x\n  reports:\n  - document: demo/a";
    expect(parse(textOf(text, "demo/x", "demo/a")).claims[0].reports[0].pinpoint).toEqual(PINPOINT);
  });

  test.each([
    ["a record that is not there", YAML, "demo/frist", 'holds no record "demo/frist"; did you mean demo/first?'],
    ["a document that no report cites", YAML, "demo/second", "has no report of demo/second from demo/other"],
    ["a file that is no YAML", "a: [", "demo/x", "cannot be read"],
    ["an empty file", "", "demo/x", "holds no record"],
    ["a report that is an alias", "claims:\n- id: demo/x\n  reports: [&a {document: demo/other}]\n- id: demo/y\n  reports: [*a]", "demo/y", "has no report"],
    ["a report whose pair runs over lines", "claims:\n- id: demo/x\n  reports:\n  - document:\n      demo/other\n    ? note\n    : a", "demo/x", null],
  ])("is refused, or written whole, for %s", (_name, text, record, words) => {
    const writing = write(text, record, "demo/other");
    if (words === null) expect(parse("text" in writing ? writing.text : "").claims[0].reports[0].pinpoint).toEqual(PINPOINT);
    else expect(writing).toEqual({ refused: expect.stringContaining(words) });
  }); // prettier-ignore

  test("a file whose aliases would fill any memory is refused", () => {
    const levels = Array.from({ length: 30 }, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`);
    const text = `l0: &l0 x\n${levels.join("\n")}\n${YAML}`;
    expect(write(text, "demo/first", "demo/article")).toEqual({ refused: expect.stringContaining("by hand") });
  }); // prettier-ignore

  test("an anchor that others share is not written through", () => {
    const text = "claims:\n- id: demo/x\n  reports: [&a {document: demo/other}]\n- id: demo/y\n  reports: [*a]";
    expect(write(text, "demo/x", "demo/other")).toEqual({ refused: expect.stringContaining("by hand") });
  }); // prettier-ignore
});
