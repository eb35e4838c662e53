/** Account differences: what the accounts of an incident say differently, side by side, and what nobody says otherwise; nothing is averaged away. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import type { Says } from "@sitrep/domain/report";
import type { ReactNode } from "react";
import { capitalised, codeWords, listWords } from "../words/names.ts";
import { countWords } from "../words/number.ts";
import { When } from "../words/time.tsx";
import { harmWords } from "./harm-words.ts";
import styles from "./account-differences.module.css";
import { placeText } from "./place-words.ts";
import { describeQuantity } from "../words/said.ts";

interface Row {
  readonly name: string;
  /** How a sentence calls it. */
  readonly words: string;
  readonly record: ReactNode;
  readonly of: (says: Says) => ReactNode;
}

/** The finding and the table; the finding alone where no account says anything of its own, nothing of a single account. */
export function AccountDifferences({ incident }: { readonly incident: IncidentView }): ReactNode {
  const { reports } = incident;
  const accounts = reports.flatMap(({ says, stance }, index) =>
    says === undefined && stance === "asserts" ? [] : [{ says: says ?? {}, stance, index }],
  );
  const rows = rowsOf(incident);
  const told = rows.filter(({ of }) => accounts.some(({ says }) => of(says)));
  if (reports.length < 2 && told.length === 0) return null;
  const denials = reports.filter(({ stance }) => stance === "denies").length;
  const asserted = reports.length - denials;
  const agreed = rows.filter(({ record, words }) => record !== null && words !== "" && !told.some((one) => one.words === words)); // prettier-ignore
  return (
    <>
      <p>
        {told.length > 0 && (
          <>
            <strong>
              {reports.length < 2 ? "It differs from the record" : "They differ"} in{" "}
              {listWords(told.map(({ words }) => words))}.
            </strong>{" "}
          </>
        )}
        {agreed.length > 0 && asserted > 1 && (
          <>
            {capitalised(listWords(agreed.map(({ words }) => words)))}: none of the{" "}
            {countWords(asserted, "account")}
            {denials > 0 && " that assert it"} says otherwise.
          </>
        )}
      </p>
      {told.length > 0 && (
        <div className="table-frame">
          <table className={`table ${styles.table}`}>
            <caption className="hidden">What single accounts say differently</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="hidden">What is told</span>
                </th>
                <th scope="col">The record</th>
                {accounts.map(({ index, stance }) => (
                  <th key={index} scope="col">
                    <a href={`#account-${index + 1}`}>Account {index + 1}</a>
                    {stance !== "asserts" && `, which ${stance} it`}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {told.map(({ name, record, of }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{record || <Silent />}</td>
                  {accounts.map(({ says, index }) => (
                    <td key={index}>{of(says) || <Silent />}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function rowsOf(incident: IncidentView): readonly Row[] {
  const { place, alsoIn } = incident.computed;
  return [
    {
      name: "What",
      words: "what it was",
      record: codeWords(incident.kind),
      of: ({ kind }) => kind && codeWords(kind),
    },
    {
      name: "When",
      words: "when",
      record: <When when={incident.when} />,
      of: whenSaid,
    },
    {
      name: "Where",
      words: "where",
      record: placeText(place, incident.where.precision, alsoIn),
      of: ({ where }) => where,
    },
    {
      name: "Harm",
      words: "who was harmed",
      record: incident.harm.length === 0 ? null : listWords(incident.harm.map(harmWords)),
      of: ({ harm }) => harm && listWords(harm.map(harmWords)),
    },
    {
      name: "How many",
      words: "how many",
      record: null,
      of: ({ quantity }) => quantity && describeQuantity(quantity),
    },
    {
      name: "In other words",
      words: "how it is put",
      record: null,
      of: ({ words }) => words,
    },
  ];
}

function whenSaid({ when }: Says): ReactNode {
  return when && <When when={when} />;
}

function Silent(): ReactNode {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="hidden">says nothing else</span>
    </>
  );
}
