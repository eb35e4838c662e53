"use client";
/** File form: hands over a file and tells the plan. A plain form; a script looks at the size of the file before it is sent. */
import { useActionState } from "react";
import { LiveScript } from "./live-script.tsx";
import { IssueList } from "./issue-list.tsx";
import { PlanReport } from "./plan-report.tsx";
import { standing } from "./field-frame.tsx";
import styles from "./upload.module.css";
import type { UploadState } from "./upload-state.ts";

/** The form; `mostBytes` is said before anybody waits. */
export function FileForm({
  action,
  mostBytes,
}: {
  readonly action: (before: UploadState, data: FormData) => Promise<UploadState>;
  readonly mostBytes: number;
}) {
  const [state, submit] = useActionState(action, { turn: 0, name: null, outcome: null });
  const { outcome } = state;
  return (
    <form action={submit} className={styles.form} data-enhance="file" data-most={mostBytes}>
      <LiveScript />
      <label className={styles.drop} htmlFor="file">
        <b>Choose a file, or drop one here</b>
        <span className={styles.help} id="file-help">
          {`At most ${mostBytes / 1024 ** 2} MB. A collection (.yaml, .json, .jsonl), a table or a publisher’s export of UCDP, ACLED or GTD (.csv, .tsv, .geojson), also packed (.gz, .zip).`}
        </span>
        <input
          id="file"
          type="file"
          name="file"
          required
          aria-describedby="file-help"
          accept=".yaml,.yml,.json,.jsonl,.ndjson,.geojson,.csv,.tsv,.txt,.gz,.zip"
        />
      </label>
      <div role="alert" className={styles.trouble} data-too-large="" hidden>
        This file is too large to be handed over: pack it as .zip or .gz, or let sitrep plan read it
        in a terminal.
      </div>
      <button>See what it would change</button>
      <span className={styles.help} role="status" data-waiting="" hidden>
        {" "}
        Looking at it. A large file takes up to a minute.
      </span>
      {outcome !== null && (
        <div id="result" tabIndex={-1} {...standing(true)} className={styles.result}>
          {outcome.is === "plan" && <PlanReport plan={outcome} name={state.name ?? "FILE"} />}
          {outcome.is === "refused" && (
            <div className="stack">
              <h2>It would be refused</h2>
              <IssueList issues={outcome.issues} />
            </div>
          )}
          {outcome.is === "unfinished" && (
            <div role="alert" className={styles.trouble}>
              {outcome.sentence}
            </div>
          )}
        </div>
      )}
    </form>
  );
}
