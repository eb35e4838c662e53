/** Download list: a list, whole, in every form it leaves in, with how much that is, said before. SPEC G8. */
import type { SheetNoun } from "@sitrep/api/sheet/sheet-noun";
import type { TablePage } from "@sitrep/api/sheet/table-file";
import { bytesOf, formatsOf } from "@sitrep/api/sheet/table-file";
import { addressOf } from "@sitrep/domain/permalink";
import type { ReactNode } from "react";
import { setApart } from "../language/record-text.tsx";
import type { View } from "../view.ts";
import { bytesWords } from "./bytes-words.ts";
import styles from "./download-list.module.css";
import { downloadWords } from "./download-words.ts";
import { filterShapeOf } from "./table-query.ts";

/** From so many rows on a file takes longer than a reader waits without a word. */
const LONG = 2000;

/** The links; nothing where the list is empty. `page` is the one that is shown, from which the size is told. */
export function DownloadList<Name extends SheetNoun>({
  noun,
  page,
  own = {},
  view,
}: {
  readonly noun: Name;
  readonly page: TablePage<Name>;
  /** What the page narrows its list by where its address says nothing. */
  readonly own?: Readonly<Record<string, string>>;
  readonly view: View;
}): ReactNode {
  if (page.total === 0) return null;
  const say = downloadWords();
  const { datasets } = view.head;
  const shape = filterShapeOf(noun);
  const filter = Object.fromEntries(
    Object.entries(view.kept).filter(([name]) => Object.hasOwn(shape, name)),
  );
  const at = { knownAt: page.ledger.position };
  const withheld = datasets.filter(({ redistributable }) => !redistributable);
  return (
    <details className="stack-tight" data-downloads>
      <summary>{say.whole(noun, page.total)}</summary>
      <ul className="plain">
        {formatsOf(noun).map((format) => {
          const bytes = bytesOf({ noun, format, datasets, address: view.path }, page);
          return (
            <li key={format}>
              <a href={addressOf(`/export/${noun}`, { ...own, ...filter, ...at, format })}>
                {say.forms[format]}
              </a>{" "}
              <span className="note">{say.size(page.total, bytesWords(bytes))}</span>
            </li>
          );
        })}
      </ul>
      <p className="note">
        {say.note(page.ledger.position)}
        {withheld.length > 0 && say.withheld(withheld.map(({ title }) => setApart(title)))}
      </p>
      {page.total >= LONG && <ExportLine />}
    </details>
  );
}

/** What stands beside a link once it was followed, filled by the script that is made at build time from `live/follow-export.ts`. */
function ExportLine(): ReactNode {
  const say = downloadWords();
  return (
    <>
      <template data-export>
        <div className={styles.line} data-export-line>
          <progress aria-label={say.bar} />
          <span data-export-words tabIndex={-1} />
          <button type="button">{say.stop}</button>
          <span className="hidden" role="status" />
        </div>
      </template>
      <script type="module" async src="/scripts/exports.js" />
    </>
  );
}
