/** Checked result: what stands against a form, what on record may be the same, and the file once nothing does. */
import type { CheckedForm } from "@sitrep/api/contribute/check-form";
import { codeText, countText } from "./form-words.ts";
import styles from "./contribute.module.css";
import { SCROLLS, partsOf, standing } from "./field-frame.tsx";
import type { FormState } from "./form-state.ts";

/** What is told at the head of a form that was checked. */
export function CheckedResult({
  state,
  labelOf,
}: {
  readonly state: FormState;
  /** What a field is called on this form; null where it has no field. */
  readonly labelOf: (name: string) => string | null;
}) {
  const { checked, trouble } = state;
  if (trouble !== null)
    return (
      <div
        id="result"
        tabIndex={-1}
        {...standing(true)}
        role="alert"
        className={styles.result}
        data-is="wrong"
      >
        <h2>This could not be checked</h2>
        <p>{trouble}</p>
      </div>
    );
  if (checked === null || !state.isSent) return null;
  const faults = checked.issues.filter(({ severity }) => severity === "reject");
  return (
    <div
      id="result"
      tabIndex={-1}
      {...standing(true)}
      role={faults.length > 0 ? "alert" : "status"}
      className={styles.result}
      data-is={faults.length > 0 ? "wrong" : "sound"}
    >
      {faults.length > 0 ? (
        <Faults faults={faults} labelOf={labelOf} />
      ) : (
        <Sound checked={checked} />
      )}
      <Alike checked={checked} />
    </div>
  );
}

function Faults({
  faults,
  labelOf,
}: {
  readonly faults: CheckedForm["issues"];
  readonly labelOf: (name: string) => string | null;
}) {
  return (
    <>
      <h2>{`${countText(faults.length, "thing")} to put right`}</h2>
      <ul>
        {faults.map(({ field, message, hint }) => (
          <li key={`${field} ${message}`}>
            {field === null ? (
              <strong>{message}</strong>
            ) : (
              <a href={`#${partsOf(field).input}`}>{labelOf(field) ?? field}</a>
            )}
            {field !== null && `: ${message}`}
            {hint !== undefined && `. ${hint}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Sound({ checked }: { readonly checked: CheckedForm }) {
  const { file, differences, records } = checked;
  if (file === null) return null;
  return (
    <>
      <h2>
        {differences === null
          ? `Nothing stands against it: ${countText(records, "record")}, sound`
          : "Your correction is ready"}
      </h2>
      {differences !== null && (
        <div className="table-frame">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">On record</th>
                <th scope="col">Proposed</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ path, before, after }) => (
                <tr key={path}>
                  <th scope="row">
                    <code>{path}</code>
                  </th>
                  <td>
                    <bdi>{valueText(before)}</bdi>
                  </td>
                  <td>
                    <bdi>{valueText(after)}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p>
        <button formAction="/contribute/download" className={styles.main}>
          {`Download ${file.name}`}
        </button>
      </p>
      {differences === null ? <HowToSend name={file.name} /> : <HowToPropose />}
      <details className={styles.fold}>
        <summary>See the file</summary>
        <pre className={styles.file} {...SCROLLS}>
          {file.text}
        </pre>
      </details>
    </>
  );
}

function HowToSend({ name }: { readonly name: string }) {
  const folder = name.replace(/\.yaml$/, "");
  return (
    <div className={styles.steps}>
      <p>Nothing was stored here. To have it published:</p>
      <ol>
        <li>
          Put the file into the repository, as{" "}
          <code>{`packages/ingest/collections/${folder}/index.yaml`}</code>, with a line in a{" "}
          <code>README.md</code> beside it that says where the records come from.
        </li>
        <li>
          <code>{`npx sitrep check packages/ingest/collections/${folder}`}</code> says the same as
          this page.
        </li>
        <li>Open a pull request. Whoever reviews it runs the same check.</li>
      </ol>
      <p>
        The words are in <code>CONTRIBUTING.md</code> and <code>docs/contributing-data.md</code>. In
        a database of your own, <code>{`npx sitrep load ${name}`}</code> shows it on the pages.
      </p>
    </div>
  );
}

function HowToPropose() {
  return (
    <p>
      Nothing was stored here. Attach the file to an issue or a pull request: it holds what changes,
      why, and the whole record to be put in the place of the one on file. It is no collection, so
      that nobody loads it by mistake.
    </p>
  );
}

function valueText(value: unknown): string {
  if (value === undefined) return "nothing";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function Alike({ checked }: { readonly checked: CheckedForm }) {
  const { incidents } = checked.alike;
  if (incidents.length === 0) return null;
  return (
    <div className={styles.alike}>
      <h3>On record already? See whether one of these is the same</h3>
      <ul>
        {incidents.map(({ id, title, when, dataset, strength, points, reasons }) => (
          <li key={id}>
            <a href={`/incidents/${id}`}>
              <bdi>{title}</bdi>
            </a>
            , {when}, in {dataset}.{" "}
            {`${strength.slice(0, 1).toUpperCase()}${strength.slice(1)} match, ${points} points`}
            <ul>
              {reasons.map(({ dimension, says, words, points: own, rule }) => (
                <li key={dimension}>
                  {`${codeText(dimension)}: ${words} (${says === "silent" ? "nothing said" : `${own > 0 ? "+" : ""}${own}`}, ${rule})`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>
        The same incident by another report is no duplicate to be avoided: add it, and say in a
        judgement that the two are the same. If it is this very record, propose a correction of it
        instead.
      </p>
    </div>
  );
}
