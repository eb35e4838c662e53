/** Account differences: what the accounts of an incident say differently, side by side, and what nobody says otherwise; nothing is averaged away. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import type { Says } from "@sitrep/domain/report";
import type { ReactNode } from "react";
import { Fragment } from "react";
import { RecordText } from "../language/record-text.tsx";
import { Table } from "../record/table.tsx";
import { codeWords, listWords } from "../words/names.ts";
import { detailWords } from "../record/detail-words.tsx";
import { When } from "../words/time.tsx";
import { harmWords } from "./harm-words.ts";
import styles from "./account-differences.module.css";
import { placeText } from "./place-words.ts";
import type { StoryRow } from "./story-words.tsx";
import { storyWords } from "./story-words.tsx";
import { describeQuantity } from "../words/said.ts";

interface Row {
  readonly is: StoryRow;
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
  const agreed = rows.filter(({ record, is }) => record !== null && !told.some((one) => one.is === is)); // prettier-ignore
  const say = storyWords();
  const names = (some: readonly Row[]) => some.map(({ is }) => say.row[is].words);
  return (
    <>
      <p>
        {told.length > 0 && (
          <>
            <strong>{say.differ(reports.length < 2, names(told))}</strong>{" "}
          </>
        )}
        {agreed.length > 0 && asserted > 1 && (
          <>{say.agree(names(agreed), asserted, denials > 0)}</>
        )}
      </p>
      {told.length > 0 && (
        <Table
          heads={[
            <span key="what" className="hidden">
              {say.whatIsTold}
            </span>,
            say.theRecord,
            ...accounts.map(({ index, stance }) => (
              <Fragment key={index}>
                <a href={`#account-${index + 1}`}>{detailWords().account(index + 1)}</a>
                {stance !== "asserts" && say.stance(stance)}
              </Fragment>
            )),
          ]}
          caption={say.table}
          look={`listed ${styles.table}`}
        >
          {told.map(({ is, record, of }) => (
            <tr key={is}>
              <th scope="row">{say.row[is].name}</th>
              <Cell head={say.theRecord}>{record}</Cell>
              {accounts.map(({ says, index }) => (
                <Cell key={index} head={detailWords().account(index + 1)}>
                  {of(says)}
                </Cell>
              ))}
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}

function rowsOf(incident: IncidentView): readonly Row[] {
  const { place, alsoIn } = incident.computed;
  return [
    {
      is: "what",
      record: codeWords(incident.kind),
      of: ({ kind }) => kind && codeWords(kind),
    },
    {
      is: "when",
      record: <When when={incident.when} />,
      of: whenSaid,
    },
    {
      is: "where",
      record: placeText(place, incident.where.precision, alsoIn),
      of: ({ where }) => where && <RecordText text={where} />,
    },
    {
      is: "harm",
      record: incident.harm.length === 0 ? null : listWords(incident.harm.map(harmWords)),
      of: ({ harm }) => harm && listWords(harm.map(harmWords)),
    },
    {
      is: "quantity",
      record: null,
      of: ({ quantity }) => quantity && describeQuantity(quantity),
    },
    {
      is: "words",
      record: null,
      of: ({ words }) => words && <RecordText text={words} />,
    },
  ];
}

function whenSaid({ when }: Says): ReactNode {
  return when && <When when={when} />;
}

/** What one account says; a narrow page, on which rows are lists, leaves out those that say nothing. */
function Cell({
  head,
  children,
}: {
  readonly head: string;
  readonly children: ReactNode;
}): ReactNode {
  const isSilent = !children;
  return (
    <td data-head={head} data-empty={isSilent || undefined}>
      {isSilent ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="hidden">{storyWords().silent}</span>
        </>
      ) : (
        children
      )}
    </td>
  );
}
