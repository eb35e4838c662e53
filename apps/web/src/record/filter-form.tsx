/** Filter form: narrows a list by its address, without a script. */
import type { Concept } from "@sitrep/domain/concept";
import type { ReactNode } from "react";
import { languageOf } from "../language/record-text.tsx";
import { pageLanguage, localPath } from "../language/speech.ts";
import { pageId } from "../shell/page-id.ts";
import { Term } from "../term/term.tsx";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import { recordWords } from "./record-words.ts";
import styles from "./filter-form.module.css";

/** The form around its fields, folded away on a small screen. What is filtered by fields that it does not hold stays as it is. */
export function FilterForm({
  view,
  fields,
  more,
  children,
}: {
  readonly view: View;
  /** The names of the parameters that the fields inside set. */
  readonly fields: readonly string[];
  /** Fields below the button, as `MoreFields` has them. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}) {
  const others = Object.entries(view.kept).filter(
    ([name]) => !fields.includes(name) && name !== "after",
  );
  return (
    <search className="screen-only">
      <details className="folded">
        <summary className={styles.fold}>{recordWords().narrow}</summary>
        <form className={styles.form} action={localPath(view.path)}>
          {others.map(([name, value]) => (
            <input
              key={name}
              type="hidden"
              name={name}
              value={typeof value === "string" ? value : value.join(",")}
            />
          ))}
          {children}
          <button>{recordWords().show}</button>
          {more}
        </form>
      </details>
    </search>
  );
}

/** A field of the form for a text or a day. */
export function TextField({
  view,
  name,
  label,
  placeholder,
  type = "text",
}: {
  readonly view: View;
  readonly name: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly type?: "text" | "date";
}) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        name={name}
        type={type}
        defaultValue={textOf(view.kept[name])}
        placeholder={placeholder}
        maxLength={200}
      />
    </label>
  );
}

/** A tick of the form. */
export function CheckField({
  view,
  name,
  label,
  term,
}: {
  readonly view: View;
  readonly name: string;
  readonly label: string;
  /** What the label means, where a reader may not know. */
  readonly term?: Concept;
}) {
  const isOn = ["true", "1"].includes(textOf(view.kept[name]));
  const id = pageId(`field-${name}`);
  return (
    <div className={styles.check}>
      <input id={id} name={name} type="checkbox" value="true" defaultChecked={isOn} />
      <span>
        <label htmlFor={id}>{label}</label>
        {term !== undefined && <Meaning of={term} label={label} view={view} />}
      </span>
    </div>
  );
}

/** A question mark behind a label, which tells what it means; it stands outside of the label, whose name stays its own. */
function Meaning({
  of,
  label,
  view,
}: {
  readonly of: Concept;
  readonly label: string;
  readonly view: View;
}) {
  return (
    <>
      {"\u00A0"}
      <Term of={of} view={view}>
        <span aria-hidden="true" className={styles.meaning}>
          {recordWords().sign}
        </span>
        <span className="hidden">{recordWords().meaning(label)}</span>
      </Term>
    </>
  );
}

/** Fields that few readers need, with a button of their own; folded away unless one of them is in use. */
export function MoreFields({
  view,
  fields,
  children,
}: {
  readonly view: View;
  readonly fields: readonly string[];
  readonly children: ReactNode;
}) {
  const isUsed = fields.some((name) => view.kept[name] !== undefined);
  return (
    <details className={styles.more} open={isUsed}>
      <summary>{recordWords().moreWays}</summary>
      <div className={styles.form}>
        {children}
        <button>{recordWords().show}</button>
      </div>
    </details>
  );
}

/** A choice of the form; without a choice everything is shown. A value that the choices do not hold stays chosen. */
export function ChoiceField({
  view,
  name,
  label,
  choices,
  any = recordWords().all,
  term,
}: {
  readonly view: View;
  readonly name: string;
  readonly label: string;
  /** What the label means, where a reader may not know. */
  readonly term?: Concept;
  /** Values, or pairs of a value and its words. */
  readonly choices: readonly (string | readonly [value: string, words: string])[];
  readonly any?: string;
}) {
  const pairs = choices.map((choice) =>
    typeof choice === "string" ? ([choice, codeHeading(choice)] as const) : choice,
  );
  const chosen = textOf(view.kept[name]);
  const words = new Map(pairs);
  const isOther = chosen !== "" && !words.has(chosen);
  const id = pageId(`field-${name}`);
  return (
    <div className={styles.field}>
      <span>
        <label htmlFor={id}>{label}</label>
        {term !== undefined && <Meaning of={term} label={label} view={view} />}
      </span>
      <select id={id} name={name} defaultValue={chosen}>
        <option value="">{any}</option>
        {isOther && (
          <option value={chosen}>
            {chosen
              .split(",")
              .map((value) => words.get(value) ?? codeHeading(value))
              .join(recordWords().or)}
          </option>
        )}
        {pairs.map(([value, text]) => (
          <option key={value} value={value} lang={foreign(text)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The language of a choice that is not in that of the page, as a record's own name may be. */
function foreign(text: string): string | undefined {
  const language = languageOf(text);
  return language === pageLanguage() ? undefined : language;
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : (value?.join(",") ?? "");
}
