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
import type { FormPlan, PlannedItem } from "./form-plan.ts";
import type { FormCells, FormState } from "./form-state.ts";
import { DOING, END } from "./form-state.ts";

/** The form. `draft` names what is kept of it in the reader's browser; null keeps nothing. */
export function ContributionForm({
  plan,
  initial,
  draft,
  action,
}: {
  readonly plan: FormPlan;
  readonly initial: FormCells;
  readonly draft: string | null;
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
}) {
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
            {`On record already? ${alike.map(({ label, detail }) => `${label} (${detail})`).join("; ")}. Then name that one above, and leave this out.`}
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
      data-draft={draft ?? undefined}
      data-begun={state.isBegun ? "" : undefined}
      noValidate
    >
      <LiveScript />
      {/* Enter in a field presses the first button of a form, and that one is to check. */}
      <button className="hidden" name={DOING} value="check" tabIndex={-1} aria-hidden="true">
        Check
      </button>
      <CheckedResult state={state} labelOf={labelsOf(plan)} />
      <div data-restored="" role="status" className={styles.restored} hidden>
        What you typed before is back: it is kept in this browser, and only here.{" "}
        <button type="button" data-clear="">
          Begin empty
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
            <strong>A name is asked about.</strong>{" "}
            {`Private persons are not named here; those who hold a public office are. ${asked.map(({ name }) => `“${name}”`).join(", ")}`}
            <label className={styles.radio}>
              <input
                type="checkbox"
                name={NAMES}
                value="true"
                defaultChecked={cells[NAMES] === "true"}
              />
              <span>
                These are no private persons: they hold a public office, or it is no person’s name.
              </span>
            </label>
          </div>
        )}
      </div>
      <div className={styles.send}>
        <button name={DOING} value="check" className={styles.main}>
          Check it, and make the file
        </button>
        <span className={styles.help}>Nothing you type is stored on this server.</span>
        <input type="hidden" name={END} value="here" />
      </div>
    </form>
  );
}

/** The field in which whoever sends a form answers for the names in it. */
const NAMES = "answers.names";

/** Finds what a field is called by its name, whichever entry of a group it stands in. */
function labelsOf(plan: FormPlan): (name: string) => string | null {
  const anyEntry = (name: string): string => name.replace(/\.\d+(?=\.|$)/g, "");
  const labels = new Map<string, string>();
  const note = (items: readonly PlannedItem[]): void => {
    for (const item of items) {
      if (item.is === "field") labels.set(anyEntry(item.name), item.label);
      if (item.is === "fold") note(item.items);
      if (item.is === "pinpoint") labels.set(anyEntry(item.name), "Pinpoint");
      if (item.is === "group")
        for (const { name, label } of item.fields)
          labels.set(anyEntry(`${item.name}.${name}`), label);
    }
  };
  for (const { items } of plan.sections) note(items);
  return (name) => labels.get(anyEntry(name)) ?? null;
}
