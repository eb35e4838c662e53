/** Upload result: what came of a file or of tables, where the keyboard then stands. */
import type { Outcome } from "@sitrep/api/contribute/upload/outcome";
import { standing } from "./field-frame.tsx";
import { useFormWords } from "./form-words.tsx";
import { IssueList } from "./issue-list.tsx";
import { PlanReport } from "./plan-report.tsx";
import { TableReport } from "./table-report.tsx";
import styles from "./upload.module.css";

/** The result; `file` is the name of the file that was handed over. */
export function UploadResult({
  outcome,
  file = "FILE",
}: {
  readonly outcome: Outcome;
  readonly file: string | undefined;
}) {
  const say = useFormWords().file;
  return (
    <div id="result" tabIndex={-1} {...standing(true)} className={styles.result}>
      {outcome.is === "plan" && <PlanReport plan={outcome} name={file} />}
      {outcome.is === "table" && <TableReport table={outcome} />}
      {outcome.is === "refused" && (
        <div className="stack">
          <h2>{say.refused}</h2>
          <IssueList issues={outcome.issues} />
        </div>
      )}
      {outcome.is === "unfinished" && (
        <div role="alert" className={styles.trouble}>
          <bdi>{outcome.sentence}</bdi>
        </div>
      )}
    </div>
  );
}
