/**
 * Pinpoint tool: the place and the fingerprint of a passage. Where a script runs, it finds and makes them in the reader's own copy of
 * the article, which stands in fields without a name: no form sends them. SPEC R5, R6, R10.
 */
import styles from "./contribute.module.css";
import { partsOf } from "./field-frame.tsx";
import type { FormCells } from "./form-state.ts";

/** The numbers of a pinpoint, with their words. */
export const PINPOINT_FIELDS = [
  ["paragraph", "Paragraph, from 1"],
  ["start", "Start in it, from 0"],
  ["length", "Length"],
  ["sha256", "SHA-256 of the passage"],
] as const;

/** The tool. */
export function PinpointTool({
  name,
  cells,
}: {
  readonly name: string;
  readonly cells: FormCells;
}) {
  const { input } = partsOf(name);
  const isFilled = PINPOINT_FIELDS.some(([key]) => (cells[`${name}.${key}`] ?? "") !== "");
  return (
    <details className={styles.fold} open={isFilled} data-pinpoint={name}>
      <summary>Pinpoint: prove where it stands, without a word of it</summary>
      <div className={styles.grid}>
        <div className={styles.wide} data-live-only="" hidden>
          <div className={styles.help}>
            Paste the article and the passage. Both stay in this browser: only the place and the
            fingerprint of the passage go into the form.
          </div>
          <label htmlFor={`${input}-copy`}>Your copy of the article</label>
          <textarea id={`${input}-copy`} rows={5} dir="auto" data-copy="" />
          <label htmlFor={`${input}-passage`}>The passage, word by word</label>
          <textarea id={`${input}-passage`} rows={2} dir="auto" data-passage="" />
          <button type="button" data-make="">
            Make the pinpoint
          </button>
          <div data-places="" className={styles.choices} />
          <div role="status" className={styles.help} data-news="" />
        </div>
        {PINPOINT_FIELDS.map(([key, label]) => (
          <div key={key} className={styles.field}>
            <label htmlFor={partsOf(`${name}.${key}`).input}>{label}</label>
            <input
              id={partsOf(`${name}.${key}`).input}
              name={`${name}.${key}`}
              defaultValue={cells[`${name}.${key}`] ?? ""}
              autoComplete="off"
            />
          </div>
        ))}
      </div>
    </details>
  );
}
