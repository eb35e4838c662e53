/** Filter form: narrows a list by its address, without a script. */
import type { Concept } from "@sitrep/domain/concept";
import { languageOf } from "../language/record-text.tsx";
import { pageLanguage, localPath } from "../language/speech.ts";
import { pageId } from "../shell/page-id.ts";
import { Term } from "../term/term.tsx";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import { recordWords } from "../record/record-words.ts";
import { listPageWords } from "./list-page-words.ts";
import styles from "./filter-form.module.css";

/** A field of a filter: a text, a day, a tick, or a choice. */
export type FilterField = {
  /** The parameter that it sets. */
  readonly name: string;
  readonly label: string;
  /** What the label means, where a reader may not know. */
  readonly term?: Concept;
} & (
  | { readonly is: "text"; readonly placeholder?: string }
  | { readonly is: "day" }
  | { readonly is: "check" }
  | {
      readonly is: "choice";
      /** Values, or pairs of a value and its words. */
      readonly choices: readonly (string | readonly [value: string, words: string])[];
      /** What leaving it open is called. */
      readonly any?: string;
    }
);

/** One kind of field. */
type FieldThat<Is extends FilterField["is"]> = Extract<FilterField, { readonly is: Is }>;

/** The form of some fields, folded away on a small screen. What is filtered by fields that it does not hold stays as it is. */
export function FilterForm({
  view,
  fields,
  more = [],
}: {
  readonly view: View;
  readonly fields: readonly FilterField[];
  /** Fields that few readers need, below a button of their own. */
  readonly more?: readonly FilterField[];
}) {
  const own = new Set([...fields, ...more].map(({ name }) => name));
  const others = Object.entries(view.kept).filter(([name]) => !own.has(name) && name !== "after");
  return (
    <search className="screen-only">
      <details className="folded">
        <summary className={styles.fold}>{listPageWords().narrow}</summary>
        <form className={styles.form} action={localPath(view.path)}>
          {others.map(([name]) => (
            <input key={name} type="hidden" name={name} value={given(view, name)} />
          ))}
          <Fields of={fields} view={view} />
          <button>{listPageWords().show}</button>
          {more.length > 0 && <MoreFields of={more} view={view} />}
        </form>
      </details>
    </search>
  );
}

/** Folded away unless one of them is in use. */
function MoreFields({ of, view }: { readonly of: readonly FilterField[]; readonly view: View }) {
  const isUsed = of.some(({ name }) => view.kept[name] !== undefined);
  return (
    <details className={styles.more} open={isUsed}>
      <summary>{listPageWords().moreWays}</summary>
      <div className={styles.form}>
        <Fields of={of} view={view} />
        <button>{listPageWords().show}</button>
      </div>
    </details>
  );
}

function Fields({ of, view }: { readonly of: readonly FilterField[]; readonly view: View }) {
  return of.map((field) => {
    if (field.is === "choice") return <Choice key={field.name} field={field} view={view} />;
    if (field.is === "check") return <Tick key={field.name} field={field} view={view} />;
    return <Line key={field.name} field={field} view={view} />;
  });
}

function Line({
  field,
  view,
}: {
  readonly field: FieldThat<"text"> | FieldThat<"day">;
  readonly view: View;
}) {
  return (
    <label className={styles.field}>
      <span>{field.label}</span>
      <input
        name={field.name}
        type={field.is === "day" ? "date" : "text"}
        defaultValue={given(view, field.name)}
        placeholder={field.is === "text" ? field.placeholder : undefined}
        maxLength={200}
      />
    </label>
  );
}

function Tick({
  field: { name, label, term },
  view,
}: {
  readonly field: FilterField;
  readonly view: View;
}) {
  const id = pageId(`field-${name}`);
  const isOn = ["true", "1"].includes(given(view, name));
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
          {listPageWords().sign}
        </span>
        <span className="hidden">{listPageWords().meaning(label)}</span>
      </Term>
    </>
  );
}

/** Without a choice everything is shown. A value that the choices do not hold stays chosen. */
function Choice({
  field: { name, label, term, choices, any = listPageWords().all },
  view,
}: {
  readonly field: FieldThat<"choice">;
  readonly view: View;
}) {
  const pairs = choices.map((choice) =>
    typeof choice === "string" ? ([choice, codeHeading(choice)] as const) : choice,
  );
  const chosen = given(view, name);
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

/** What an address says of a parameter. */
function given(view: View, name: string): string {
  const value = view.kept[name] ?? "";
  return typeof value === "string" ? value : value.join(",");
}
