"use client";
/** Contribution form: a whole form. It works as plain HTML, posted and checked on the server; with a script it checks as one types. */
import type { CheckedForm } from "@sitrep/api/contribute/check-form";
import { useActionState, useEffect, useRef, useState } from "react";
import type { FormEvent } from "react";
import { CheckedResult } from "./checked-result.tsx";
import styles from "./contribute.module.css";
import { clearDraft, keepDraft, readDraft } from "./draft-keeping.ts";
import type { Said } from "./field-frame.tsx";
import { partsOf } from "./field-frame.tsx";
import { Items, drawnNames } from "./form-items.tsx";
import type { FormPlan, PlannedItem } from "./form-plan.ts";
import type { FormCells, FormState } from "./form-state.ts";
import { DOING, cellsFrom, doTo } from "./form-state.ts";

/** How long a pause of the keyboard is waited for before what was typed is checked, in milliseconds. */
const PAUSE = 600;

/** What was changed in the browser since the server last answered. */
interface Local {
  readonly since: FormState;
  readonly cells: FormCells;
  readonly focus: string | null;
  readonly turn: number;
}

/** The form. `draft` names what is kept of it in this browser; null keeps nothing. */
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
  const [state, submit, isPending] = useActionState(action, {
    cells: initial,
    checked: null,
    isSent: false,
    focus: null,
    trouble: null,
  });
  const form = useRef<HTMLFormElement>(null);
  const [isLive, setIsLive] = useState(false);
  const [local, setLocal] = useState<Local | null>(null);
  const [live, setLive] = useState<{
    readonly since: FormState;
    readonly checked: CheckedForm;
  } | null>(null);
  const [isRestored, setIsRestored] = useState(false);
  const timer = useRef<{ stop: AbortController; at: ReturnType<typeof setTimeout> } | null>(null);

  const own = local?.since === state ? local : null;
  const cells = own?.cells ?? state.cells;
  const focus = own === null ? state.focus : own.focus;
  const checked = live?.since === state ? live.checked : state.checked;

  useEffect(() => {
    setIsLive(true);
    const kept = draft === null || state.isSent ? null : readDraft(draft);
    if (kept === null) return;
    setLocal({ since: state, cells: { ...initial, ...kept }, focus: null, turn: 1 });
    setIsRestored(true);
    // Once, when the form comes to life.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    if (focus === null) return;
    const id = focus === "result" ? "result" : partsOf(focus).input;
    document.getElementById(id)?.focus();
  }, [focus, state, own?.turn]);

  const put = (next: FormCells, at: string | null): void => {
    if (draft !== null) keepDraft(draft, next);
    setLocal({ since: state, cells: next, focus: at, turn: (own?.turn ?? 0) + 1 });
  };
  const typed = (): FormCells =>
    form.current === null ? cells : cellsFrom(new FormData(form.current));

  const checkSoon = (): void => {
    timer.current?.stop.abort();
    clearTimeout(timer.current?.at);
    const stop = new AbortController();
    const at = setTimeout(() => {
      const now = typed();
      if (draft !== null) keepDraft(draft, now);
      askForCheck(now, stop.signal).then(
        (answer) => {
          if (answer !== null) setLive({ since: state, checked: answer });
        },
        // Given up because more was typed, or a line that is down: the button checks all the same.
        () => undefined,
      );
    }, PAUSE);
    timer.current = { stop, at };
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    const { submitter } = event.nativeEvent as SubmitEvent; // A form's own event.
    if (
      !(submitter instanceof HTMLButtonElement) ||
      submitter.name !== DOING ||
      submitter.value === "check"
    )
      return;
    event.preventDefault();
    const done = doTo(typed(), submitter.value);
    put(done.cells, done.focus);
    if (submitter.value.startsWith("choose ") || submitter.value.startsWith("new "))
      setTimeout(checkSoon);
  };

  const isSent = state.isSent;
  const saidOf = (name: string): Said => {
    const issues = (checked?.issues ?? []).filter(
      ({ field, code }) => field === name && (isSent || code !== "missing"),
    );
    return { issues, understood: checked?.understood[name] };
  };
  const besideEntry = (row: string) => {
    const alike = checked?.alike.names[row] ?? [];
    if (alike.length === 0) return null;
    return (
      <div className={styles.choices}>
        {`On record already? ${alike.map(({ label, detail }) => `${label} (${detail})`).join("; ")}`}
      </div>
    );
  };
  const drawn = new Set([
    ...plan.sections.flatMap(({ items }) => drawnNames(items, cells)),
    "answers.names",
  ]);
  const kept = Object.entries(cells).filter(
    ([name]) => !drawn.has(name) && !name.startsWith("open:"),
  );
  const asked = checked?.asked ?? [];
  const context = {
    cells,
    saidOf,
    besideEntry,
    isLive,
    onMade: (made: FormCells) => put({ ...typed(), ...made }, null),
  };
  return (
    <form
      ref={form}
      action={submit}
      onSubmit={onSubmit}
      onInput={checkSoon}
      className={styles.form}
      data-hydrate=""
      data-live={isLive ? "" : undefined}
      noValidate
    >
      {/* Enter in a field presses the first button of a form, and that one is to check. */}
      <button className="hidden" name={DOING} value="check" tabIndex={-1} aria-hidden="true" />
      <CheckedResult
        state={{ ...state, checked: isSent ? checked : null }}
        labelOf={labelsOf(plan)}
      />
      {isRestored && (
        <div className={styles.restored} role="status">
          What you typed before is back: it is kept in this browser, and only here.{" "}
          <button
            type="button"
            onClick={() => {
              if (draft !== null) clearDraft(draft);
              setIsRestored(false);
              setLive(null);
              setLocal({ since: state, cells: initial, focus: null, turn: (own?.turn ?? 0) + 1 });
            }}
          >
            Begin empty
          </button>
        </div>
      )}
      {kept.map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      <div key={`${own?.turn ?? 0} ${state.isSent} ${JSON.stringify(state.cells).length}`}>
        {plan.sections.map(({ id, title, words, items }) => (
          <section key={id} className={styles.section} aria-labelledby={`s-${id}`}>
            <h2 id={`s-${id}`}>{title}</h2>
            <div className={styles.words}>{words}</div>
            <Items items={items} context={context} />
          </section>
        ))}
      </div>
      {(asked.length > 0 || cells["answers.names"] === "true") && (
        <div className={styles.asked}>
          <strong>A name is asked about.</strong>{" "}
          {`Private persons are not named here; those who hold a public office are. ${asked.map(({ name }) => `“${name}”`).join(", ")}`}
          <label className={styles.radio}>
            <input
              type="checkbox"
              id="f-answers-names"
              name="answers.names"
              value="true"
              defaultChecked={cells["answers.names"] === "true"}
            />
            <span>
              These are no private persons: they hold a public office, or it is no person’s name.
            </span>
          </label>
        </div>
      )}
      <div className={styles.send}>
        <button name={DOING} value="check" className={styles.main} disabled={isPending}>
          {isPending ? "Checking" : "Check it, and make the file"}
        </button>
        <span className={styles.help}>Nothing you type is stored on this server.</span>
      </div>
    </form>
  );
}

/** What is to be said of what was typed so far; null where the server has no time for it. */
async function askForCheck(cells: FormCells, signal: AbortSignal): Promise<CheckedForm | null> {
  const body = new FormData();
  for (const [name, text] of Object.entries(cells)) if (!name.includes(":")) body.set(name, text);
  const response = await fetch("/contribute/check", { method: "POST", body, signal });
  if (!response.ok) return null;
  // What our own route answers.
  return (await response.json()) as CheckedForm;
}

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
