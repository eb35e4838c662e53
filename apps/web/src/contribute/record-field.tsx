/**
 * Record field: a record on file by its name. Without a script a text that is looked up when the form is checked; a script makes it
 * a list to choose from while one types, by mouse or by keyboard, after the pattern of an editable combobox.
 */
import styles from "./contribute.module.css";
import { FieldFrame, describedBy, partsOf, standing } from "./field-frame.tsx";
import type { FieldProps } from "./plain-fields.tsx";

/** The field. */
export function RecordField({ field, name, value, said, isFocused }: FieldProps) {
  const { label, help, isNeeded, kinds } = field;
  const { input } = partsOf(name);
  return (
    <FieldFrame {...{ name, label, help, isNeeded, said }}>
      <div className={styles.combobox}>
        <input
          id={input}
          name={name}
          defaultValue={value}
          dir="auto"
          autoComplete="off"
          {...standing(isFocused)}
          data-names={kinds.join(",")}
          aria-describedby={describedBy(name, help, said)}
          aria-invalid={said.issues.length > 0 || undefined}
        />
        <ul id={`${input}-list`} aria-label={label} className={styles.options} hidden />
      </div>
    </FieldFrame>
  );
}
