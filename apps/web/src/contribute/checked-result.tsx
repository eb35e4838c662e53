/** Checked result: what stands against a form, what on record may be the same, and the file once nothing does. */
import type { CheckedForm } from "@sitrep/api/contribute/check-form";
import { describeWhen as arabicWhen } from "@sitrep/domain/arabic/when";
import { pathIn } from "@sitrep/domain/language";
import type { AskedFields } from "./asked-fields.ts";
import styles from "./contribute.module.css";
import { DifferenceTable } from "./difference-table.tsx";
import { SCROLLS, partsOf, standing } from "./field-frame.tsx";
import type { FormState } from "./form-state.ts";
import { useFormLanguage } from "./form-language.tsx";
import { useFormWords } from "./form-words.tsx";

/** What is told at the head of a form that was checked. */
export function CheckedResult({
  state,
  fields,
}: {
  readonly state: FormState;
  readonly fields: AskedFields;
}) {
  const say = useFormWords();
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
        <h2>{say.trouble}</h2>
        <p>
          <bdi>{trouble}</bdi>
        </p>
      </div>
    );
  if (checked === null || !state.isSent) return null;
  const issues = fields.inOrder(checked.issues);
  const faults = issues.filter(({ severity }) => severity === "reject");
  const doubts = issues.filter(({ severity }) => severity === "warn");
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
        <>
          <h2>{say.faults(faults.length)}</h2>
          <IssueLinks issues={faults} fields={fields} />
        </>
      ) : (
        <Sound checked={checked} />
      )}
      {doubts.length > 0 && (
        <>
          <h3>{say.doubts}</h3>
          <IssueLinks issues={doubts} fields={fields} />
        </>
      )}
      <Alike checked={checked} />
    </div>
  );
}

/** What is wrong, each with the way to its field. */
function IssueLinks({
  issues,
  fields,
}: {
  readonly issues: CheckedForm["issues"];
  readonly fields: AskedFields;
}) {
  return (
    <ul>
      {issues.map(({ field, message, hint }) => (
        <li key={`${field} ${message}`}>
          {field === null ? (
            <strong>{message}</strong>
          ) : (
            <a href={`#${partsOf(field).input}`}>{fields.labelOf(field) ?? field}</a>
          )}
          {field !== null && `: ${message}`}
          {hint !== undefined && `. ${hint}`}
        </li>
      ))}
    </ul>
  );
}

function Sound({ checked }: { readonly checked: CheckedForm }) {
  const say = useFormWords();
  const language = useFormLanguage();
  const { file, differences, made } = checked;
  if (file === null) return null;
  return (
    <>
      <h2>{differences === null ? say.sound(made.length) : say.correctionReady}</h2>
      {differences !== null && (
        <DifferenceTable
          head={{ field: say.head.field, before: say.head.onRecord, after: say.head.proposed }}
          rows={differences.map(({ path, before, after }) => ({
            key: path,
            name: <code>{path}</code>,
            before,
            after,
          }))}
        />
      )}
      {differences === null && <Made made={made} />}
      <p>
        <button formAction={pathIn(language, "/contribute/download")} className={styles.main}>
          {say.download(file.name)}
        </button>
      </p>
      {differences === null ? <HowToSend name={file.name} /> : <HowToPropose />}
      <details className={styles.fold}>
        <summary>{say.seeFile}</summary>
        <pre className={styles.file} dir="ltr" {...SCROLLS}>
          {file.text}
        </pre>
      </details>
    </>
  );
}

/** What the file holds, as the pages would call it. */
function Made({ made }: { readonly made: CheckedForm["made"] }) {
  const say = useFormWords();
  return (
    <dl className={styles.made}>
      {made.map(({ id, kind, label }) => (
        <div key={id}>
          <dt>{say.kind(kind)}</dt>
          <dd>
            <bdi>{label}</bdi>{" "}
            <span className={styles.detail}>
              <bdi>{id}</bdi>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function HowToSend({ name }: { readonly name: string }) {
  const say = useFormWords().send;
  const folder = name.replace(/\.yaml$/, "");
  return (
    <div className={styles.steps}>
      <p>{say.first}</p>
      <ol>
        <li>
          {say.put(
            <code>{`packages/ingest/collections/${folder}/index.yaml`}</code>,
            <code>README.md</code>,
          )}
        </li>
        <li>
          {say.check(<code>{`npx sitrep check packages/ingest/collections/${folder}`}</code>)}
        </li>
        <li>{say.open}</li>
      </ol>
      <p>{say.words(<code>CONTRIBUTING.md</code>, <code>docs/contributing-data.md</code>)}</p>
      <p>{say.see(<code>{`npx sitrep load ${name}`}</code>)}</p>
    </div>
  );
}

function HowToPropose() {
  return <p>{useFormWords().propose}</p>;
}

const WHEN_WORDS = { en: (when: string) => when, ar: arabicWhen } as const;

function Alike({ checked }: { readonly checked: CheckedForm }) {
  const say = useFormWords().alike;
  const language = useFormLanguage();
  const { incidents } = checked.alike;
  if (incidents.length === 0) return null;
  return (
    <div className={styles.alike}>
      <h3>{say.heading}</h3>
      <ul>
        {incidents.map(({ id, title, when, dataset, strength, points, reasons }) => (
          <li key={id}>
            <a href={pathIn(language, `/incidents/${id}`)}>
              <bdi>{title}</bdi>
            </a>
            {say.where(WHEN_WORDS[language](when), <bdi>{dataset}</bdi>)}
            {say.match(strength, points)}
            <ul>
              {reasons.map(({ dimension, says, words, points: own, rule }) => (
                <li key={dimension}>
                  {say.reason(
                    say.dimension(dimension),
                    words,
                    says === "silent" ? say.silent : `${own > 0 ? "+" : ""}${own}`,
                    rule,
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>{say.note}</p>
    </div>
  );
}
