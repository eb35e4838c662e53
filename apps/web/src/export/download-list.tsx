/** Download list: a list, whole, in every form it leaves in, with how much that is, said before. SPEC G8. */
import type { SheetNoun } from "@sitrep/api/sheet/sheet-noun";
import type { TableFormat, TablePage } from "@sitrep/api/sheet/table-file";
import { bytesOf, formatsOf } from "@sitrep/api/sheet/table-file";
import { addressOf } from "@sitrep/domain/permalink";
import type { ReactNode } from "react";
import type { View } from "../view.ts";
import { listWords } from "../words/names.ts";
import { countWords } from "../words/number.ts";
import { bytesWords } from "./bytes-words.ts";
import { filterShapeOf } from "./table-query.ts";

const FORMS = {
  csv: "CSV, for spreadsheets",
  geojson: "GeoJSON, for maps",
  json: "JSON, as one document",
  ndjson: "JSON Lines, a record a line",
} as const satisfies Record<TableFormat, string>;

/** The links; nothing where the list is empty. `page` is the one that is shown, from which the size is told. */
export function DownloadList<Name extends SheetNoun>({
  noun,
  page,
  view,
}: {
  readonly noun: Name;
  readonly page: TablePage<Name>;
  readonly view: View;
}): ReactNode {
  if (page.total === 0) return null;
  const { datasets } = view.head;
  const shape = filterShapeOf(noun);
  const filter = Object.fromEntries(
    Object.entries(view.kept).filter(([name]) => Object.hasOwn(shape, name)),
  );
  const at = { knownAt: page.ledger.position };
  const withheld = datasets.filter(({ redistributable }) => !redistributable);
  return (
    <details className="stack-tight" data-downloads>
      <summary>Download this list, whole: {countWords(page.total, noun.slice(0, -1))}</summary>
      <ul className="plain">
        {formatsOf(noun).map((format) => {
          const bytes = bytesOf({ noun, format, datasets, address: view.path }, page);
          return (
            <li key={format}>
              <a href={addressOf(`/export/${noun}`, { ...filter, ...at, format })}>
                {FORMS[format]}
              </a>{" "}
              <span className="note">
                {countWords(page.total, "row")}, about {bytesWords(bytes)}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="note">
        As known at batch {page.ledger.position}. Each row says whose data it is and under which
        licence; cells that a spreadsheet would run as formulas begin with an apostrophe. The file
        is written while it loads: one that breaks off is not the whole, and the link can be
        followed again.
        {withheld.length > 0 &&
          ` Rows of ${listWords(withheld.map(({ title }) => title))} are in no file: the licence forbids to pass them on.`}
      </p>
    </details>
  );
}
