/**
 * Pinpoint tool: the place and the fingerprint of a passage. Where a script runs, it finds and makes them in the reader's own copy of
 * the article, which stands in fields without a name: no form sends them. SPEC R5, R6, R10.
 */
import styles from "./contribute.module.css";
import { partsOf } from "./field-frame.tsx";
import type { FormCells } from "./form-state.ts";
import type { PinpointPart } from "./form-words.tsx";
import { useFormWords } from "./form-words.tsx";

/** The numbers of a pinpoint. */
export const PINPOINT_PARTS = [
  "paragraph",
  "start",
  "length",
  "sha256",
] as const satisfies readonly PinpointPart[];

/** The tool. */
export function PinpointTool({
  name,
  cells,
}: {
  readonly name: string;
  readonly cells: FormCells;
}) {
  const say = useFormWords().pinpoint;
  const { input } = partsOf(name);
  const isFilled = PINPOINT_PARTS.some((key) => (cells[`${name}.${key}`] ?? "") !== "");
  return (
    <details className={styles.fold} open={isFilled} data-pinpoint={name}>
      <summary>{say.summary}</summary>
      <div className={styles.grid}>
        <div className={styles.wide} data-live-only="" hidden>
          <div className={styles.help}>{say.help}</div>
          <label htmlFor={`${input}-copy`}>{say.copy}</label>
          <textarea id={`${input}-copy`} rows={5} dir="auto" data-copy="" />
          <label htmlFor={`${input}-passage`}>{say.passage}</label>
          <textarea id={`${input}-passage`} rows={2} dir="auto" data-passage="" />
          <button type="button" data-make="">
            {say.make}
          </button>
          <div data-places="" className={styles.choices} />
          <div role="status" className={styles.help} data-news="" />
        </div>
        {PINPOINT_PARTS.map((key) => (
          <div key={key} className={styles.field}>
            <label htmlFor={partsOf(`${name}.${key}`).input}>{say.parts[key]}</label>
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
