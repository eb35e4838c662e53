/** Account: one report of a record: who says it, through whom, what it says otherwise, how far it is graded, and where it stands. */
import type { DetailAnswer } from "@sitrep/api/detail";
import type { DocumentId } from "@sitrep/domain/id";
import type { Pinpoint } from "@sitrep/domain/pinpoint";
import type { Report } from "@sitrep/domain/report";
import { headcountOf, labelOf } from "@sitrep/domain/source";
import { RecordText } from "../language/record-text.tsx";
import { SpeakerList } from "../marks/speakers.tsx";
import type { View } from "../view.ts";
import { codeSentence } from "../term/code-sentence.ts";
import { When } from "../words/time.tsx";
import styles from "./accounts.module.css";
import { detailWords } from "./detail-words.tsx";
import { LinkList } from "./link-list.tsx";
import { PartyNote } from "./party-note.tsx";
import { SaidDifferently } from "./said-differently.tsx";

/** What the accounts are told from: the answer about one record. */
export type AccountsAnswer = Pick<DetailAnswer<unknown>, "documents" | "sources" | "labels">;

/** What one account is drawn from; its number is that by which reasons elsewhere on the page name it. */
interface AccountProps {
  readonly report: Report;
  readonly number: number;
  readonly answer: AccountsAnswer;
  readonly view: View;
}

/** The grade of what cannot be judged: most accounts have it, and it is said once for all of them. */
export const UNGRADED = "6";

/** The account, under the document that it stands in. */
export function Account({ report, number, answer, view }: AccountProps) {
  const say = detailWords();
  const stance = say.stance[report.stance];
  return (
    <>
      <p className={styles.number}>
        {say.account(number)}
        {stance !== null && <strong> {stance}</strong>}
      </p>
      <div className="stack-tight">
        <Who report={report} answer={answer} view={view} />
        {report.says !== undefined && <SaidDifferently says={report.says} />}
        {report.howChecked !== undefined && (
          <p>
            <strong>{say.howChecked}</strong> <RecordText text={report.howChecked} />
          </p>
        )}
        {report.note !== undefined && (
          <p className="note">
            <RecordText text={report.note} />
          </p>
        )}
        {report.credibility !== UNGRADED && (
          <p className="note">
            {say.graded(report.credibility, codeSentence("credibility", report.credibility))}
          </p>
        )}
        {report.pinpoint !== undefined && (
          <PinpointNote pinpoint={report.pinpoint} document={report.document} />
        )}
      </div>
    </>
  );
}

function Who({ report, answer, view }: Omit<AccountProps, "number">) {
  const say = detailWords();
  const publisher = answer.documents[report.document]?.publisher;
  const isOwnVoice = report.speakers.length === 0;
  const ids = isOwnVoice ? (publisher === undefined ? [] : [publisher]) : report.speakers;
  const speakers = ids.flatMap((id) => {
    const source = answer.sources[id];
    if (source === undefined) return [];
    const words = (
      <>
        <a href={view.recordHref("source", id)}>
          <RecordText text={labelOf(source)} />
        </a>
        {source.partyToConflict && <PartyNote />}
        {isOwnVoice && say.ownVoice}
      </>
    );
    return [{ key: id, identity: source.identity.is, headcount: headcountOf(source), words }];
  });
  return (
    <>
      <SpeakerList speakers={speakers} />
      {report.via.length > 0 && (
        <p>{say.through(<LinkList ids={report.via} labels={answer.labels} view={view} />)}</p>
      )}
      {report.statedOn !== undefined && <p>{say.said(<When when={report.statedOn} />)}</p>}
    </>
  );
}

/** Where the passage stands and how to check it against one's own copy. */
function PinpointNote({
  pinpoint,
  document,
}: {
  readonly pinpoint: Pinpoint;
  readonly document: DocumentId;
}) {
  const say = detailWords();
  return (
    <details className={styles.pinpoint}>
      <summary>{say.pinpoint(pinpoint.paragraph, pinpoint.length, pinpoint.start + 1)}</summary>
      <p>{say.notKept}</p>
      <p>
        <code>sitrep cite verify {document} COPY.txt</code>
      </p>
      <p>
        <bdi>SHA-256</bdi> <code>{pinpoint.sha256}</code>
      </p>
    </details>
  );
}
