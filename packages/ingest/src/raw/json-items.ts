/**
 * JSON items: the elements of the one long list of a JSON document, such as the features of a GeoJSON collection, one at a
 * time. Each is cut out by its brackets and parsed on its own; what stands around the list is kept and parsed at the end, so
 * that a document which is no JSON, or is cut off, is never taken for one.
 */
import { said } from "@sitrep/domain/defect-sentence";
import type { Defect } from "@sitrep/domain/defect";
import { BrokenFile } from "./broken-file.ts";
import { itemEnd, listStart } from "./json-extent.ts";
import type { ValueReader, ValueRow } from "./values.ts";
import { MOST_VALUE, valueOf } from "./values.ts";

/** The most that may stand around the list, in characters. */
export const MOST_AROUND = 1_000_000;

/**
 * A reader of one file, which `name` calls in what it throws. The list is the document itself, or stands in it under `key`;
 * `check` is given the rest of the document, with the list empty, and says what is wrong with it, or null.
 */
export function jsonItemReader(
  name: string,
  key: string,
  check: (document: unknown) => Defect | null,
): ValueReader {
  let place: "before" | "list" | "after" = "before";
  /** Of the list, what is not taken yet; else all that stood around it so far. */
  let rest = "";
  let around = "";
  let line = 1;
  let number = 0;
  let isFirst = true;
  /** An element whose end did not come in so many characters is looked at again once there are twice as many. */
  let enough = 0;

  const broken = (defect: Defect): BrokenFile =>
    new BrokenFile({ code: "malformed", ...said(defect), file: name, line });

  /** Takes so many characters off the rest. */
  const pass = (length: number): string => {
    const passed = rest.slice(0, length);
    line += passed.split("\n").length - 1;
    rest = rest.slice(length);
    return passed;
  };

  const takeItems = (isLast: boolean): readonly ValueRow[] => {
    const rows: ValueRow[] = [];
    for (;;) {
      pass(/^\s*/.exec(rest)?.[0].length ?? 0);
      if (rest === "") return rows;
      if (rest.startsWith("]")) {
        place = "after";
        return rows;
      }
      const gap = isFirst ? "" : (/^,\s*/.exec(rest)?.[0] ?? null);
      if (gap === null) throw broken({ is: "json-comma", where: "missing" });
      if (rest[gap.length] === "]") throw broken({ is: "json-comma", where: "last" });
      if (rest.length < enough && !isLast) return rows;
      const end = itemEnd(rest, gap.length);
      if ((end ?? rest.length) > MOST_VALUE)
        throw broken({ is: "json-too-long", what: "element", most: MOST_VALUE });
      enough = end === null ? Math.min(rest.length * 2, MOST_VALUE + 1) : 0;
      if (end === null) return rows;
      pass(gap.length);
      const from = line;
      number += 1;
      rows.push(valueOf(pass(end - gap.length), { line: from, number }, name));
      isFirst = false;
    }
  };

  const read = (text: string, isLast: boolean): readonly ValueRow[] => {
    rest += text;
    if (place === "before") {
      const start = listStart(rest, key);
      if (start !== null) {
        around = pass(start);
        place = "list";
      }
    }
    const rows = place === "list" ? takeItems(isLast) : [];
    if (place !== "list" && rest.length > MOST_AROUND)
      throw broken({ is: "json-too-long", what: "beside", most: MOST_AROUND, key });
    return rows;
  };

  return {
    push: (text) => read(text, false),
    end: () => {
      const rows = read("", true);
      if (place === "list") throw broken({ is: "json-cut-off" });
      const document = valueOf(around + rest, { line: 1, number: 0 }, name);
      if (document.issue !== null) throw new BrokenFile(document.issue);
      const fault: Defect | null =
        place === "before" ? { is: "holds-no-key", key } : check(document.value);
      if (fault !== null) throw new BrokenFile({ code: "malformed", ...said(fault), file: name });
      return rows;
    },
  };
}
