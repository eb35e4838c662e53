/** Table report: the rows of a table, each accepted or refused with reasons, and the file that the accepted ones make. */
import type { CheckedTable } from "@sitrep/api/contribute/upload/outcome";
import { pathIn } from "@sitrep/domain/language";
import { Table } from "../record/table.tsx";
import { IssueEntry, IssueList } from "./issue-list.tsx";
import { SCROLLS } from "./field-frame.tsx";
import { useFormLanguage } from "./form-language.tsx";
import { useFormWords } from "./form-words.tsx";
import styles from "./upload.module.css";

/** The report. */
export function TableReport({ table }: { readonly table: CheckedTable }) {
  const words = useFormWords();
  const language = useFormLanguage();
  const say = words.table;
  const { accepted, refused, rows, issues, file } = table;
  return (
    <div className="stack">
      <h2>{say.outcome(accepted, refused)}</h2>
      <IssueList issues={issues} />
      <Table heads={[say.head.sheet, say.head.row, say.head.outcome]}>
        {rows.map(({ sheet, label, isAccepted, issues: own }, at) => (
          <tr key={at}>
            <td>{say.sheets[sheet] ?? words.code(sheet)}</td>
            <th scope="row">
              <bdi>{label}</bdi>
            </th>
            <td>
              {isAccepted ? say.accepted : <b>{say.refused}</b>}
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
      </Table>
      {file !== null && (
        <>
          <p>
            <button formAction={pathIn(language, "/contribute/download-table")}>
              {words.download(file.name)}
            </button>
          </p>
          <details>
            <summary>{words.seeFile}</summary>
            <pre className={styles.file} dir="ltr" {...SCROLLS}>
              {file.text}
            </pre>
          </details>
          <p>
            {say.holds(
              <code>packages/ingest/collections</code>,
              <code>npx sitrep check</code>,
              <code>docs/contributing-data.md</code>,
            )}
          </p>
        </>
      )}
    </div>
  );
}
