/** Field frame: a label, what is meant, the field itself, how it was understood, and what is wrong, tied together for every reader. */
import type { FieldIssue } from "@sitrep/api/contribute/field-issue";
import type { Understood as UnderstoodValue } from "@sitrep/api/contribute/understood";
import type { ReactNode } from "react";
import styles from "./contribute.module.css";
import { DOING } from "./form-state.ts";
import { useFormWords } from "./form-words.tsx";
import { Understood } from "./understood.tsx";

/** What was said of one field. */
export interface Said {
  readonly issues: readonly FieldIssue[];
  readonly understood: UnderstoodValue | undefined;
}

/** Ids of the parts of a field, so that they can name one another. */
export function partsOf(name: string) {
  const base = `f-${name.replaceAll(".", "-")}`;
  return { input: base, help: `${base}-help`, said: `${base}-said`, issue: `${base}-issue` };
}

/** What describes a field, for its `aria-describedby`. */
export function describedBy(
  name: string,
  help: string,
  { issues, understood }: Said,
): string | undefined {
  const parts = partsOf(name);
  const ids = [
    ...(help === "" ? [] : [parts.help]),
    ...(understood === undefined ? [] : [parts.said]),
    ...(issues.length === 0 ? [] : [parts.issue]),
  ];
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** What puts the keyboard on a part of a form that comes back from the server: there the button leads that was pressed. */
export function standing(isHere: boolean): { readonly autoFocus?: true } {
  return isHere ? { autoFocus: true } : {};
}

/** What lets the keyboard into a part that scrolls by itself. */
export const SCROLLS = { tabIndex: 0, role: "group" } as const;

/** Says of a field that it has to be filled in. */
export function Needed() {
  return <span className={styles.needed}>{useFormWords().needed}</span>;
}

/** The frame. */
export function FieldFrame({
  name,
  label,
  help,
  isNeeded,
  said,
  children,
  aside,
}: {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly isNeeded: boolean;
  readonly said: Said;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}) {
  const parts = partsOf(name);
  return (
    <div className={styles.field} data-wrong={said.issues.length > 0 ? "" : undefined}>
      <label htmlFor={parts.input}>
        {label}
        {isNeeded && <Needed />}
      </label>
      {help !== "" && (
        <div id={parts.help} className={styles.help}>
          {help}
        </div>
      )}
      {children}
      {aside}
      <SaidOf name={name} said={said} />
    </div>
  );
}

/** How a field was understood, and what is wrong with it; where a script runs, what stands in it changes as one types. */
export function SaidOf({ name, said }: { readonly name: string; readonly said: Said }) {
  const parts = partsOf(name);
  return (
    <div data-said={name} className={styles.said}>
      {said.understood !== undefined && (
        <div id={parts.said} className={styles.understood}>
          <Understood value={said.understood} />
        </div>
      )}
      {said.issues.length > 0 && (
        <div id={parts.issue} className={styles.issue}>
          {said.issues.map((issue) => (
            <Issue key={issue.message} name={name} issue={issue} />
          ))}
        </div>
      )}
    </div>
  );
}

function Issue({ name, issue }: { readonly name: string; readonly issue: FieldIssue }) {
  const say = useFormWords();
  const { message, hint, choices = [], canAdd } = issue;
  return (
    <div>
      <strong>{say.issue(message)}</strong> {hint}
      {(choices.length > 0 || canAdd !== undefined) && (
        <div className={styles.choices}>
          {choices.map(({ id, label, labelAr, detail }) => (
            <button key={id} name={DOING} value={`choose ${name} ${label} [${id}]`}>
              <bdi>{label}</bdi>
              {labelAr !== undefined && (
                <>
                  {" "}
                  <bdi lang="ar">{labelAr}</bdi>
                </>
              )}
              <span className={styles.detail}> {detail}</span>
            </button>
          ))}
          {canAdd !== undefined && (
            <button name={DOING} value={`new ${canAdd} ${name}`}>
              {say.addNew[canAdd]}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
