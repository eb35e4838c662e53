/** Plain fields: texts, choices and ticks, as HTML has them; a script counts and explains as one types. */
import styles from "./contribute.module.css";
import type { Said } from "./field-frame.tsx";
import { FieldFrame, Needed, SaidOf, describedBy, partsOf, standing } from "./field-frame.tsx";
import type { PlannedField } from "./form-plan.ts";
import { useFormLanguage } from "./form-language.tsx";
import { useFormWords } from "./form-words.tsx";
import { counterText } from "./live-words.ts";

/** What every field is given. `name` is its whole name in the form. */
export interface FieldProps {
  readonly field: PlannedField;
  readonly name: string;
  readonly value: string;
  readonly said: Said;
  /** Whether the keyboard is to stand here. */
  readonly isFocused: boolean;
}

/** Up to so many characters a field shows how many there are. */
const COUNTED = 60;

/** What somebody wrote before is in English unless its letters say otherwise. */
function languageOfText(text: string): "en" | "ar" | undefined {
  if (/\p{Script=Arabic}/u.test(text)) return "ar";
  return /\p{Script=Latin}/u.test(text) ? "en" : undefined;
}

/** A text on one line, or on several. */
export function TextField({ field, name, value, said, isFocused }: FieldProps) {
  const { label, help, isNeeded, control, limit } = field;
  const parts = partsOf(name);
  const shared = {
    id: parts.input,
    name,
    defaultValue: value,
    dir: "auto" as const,
    autoComplete: "off",
    // A form that comes back puts the reader where the button that was pressed leads.
    ...standing(isFocused),
    "aria-describedby": describedBy(name, help, said),
    "aria-invalid": said.issues.length > 0 || undefined,
  };
  const language = useFormLanguage();
  const isCounted = limit !== null && limit <= COUNTED;
  return (
    <FieldFrame
      {...{ name, label, help, isNeeded, said }}
      aside={
        isCounted && (
          <div
            className={styles.counter}
            data-counts={name}
            data-limit={limit}
            data-over={value.length > limit ? "" : undefined}
          >
            {counterText(language, value.length, limit)}
          </div>
        )
      }
    >
      {control === "lines" ? (
        <textarea {...shared} lang={languageOfText(value)} rows={3} />
      ) : (
        <input {...shared} inputMode={control === "number" ? "numeric" : undefined} />
      )}
    </FieldFrame>
  );
}

/** One word of a closed list, with what the chosen one means. */
export function ChoiceField({ field, name, value, said, isFocused }: FieldProps) {
  const { label, help, isNeeded, choices } = field;
  const say = useFormWords();
  const meaning = choices.find((one) => one.value === value)?.words ?? "";
  const isOther = value !== "" && !choices.some((one) => one.value === value);
  return (
    <FieldFrame
      {...{ name, label, help, isNeeded, said }}
      aside={
        <>
          <div className={styles.help} data-meaning={name}>
            {meaning}
          </div>
          {choices.some(({ words }) => words !== "") && (
            <details className={styles.meanings}>
              <summary>{say.meanings}</summary>
              <dl>
                {choices.map((one) => (
                  <div key={one.value}>
                    <dt>{one.label}</dt>
                    <dd>{one.words}</dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </>
      }
    >
      <select
        {...standing(isFocused)}
        id={partsOf(name).input}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(name, help, said)}
        aria-invalid={said.issues.length > 0 || undefined}
      >
        <option value="">{isNeeded ? say.choose : say.nothingSaid}</option>
        {isOther && <option value={value}>{value}</option>}
        {choices.map((one) => (
          <option key={one.value} value={one.value} data-words={one.words}>
            {one.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One of a few, each with its words beside it. */
export function RadioField({ field, name, value, said, isFocused }: FieldProps) {
  const { label, help, isNeeded, choices } = field;
  const parts = partsOf(name);
  return (
    <fieldset
      className={styles.radios}
      data-wrong={said.issues.length > 0 ? "" : undefined}
      aria-describedby={describedBy(name, help, said)}
    >
      <legend>
        {label}
        {isNeeded && <Needed />}
      </legend>
      {help !== "" && (
        <div id={parts.help} className={styles.help}>
          {help}
        </div>
      )}
      {choices.map((one, at) => (
        <label key={one.value} className={styles.radio}>
          <input
            type="radio"
            {...standing(isFocused && at === 0)}
            id={at === 0 ? parts.input : undefined}
            name={name}
            value={one.value}
            defaultChecked={one.value === value}
          />
          <span>
            <b>{one.label}</b> <span className={styles.detail}>{one.words}</span>
          </span>
        </label>
      ))}
      <SaidOf name={name} said={said} />
    </fieldset>
  );
}

/** A tick. */
export function TickField({ field, name, value, said, isFocused }: FieldProps) {
  const { label, help } = field;
  const parts = partsOf(name);
  return (
    <div className={styles.field} data-wrong={said.issues.length > 0 ? "" : undefined}>
      <label className={styles.radio}>
        <input
          type="checkbox"
          {...standing(isFocused)}
          id={parts.input}
          name={name}
          value="true"
          defaultChecked={value === "true"}
          aria-describedby={describedBy(name, help, said)}
        />
        <span>{label}</span>
      </label>
      {help !== "" && (
        <div id={parts.help} className={styles.help}>
          {help}
        </div>
      )}
      <SaidOf name={name} said={said} />
    </div>
  );
}
