/** Filter form: narrows a list by its address, without a script. */
import type { ReactNode } from "react";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import styles from "./filter-form.module.css";

/** The form around its fields. What is filtered by fields that it does not hold stays as it is. */
export function FilterForm({
  view,
  fields,
  children,
}: {
  readonly view: View;
  /** The names of the parameters that the fields inside set. */
  readonly fields: readonly string[];
  readonly children: ReactNode;
}) {
  const others = Object.entries(view.kept).filter(
    ([name]) => !fields.includes(name) && name !== "after",
  );
  return (
    <search className="screen-only">
      <form className={styles.form} action={view.path}>
        {others.map(([name, value]) => (
          <input
            key={name}
            type="hidden"
            name={name}
            value={typeof value === "string" ? value : value.join(",")}
          />
        ))}
        {children}
        <button>Show</button>
      </form>
    </search>
  );
}

/** A text field of the form. */
export function TextField({
  view,
  name,
  label,
  placeholder,
}: {
  readonly view: View;
  readonly name: string;
  readonly label: string;
  readonly placeholder?: string;
}) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        name={name}
        defaultValue={textOf(view.kept[name])}
        placeholder={placeholder}
        maxLength={200}
      />
    </label>
  );
}

/** A choice of the form; without a choice everything is shown. */
export function ChoiceField({
  view,
  name,
  label,
  choices,
  any = "all",
}: {
  readonly view: View;
  readonly name: string;
  readonly label: string;
  /** Values, or pairs of a value and its words. */
  readonly choices: readonly (string | readonly [value: string, words: string])[];
  readonly any?: string;
}) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select name={name} defaultValue={textOf(view.kept[name])}>
        <option value="">{any}</option>
        {choices.map((choice) => {
          const [value, words] =
            typeof choice === "string" ? [choice, codeHeading(choice)] : choice;
          return (
            <option key={value} value={value}>
              {words}
            </option>
          );
        })}
      </select>
    </label>
  );
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : (value?.join(",") ?? "");
}
