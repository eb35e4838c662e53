/** Plan report: what importing a file would do, and which published numbers it would move. Nothing of it was done. */
import type { Plan, ToldAmendment, ToldRecords } from "@sitrep/api/contribute/upload/outcome";
import { Table } from "../record/table.tsx";
import { DifferenceTable } from "./difference-table.tsx";
import { IssueList } from "./issue-list.tsx";
import { useFormWords } from "./form-words.tsx";
import type { ReactNode } from "react";
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
  const words = useFormWords();
  const say = words.plan;
  const ignored = Object.entries(rows.ignored).filter(([, count]) => count > 0);
  return (
    <div className="stack">
      <h2>
        {say.title(
          dataset.title,
          dataset.edition,
          say.changes({
            created: created.count,
            amended: amended.count,
            retracted: retracted.count,
          }),
        )}
      </h2>
      <p>{say.read(<bdi>{dataset.licence}</bdi>, adapter)}</p>
      <dl className="facts">
        <Fact name={unit === "row" ? say.fact.rowsRead : say.fact.recordsRead}>
          {words.number(rows.read)}
        </Fact>
        <Fact name={say.fact.accepted}>{words.number(rows.accepted)}</Fact>
        <Fact name={say.fact.refused}>{words.number(rows.refused)}</Fact>
        {ignored.map(([why, count]) => (
          <Fact key={why} name={say.leftOut(<bdi>{why}</bdi>)}>
            {words.number(count)}
          </Fact>
        ))}
        <Fact name={say.fact.created}>{words.number(created.count)}</Fact>
        <Fact name={say.fact.amended}>{words.number(amended.count)}</Fact>
        <Fact name={say.fact.retracted}>{words.number(retracted.count)}</Fact>
        <Fact name={say.fact.unchanged}>{words.number(unchanged)}</Fact>
      </dl>
      {plan.isCountedOnly && <p className="note">{say.countedOnly}</p>}
      <Records title={say.list.created(created.count)} records={created} />
      <Amendments amended={amended} />
      <Records title={say.list.retracted(retracted.count)} records={retracted} />
      {movements.length > 0 && <Movements plan={plan} />}
      {issues.rejects + issues.warnings > 0 && (
        <>
          <h3>{say.wrong}</h3>
          <IssueList issues={issues} />
        </>
      )}
      <p>
        {say.write(
          <code>{`npx sitrep ${adapter === null ? "load" : "apply"} ${name}`}</code>,
          <code>docs/contributing-data.md</code>,
        )}
      </p>
    </div>
  );
}

function Fact({ name, children }: { readonly name: ReactNode; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figure-number">{children}</dd>
    </div>
  );
}

function Records({ title, records }: { readonly title: string; readonly records: ToldRecords }) {
  const words = useFormWords();
  if (records.first.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul className={styles.records}>
        {records.first.map(({ id, kind, label }) => (
          <li key={id}>
            <bdi>{label}</bdi>{" "}
            <span className="note">
              {words.code(kind)}
              {words.comma}
              <bdi>{id}</bdi>
            </span>
          </li>
        ))}
        {records.count > records.first.length && (
          <li>{words.plan.more(records.count - records.first.length)}</li>
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
  const words = useFormWords();
  const say = words.plan;
  if (amended.first.length === 0) return null;
  return (
    <details open>
      <summary>{say.list.amended(amended.count)}</summary>
      <DifferenceTable
        head={{ field: say.head.field, before: say.head.onRecord, after: say.head.inFile }}
        rows={amended.first.flatMap(({ id, label, differences, more }) =>
          differences.map(({ path, before, after }, at) => ({
            key: `${id} ${path}`,
            name: (
              <>
                <bdi>{label}</bdi>, <code>{path}</code>
                {more > 0 && at === differences.length - 1 && say.moreFields(more)}
              </>
            ),
            before,
            after,
          })),
        )}
      />
      {amended.count > amended.first.length && (
        <p>{say.moreRecords(amended.count - amended.first.length)}</p>
      )}
    </details>
  );
}

function Movements({ plan: { movements, labels } }: { readonly plan: Plan }) {
  const words = useFormWords();
  const say = words.plan;
  return (
    <details open>
      <summary>{say.moves}</summary>
      <p className="note">{say.movesNote}</p>
      <Table
        heads={[say.movesHead.number, say.movesHead.of, say.movesHead.before, say.movesHead.after]}
        numbersFrom={2}
      >
        {movements.slice(0, 40).map(({ number, by, of, before, after }) => (
          <tr key={`${number} ${by} ${of}`}>
            <th scope="row">{number === "killed" ? say.killed : say.incidents}</th>
            <td>
              {by === "all" ? (
                say.all
              ) : by === "kind" ? (
                words.code(of)
              ) : (
                <bdi>{labels[of] ?? of}</bdi>
              )}
            </td>
            <td className="number">{before ?? say.notTold}</td>
            <td className="number">{after ?? say.notTold}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}
