/** Table report: the rows of a table, each accepted or refused with reasons, and the file that the accepted ones make. */
import type { CheckedTable } from "@sitrep/api/contribute/upload/outcome";
import { IssueEntry, IssueList } from "./issue-list.tsx";
import { SCROLLS } from "./field-frame.tsx";
import { codeText, countText } from "./form-words.ts";
import styles from "./upload.module.css";

/** The report; `save` is how the file is taken away. */
export function TableReport({ table }: { readonly table: CheckedTable }) {
  const { accepted, refused, rows, issues, file } = table;
  return (
    <div className="stack">
      <h2>{`${countText(accepted, "row")} accepted${refused > 0 ? `, ${refused} refused` : ""}`}</h2>
      <IssueList issues={issues} />
      <div className="table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Sheet</th>
              <th scope="col">Row</th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ sheet, label, isAccepted, issues: own }, at) => (
              <tr key={at}>
                <td>{codeText(sheet)}</td>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                <td>
                  {isAccepted ? "✓ accepted" : <b>✗ refused</b>}
                  {own.length > 0 && (
                    <ul className={styles.issues}>
                      {own.map((issue, index) => (
                        <li key={index}>
                          <IssueEntry issue={issue} />
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {file !== null && (
        <>
          <p>
            <button formAction="/contribute/download-table">{`Download ${file.name}`}</button>
          </p>
          <details>
            <summary>See the file</summary>
            <pre className={styles.file} {...SCROLLS}>
              {file.text}
            </pre>
          </details>
          <p>
            It holds the accepted rows alone. Put it into <code>packages/ingest/collections</code>,
            let <code>npx sitrep check</code> look at it, and open a pull request; the words are in{" "}
            <code>docs/contributing-data.md</code>.
          </p>
        </>
      )}
    </div>
  );
}
