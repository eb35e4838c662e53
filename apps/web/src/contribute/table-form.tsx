"use client";
/** Table form: takes rows that were copied out of a spreadsheet and tells of each whether it would be accepted. */
import type { Language } from "@sitrep/domain/language";
import { useActionState } from "react";
import { FormLanguage, useFormWords } from "./form-words.tsx";
import { IssueList } from "./issue-list.tsx";
import { PASTED_SHEETS } from "./pasted-sheets.ts";
import { TableReport } from "./table-report.tsx";
import { standing } from "./field-frame.tsx";
import styles from "./upload.module.css";
import type { TableState } from "./upload-state.ts";

/** The form. */
export function TableForm({ language, ...form }: TableProps & { readonly language: Language }) {
  return (
    <FormLanguage value={language}>
      <WholeTable {...form} />
    </FormLanguage>
  );
}

interface TableProps {
  readonly action: (before: TableState, data: FormData) => Promise<TableState>;
}

function WholeTable({ action }: TableProps) {
  const say = useFormWords().table;
  const [state, submit] = useActionState(action, {
    turn: 0,
    publisher: "",
    sheets: {},
    outcome: null,
  });
  const { outcome } = state;
  return (
    <form action={submit} className={styles.form}>
      <div key={state.turn} className={styles.sheets}>
        <label htmlFor="publisher">{say.publisher}</label>
        <input
          id="publisher"
          name="publisher"
          defaultValue={state.publisher}
          autoComplete="organization"
          dir="auto"
        />
        {PASTED_SHEETS.map(({ name, example, isOpen }) => (
          <details key={name} open={isOpen || (state.sheets[name] ?? "") !== ""}>
            <summary>{say.sheets[name]}</summary>
            <label htmlFor={`sheet-${name}`}>{say.rows(say.sheets[name] ?? name)}</label>
            <div className={styles.help} id={`help-${name}`}>
              {say.suchAs} <code>{example}</code>
            </div>
            <textarea
              id={`sheet-${name}`}
              name={name}
              rows={8}
              wrap="off"
              spellCheck={false}
              dir="auto"
              defaultValue={state.sheets[name] ?? ""}
              aria-describedby={`help-${name}`}
            />
          </details>
        ))}
      </div>
      <button>{say.check}</button>
      {/* Behind the fields: what is pressed while the page still comes in then sends all of them. */}
      {outcome !== null && (
        <div id="result" tabIndex={-1} {...standing(true)} className={styles.result}>
          {outcome.is === "table" && <TableReport table={outcome} />}
          {outcome.is === "refused" && <IssueList issues={outcome.issues} />}
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
