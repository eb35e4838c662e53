/** Account: one report of a record: who says it, through whom, what it says otherwise, how far it is graded, and where it stands. */
import type { DetailAnswer } from "@sitrep/api/detail";
import { CREDIBILITY } from "@sitrep/domain/admiralty";
import type { DocumentId } from "@sitrep/domain/id";
import type { Pinpoint } from "@sitrep/domain/pinpoint";
import type { Report } from "@sitrep/domain/report";
import { headcountOf, labelOf } from "@sitrep/domain/source";
import { SpeakerList } from "../marks/speakers.tsx";
import type { View } from "../view.ts";
import { countWords } from "../words/number.ts";
import { When } from "../words/time.tsx";
import styles from "./accounts.module.css";
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

const STANCE_WORDS = {
  asserts: null,
  denies: "denies it",
  qualifies: "qualifies it",
} as const satisfies Record<Report["stance"], string | null>;

/** The account, under the document that it stands in. */
export function Account({ report, number, answer, view }: AccountProps) {
  const stance = STANCE_WORDS[report.stance];
  return (
    <>
      <p className={styles.number}>
        Account {number}
        {stance !== null && <strong> {stance}</strong>}
      </p>
      <div className="stack-tight">
        <Who report={report} answer={answer} view={view} />
        {report.says !== undefined && <SaidDifferently says={report.says} />}
        {report.howChecked !== undefined && (
          <p>
            <strong>How it was checked:</strong> {report.howChecked}
          </p>
        )}
        {report.note !== undefined && <p className="note">{report.note}</p>}
        {report.credibility !== UNGRADED && (
          <p className="note">
            Graded {report.credibility}: {CREDIBILITY[report.credibility]}.
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
  const publisher = answer.documents[report.document]?.publisher;
  const isOwnVoice = report.speakers.length === 0;
  const ids = isOwnVoice ? (publisher === undefined ? [] : [publisher]) : report.speakers;
  const speakers = ids.flatMap((id) => {
    const source = answer.sources[id];
    if (source === undefined) return [];
    const words = (
      <>
        <a href={view.recordHref("source", id)}>{labelOf(source)}</a>
        {source.partyToConflict && <PartyNote />}
        {isOwnVoice && ", in its own voice"}
      </>
    );
    return [{ key: id, identity: source.identity.is, headcount: headcountOf(source), words }];
  });
  return (
    <>
      <SpeakerList speakers={speakers} />
      {report.via.length > 0 && (
        <p>
          through <LinkList ids={report.via} labels={answer.labels} view={view} />
        </p>
      )}
      {report.statedOn !== undefined && (
        <p>
          said <When when={report.statedOn} />
        </p>
      )}
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
  return (
    <details className={styles.pinpoint}>
      <summary>
        Paragraph {pinpoint.paragraph}, {countWords(pinpoint.length, "character")} from character{" "}
        {pinpoint.start + 1}
      </summary>
      <p>
        The passage is not kept here, only its fingerprint. With a copy of the document, this says
        whether it stands there:
      </p>
      <p>
        <code>sitrep cite verify {document} COPY.txt</code>
      </p>
      <p>
        SHA-256 <code>{pinpoint.sha256}</code>
      </p>
    </details>
  );
}
