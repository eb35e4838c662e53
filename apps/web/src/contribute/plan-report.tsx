/** Plan report: what importing a file would do, and which published numbers it would move. Nothing of it was done. */
import type { Plan, ToldAmendment, ToldRecords } from "@sitrep/api/contribute/upload/outcome";
import { IssueList } from "./issue-list.tsx";
import { codeText, countText, numberText } from "./form-words.ts";
import styles from "./upload.module.css";

/** The report. */
export function PlanReport({ plan, name }: { readonly plan: Plan; readonly name: string }) {
  const {
    dataset,
    adapter,
    unit,
    rows,
    created,
    amended,
    retracted,
    unchanged,
    movements,
    issues,
  } = plan;
  const ignored = Object.entries(rows.ignored).filter(([, count]) => count > 0);
  return (
    <div className="stack">
      <h2>{`${dataset.title}, edition ${dataset.edition}: ${changeWords(plan)}`}</h2>
      <p>
        {`Under ${dataset.licence}. Read as ${adapter === null ? "a collection" : `a file of ${adapter}`}. Nothing was written.`}
      </p>
      <dl className="facts">
        <Fact name={unit === "row" ? "Rows read" : "Records read"}>{numberText(rows.read)}</Fact>
        <Fact name="Accepted">{numberText(rows.accepted)}</Fact>
        <Fact name="Refused">{numberText(rows.refused)}</Fact>
        {ignored.map(([why, count]) => (
          <Fact key={why} name={`Left out: ${why}`}>
            {numberText(count)}
          </Fact>
        ))}
        <Fact name="Records created">{numberText(created.count)}</Fact>
        <Fact name="Amended">{numberText(amended.count)}</Fact>
        <Fact name="Retracted">{numberText(retracted.count)}</Fact>
        <Fact name="Unchanged">{numberText(unchanged)}</Fact>
      </dl>
      {plan.isCountedOnly && (
        <p className="note">
          The licence of this dataset forbids to pass on its rows: what changes is counted, and not
          shown one by one.
        </p>
      )}
      <Records title="Created" records={created} />
      <Amendments amended={amended} />
      <Records title="Retracted, because the file does not hold them" records={retracted} />
      {movements.length > 0 && <Movements plan={plan} />}
      {issues.rejects + issues.warnings > 0 && (
        <>
          <h3>What is wrong with rows</h3>
          <IssueList issues={issues} />
        </>
      )}
      <p>
        To write it into a database of your own:{" "}
        <code>{`npx sitrep ${adapter === null ? "load" : "apply"} ${name}`}</code>. To have it
        published, send it as a pull request; the words are in{" "}
        <code>docs/contributing-data.md</code>.
      </p>
    </div>
  );
}

function changeWords({ created, amended, retracted }: Plan): string {
  const parts = [
    created.count > 0 ? `${numberText(created.count)} created` : "",
    amended.count > 0 ? `${numberText(amended.count)} amended` : "",
    retracted.count > 0 ? `${numberText(retracted.count)} retracted` : "",
  ].filter(Boolean);
  return parts.length === 0 ? "nothing would change" : parts.join(", ");
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figure-number">{children}</dd>
    </div>
  );
}

function Records({ title, records }: { readonly title: string; readonly records: ToldRecords }) {
  if (records.first.length === 0) return null;
  return (
    <details>
      <summary>{`${title}: ${countText(records.count, "record")}`}</summary>
      <ul className={styles.records}>
        {records.first.map(({ id, kind, label }) => (
          <li key={id}>
            <bdi>{label}</bdi> <span className="note">{`${codeText(kind)}, ${id}`}</span>
          </li>
        ))}
        {records.count > records.first.length && (
          <li>{`and ${numberText(records.count - records.first.length)} more`}</li>
        )}
      </ul>
    </details>
  );
}

function Amendments({
  amended,
}: {
  readonly amended: { readonly count: number; readonly first: readonly ToldAmendment[] };
}) {
  if (amended.first.length === 0) return null;
  return (
    <details open>
      <summary>{`Amended: ${countText(amended.count, "record")}`}</summary>
      <div className="table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Record and field</th>
              <th scope="col">On record</th>
              <th scope="col">In the file</th>
            </tr>
          </thead>
          <tbody>
            {amended.first.flatMap(({ id, label, differences, more }) =>
              differences.map(({ path, before, after }, at) => (
                <tr key={`${id} ${path}`}>
                  <th scope="row">
                    <bdi>{label}</bdi>, <code>{path}</code>
                    {more > 0 && at === differences.length - 1 && ` and ${more} more fields`}
                  </th>
                  <td>
                    <bdi>{valueText(before)}</bdi>
                  </td>
                  <td>
                    <bdi>{valueText(after)}</bdi>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      {amended.count > amended.first.length && (
        <p>{`and ${numberText(amended.count - amended.first.length)} more records`}</p>
      )}
    </details>
  );
}

function valueText(value: unknown): string {
  if (value === undefined) return "nothing";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function Movements({ plan: { movements, labels } }: { readonly plan: Plan }) {
  return (
    <details open>
      <summary>Published numbers that would move</summary>
      <p className="note">
        What the changed incidents add to each number, before and after. What stays adds the same to
        both.
      </p>
      <div className="table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Number</th>
              <th scope="col">Of</th>
              <th scope="col" className="number">
                Before
              </th>
              <th scope="col" className="number">
                After
              </th>
            </tr>
          </thead>
          <tbody>
            {movements.slice(0, 40).map(({ number, by, of, before, after }) => (
              <tr key={`${number} ${by} ${of}`}>
                <th scope="row">{number === "killed" ? "People killed" : "Incidents"}</th>
                <td>{by === "all" ? "all" : by === "kind" ? codeText(of) : (labels[of] ?? of)}</td>
                <td className="number">{before ?? "not told"}</td>
                <td className="number">{after ?? "not told"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
