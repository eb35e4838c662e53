/** Sheet fields: rows that were copied out of a spreadsheet, and whose they are. */
import { useFormWords } from "./form-words.tsx";
import { PASTED_SHEETS } from "./pasted-sheets.ts";
import styles from "./upload.module.css";

/** The fields, with what was typed into them before, and their button. */
export function SheetFields({ texts }: { readonly texts: Readonly<Record<string, string>> }) {
  const say = useFormWords().table;
  return (
    <>
      <div className={styles.sheets}>
        <label htmlFor="publisher">{say.publisher}</label>
        <input
          id="publisher"
          name="publisher"
          defaultValue={texts["publisher"] ?? ""}
          autoComplete="organization"
          dir="auto"
        />
        {PASTED_SHEETS.map(({ name, example, isOpen }) => (
          <details key={name} open={isOpen || (texts[name] ?? "") !== ""}>
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
              defaultValue={texts[name] ?? ""}
              aria-describedby={`help-${name}`}
            />
          </details>
        ))}
      </div>
      <button>{say.check}</button>
    </>
  );
}
