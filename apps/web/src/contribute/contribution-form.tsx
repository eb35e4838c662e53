"use client";
/**
 * Contribution form: a whole form, posted and checked on the server. It is never made live by React, which would weigh more than all
 * else on the page: `live/enhance.ts` does what a script can do for it.
 */
import { useActionState } from "react";
import { LiveScript } from "./live-script.tsx";
import { CheckedResult } from "./checked-result.tsx";
import styles from "./contribute.module.css";
import type { Said } from "./field-frame.tsx";
import { Items, drawnNames } from "./form-items.tsx";
import { askedFields } from "./asked-fields.ts";
import type { FormPlan } from "./form-plan.ts";
import type { FormCells, FormState } from "./form-state.ts";
import { DOING, END } from "./form-state.ts";
import { useFormWords } from "./form-words.tsx";

interface FormProps {
  readonly plan: FormPlan;
  readonly initial: FormCells;
  readonly draft: string;
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
}

/** The form. `draft` names what is kept of it in the reader's browser; that of a correction is kept with its tab alone. */
export function ContributionForm({ plan, initial, draft, action }: FormProps) {
  const say = useFormWords();
  const [state, submit] = useActionState(action, {
    cells: initial,
    checked: null,
    isSent: false,
    isBegun: false,
    focus: null,
    trouble: null,
  });
  const { cells, checked, isSent, focus } = state;
  const saidOf = (name: string): Said => {
    const issues = (checked?.issues ?? []).filter(
      // What is only missing is not held against somebody who is still typing.
      ({ field, code }) => field === name && (isSent || code !== "missing"),
    );
    return { issues, understood: checked?.understood[name] };
  };
  const besideEntry = (row: string) => {
    const alike = checked?.alike.names[row] ?? [];
    return (
      <div data-said={`${row}:alike`} className={styles.said}>
        {alike.length > 0 && (
          <div className={styles.issue}>
            {say.alikeNames(
              alike.map(({ id, label, detail }, at) => (
                <span key={id}>
                  {at > 0 && say.semicolon}
                  <bdi>{label}</bdi> ({detail})
                </span>
              )),
            )}
          </div>
        )}
      </div>
    );
  };
  const drawn = new Set([...plan.sections.flatMap(({ items }) => drawnNames(items, cells)), NAMES]);
  const kept = Object.entries(cells).filter(
    ([name]) => !drawn.has(name) && !name.startsWith("open:"),
  );
  const asked = checked?.asked ?? [];
  const context = { cells, saidOf, besideEntry, focus };
  return (
    <form
      action={submit}
      className={styles.form}
      data-enhance="form"
      data-draft={draft}
      data-begun={state.isBegun ? "" : undefined}
      noValidate
    >
      <LiveScript />
      {/* Enter in a field presses the first button of a form, and that one is to check. */}
      <button className="hidden" name={DOING} value="check" tabIndex={-1} aria-hidden="true">
        {say.check}
      </button>
      <CheckedResult state={state} fields={askedFields(plan, say.pinpoint.name)} />
      <div data-restored="" role="status" className={styles.restored} hidden>
        {say.restored}{" "}
        <button type="button" data-clear="">
          {cells["amend"] === undefined ? say.beginEmpty : say.beginAgain}
        </button>
      </div>
      {kept.map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      {plan.sections.map(({ id, title, words, items }) => (
        <section key={id} className={styles.section} aria-labelledby={`s-${id}`}>
          <h2 id={`s-${id}`}>{title}</h2>
          <div className={styles.words}>{words}</div>
          <Items items={items} context={context} />
        </section>
      ))}
      <div data-said="answers:names">
        {(asked.length > 0 || cells[NAMES] === "true") && (
          <div className={styles.asked}>
            <strong>{say.named}</strong>{" "}
            {say.namedWho(asked.map(({ name }) => say.quoted(name)).join(say.comma))}
            <label className={styles.radio}>
              <input
                type="checkbox"
                name={NAMES}
                value="true"
                defaultChecked={cells[NAMES] === "true"}
              />
              <span>{say.noPrivate}</span>
            </label>
          </div>
        )}
      </div>
      <div className={styles.send}>
        <button name={DOING} value="check" className={styles.main}>
          {say.checkAll}
        </button>
        <span className={styles.help}>{say.notStored}</span>
        <input type="hidden" name={END} value="here" />
      </div>
    </form>
  );
}

/** The field in which whoever sends a form answers for the names in it. */
const NAMES = "answers.names";
