"use client";
/** File form: hands over a file and tells the plan. A plain form; a script looks at the size of the file before it is sent. */
import type { Language } from "@sitrep/domain/language";
import { useActionState } from "react";
import { LiveScript } from "./live-script.tsx";
import { FormLanguage, useFormWords } from "./form-words.tsx";
import { IssueList } from "./issue-list.tsx";
import { PlanReport } from "./plan-report.tsx";
import { standing } from "./field-frame.tsx";
import styles from "./upload.module.css";
import type { UploadState } from "./upload-state.ts";

/** The form; `mostBytes` is said before anybody waits. */
export function FileForm({ language, ...form }: FileProps & { readonly language: Language }) {
  return (
    <FormLanguage value={language}>
      <WholeForm {...form} />
    </FormLanguage>
  );
}

interface FileProps {
  readonly action: (before: UploadState, data: FormData) => Promise<UploadState>;
  readonly mostBytes: number;
}

function WholeForm({ action, mostBytes }: FileProps) {
  const say = useFormWords().file;
  const [state, submit] = useActionState(action, { turn: 0, name: null, outcome: null });
  const { outcome } = state;
  return (
    <form action={submit} className={styles.form} data-enhance="file" data-most={mostBytes}>
      <LiveScript />
      <label className={styles.drop} htmlFor="file">
        <b>{say.choose}</b>
        <span className={styles.help} id="file-help">
          {say.help(mostBytes / 1024 ** 2)}
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
        {say.tooLarge}
      </div>
      <button>{say.see}</button>
      <span className={styles.help} role="status" data-waiting="" hidden>
        {" "}
        {say.waiting}
      </span>
      {outcome !== null && (
        <div id="result" tabIndex={-1} {...standing(true)} className={styles.result}>
          {outcome.is === "plan" && <PlanReport plan={outcome} name={state.name ?? "FILE"} />}
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
      )}
    </form>
  );
}
