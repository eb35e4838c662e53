/** Label order: the rows of a page by their titles, which the columns do not hold. */
import type { Engine } from "../engine.ts";
import type { AskedRows } from "./asked-rows.ts";
import { rowOfVersion } from "./incident-columns.ts";
import type { PageOfRows } from "./row-order.ts";
import { idsOfRows } from "./row-order.ts";
import type { LabelPlace, Labelled } from "./title-index.ts";
import {
  byTitle,
  isBehind,
  isInOrder,
  readTitles,
  rowsByTitle,
  titleOfRow,
} from "./title-index.ts";

/** How many rows one statement asks for. */
const CHUNK = 500;

/** How many titles are read for a row of a page before all are put in order, which is then kept. */
const READ_FOR_EACH = 20;

interface WantedPage {
  readonly limit: number;
  readonly behind: LabelPlace | null;
}

/**
 * A page by title. Where a filter leaves few rows their titles are read and ordered; where it leaves many, the index of titles is
 * followed until the page is full. What the filter leaves may stand at its far end, and then all rows are put in order once.
 */
export async function pageByLabel(
  engine: Engine,
  asked: AskedRows,
  wanted: WantedPage,
): Promise<PageOfRows> {
  const { columns, left } = asked;
  const isFew = left.size * left.size <= wanted.limit * columns.rows;
  if (isFew) return pageOf(asked, await labelsOf(engine, asked), wanted);
  const found = isInOrder(columns) ? null : await followed(engine, asked, wanted);
  return found === null ? pageInOrder(engine, asked, wanted) : pageOf(asked, found, wanted);
}

function pageOf(
  { columns }: AskedRows,
  found: readonly Labelled[],
  { limit, behind }: WantedPage,
): PageOfRows {
  const sorted = found.filter((one) => behind === null || isBehind(one, behind)).toSorted(byTitle);
  return {
    rows: sorted.slice(0, limit).map(({ version }) => rowOfVersion(columns, version)),
    last: sorted.length > limit ? (sorted[limit - 1]?.id ?? null) : null,
  };
}

async function labelsOf(
  { read }: Engine,
  { columns, left }: AskedRows,
): Promise<readonly Labelled[]> {
  const versions = Array.from(left.rows, (row) => columns.numbers.version[row] ?? 0);
  const found: Labelled[] = [];
  for (let start = 0; start < versions.length; start += CHUNK)
    found.push(
      ...(await read
        .selectFrom("record")
        .select(["version", "id", "sort_label"])
        .where("version", "in", versions.slice(start, start + CHUNK))
        .execute()),
    );
  return found;
}

/** The titles of a page and of one row more, as far as there are so many; null where that takes too long. */
async function followed(
  engine: Engine,
  { columns, left }: AskedRows,
  { limit, behind }: WantedPage,
): Promise<readonly Labelled[] | null> {
  const found: Labelled[] = [];
  let seen = 0;
  for await (const titles of readTitles(engine, columns, { behind, chunk: CHUNK })) {
    found.push(...titles.filter(({ version }) => left.has(rowOfVersion(columns, version))));
    if (found.length > limit) return found;
    seen += titles.length;
    if (seen > limit * READ_FOR_EACH) return null;
  }
  return found;
}

/** A page of rows that are in order. */
async function pageInOrder(
  engine: Engine,
  { columns, left }: AskedRows,
  { limit, behind }: WantedPage,
): Promise<PageOfRows> {
  const order = await rowsByTitle(engine, columns);
  const isBefore = async (row: number): Promise<boolean> =>
    behind !== null && !isBehind(await titleOfRow(engine, columns, row), behind);
  let [start, end] = [0, behind === null ? 0 : order.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if (await isBefore(order[middle] ?? 0)) start = middle + 1;
    else end = middle;
  }
  const rows: number[] = [];
  for (let at = start; at < order.length && rows.length <= limit; at += 1) {
    const row = order[at] ?? 0;
    if (left.has(row)) rows.push(row);
  }
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? (page.at(-1) ?? null) : null;
  if (last === null) return { rows: page, last };
  const ids = await idsOfRows(engine, columns, Uint32Array.of(last));
  return { rows: page, last: ids.get(last) ?? null };
}
