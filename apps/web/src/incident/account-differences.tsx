/** Account differences: what the accounts of an incident say differently, side by side; nothing is averaged away. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import { describeQuantity } from "@sitrep/domain/quantity";
import type { Says } from "@sitrep/domain/report";
import type { ReactNode } from "react";
import { codeWords, listWords } from "../words/names.ts";
import { When } from "../words/time.tsx";
import { harmWords } from "./harm-words.ts";
import { placeText } from "./place-words.ts";

interface Row {
  readonly name: string;
  readonly record: ReactNode;
  readonly of: (says: Says) => ReactNode;
}

/** The table; nothing where no account says anything of its own. */
export function AccountDifferences({ incident }: { readonly incident: IncidentView }): ReactNode {
  const accounts = incident.reports.flatMap(({ says, stance }, index) =>
    says === undefined && stance === "asserts" ? [] : [{ says: says ?? {}, stance, index }],
  );
  const { place, alsoIn } = incident.computed;
  const rows: readonly Row[] = [
    {
      name: "What",
      record: codeWords(incident.kind),
      of: ({ kind }) => kind && codeWords(kind),
    },
    {
      name: "When",
      record: <When when={incident.when} />,
      of: whenSaid,
    },
    {
      name: "Where",
      record: placeText(place, incident.where.precision, alsoIn),
      of: ({ where }) => where,
    },
    {
      name: "Harm",
      record: listWords(incident.harm.map(harmWords)),
      of: ({ harm }) => harm && listWords(harm.map(harmWords)),
    },
    {
      name: "How many",
      record: null,
      of: ({ quantity }) => quantity && describeQuantity(quantity),
    },
    { name: "In other words", record: null, of: ({ words }) => words },
  ];
  const told = rows.filter(({ of }) => accounts.some(({ says }) => of(says)));
  if (told.length === 0) return null;
  return (
    <div className="table-frame">
      <table className="table">
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
  );
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
