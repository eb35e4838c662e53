/**
 * Corrected rows: rows that were refused, read as a person corrected them, in the places where the refused ones stand. So
 * the file is read whole: its counts add up, and nothing is retracted that a part would lack.
 */
import { said } from "@sitrep/domain/defect-sentence";
import { hash } from "node:crypto";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import type { Parsed } from "@sitrep/domain/parse";
import { ROW_COLUMN } from "./column.ts";
import { BrokenFile } from "./raw/broken-file.ts";

/** So many corrected rows are taken; who has more to correct does it in the file itself. */
const MOST_ROWS = 100_000;

/** What a refused row is known by: where it stands, and a hash of what stood there. */
export function tagFor(place: number, content: string): string {
  return `${place}-${hash("sha256", content).slice(0, 8)}`;
}

/** A corrected row: the tag of the refused one, and the line on which it stands in the file of corrections. */
export interface CorrectedRow {
  readonly tag: string;
  readonly line: number;
}

/** Gathers the corrected rows of one file by the places of the refused ones; answers why a row cannot be one of them. */
export function correctionGatherer<Row extends CorrectedRow>(
  file: string,
): {
  readonly take: (row: Row) => Parsed<null>;
  readonly rows: ReadonlyMap<number, Row>;
} {
  const rows = new Map<number, Row>();
  const refused = (issue: Omit<Issue, "severity" | "file">): Parsed<null> => ({
    ok: false,
    issues: [{ ...issue, file, severity: "reject" }],
  });
  const take = (row: Row): Parsed<null> => {
    const { tag, line } = row;
    const place = Number(/^(\d{1,12})-[0-9a-f]{8}$/.exec(tag)?.[1] ?? Number.NaN);
    if (Number.isNaN(place)) return refused({ ...wrongTag(tag), line });
    if (rows.has(place))
      return refused({ ...wrongTag(tag), line, code: "duplicate-id", ...said({ is: "corrects-twice" }) }); // prettier-ignore
    rows.set(place, row);
    return rows.size > MOST_ROWS ? refused(tooMany()) : { ok: true, value: null };
  };
  return { take, rows };
}

function wrongTag(tag: string): Omit<Issue, "severity" | "file"> {
  return {
    code: "invalid",
    ...said({ is: "corrects-nothing" }),
    path: ROW_COLUMN,
    seen: show(tag),
  };
}

function tooMany(): Omit<Issue, "severity" | "file"> {
  return {
    code: "invalid",
    ...said({ is: "too-many-rows", most: MOST_ROWS, of: "corrections" }),
  };
}

/** A corrected row as it takes the place of the refused one. */
export interface Replacement<Row> extends CorrectedRow {
  /** The file of corrections. */
  readonly file: string;
  readonly inPlaceOf: (refused: Row) => Row;
}

/** A file whose rows are replaced: what it is called, and how a row of it is known. */
export interface ReplacedFile<Row> {
  readonly name: string;
  readonly placeOf: (row: Row) => number;
  readonly tagOf: (row: Row) => string;
}

/**
 * The batches of a file with corrected rows in the places of refused ones.
 * @throws BrokenFile where a row is corrected that does not stand in the file so
 */
export async function* withReplacements<Row, Batch extends { readonly rows: readonly Row[] }>(
  batches: AsyncIterable<Batch>,
  replaced: ReadonlyMap<number, Replacement<Row>>,
  { name, placeOf, tagOf }: ReplacedFile<Row>,
): AsyncGenerator<Batch> {
  const unused = new Map(replaced);
  for await (const batch of batches) {
    const rows = batch.rows.map((row): Row => {
      const corrected = replaced.get(placeOf(row));
      if (corrected === undefined || corrected.tag !== tagOf(row)) return row;
      unused.delete(placeOf(row));
      return corrected.inPlaceOf(row);
    });
    yield { ...batch, rows };
  }
  const [first] = unused.values();
  if (first === undefined) return;
  throw new BrokenFile({
    code: "invalid",
    ...said({ is: "corrects-elsewhere", file: name }),
    file: first.file,
    line: first.line,
    path: ROW_COLUMN,
    seen: show(first.tag),
  });
}
