/** Who says: the accounts of a record, how they reached us, and how well it is supported by them. */
import type { LeaningAnswer } from "./leaning-note.tsx";
import type { Verification } from "@sitrep/domain/verification";
import type { Report } from "@sitrep/domain/report";
import type { ReactNode } from "react";
import { RecordOrigins } from "../origin/record-origins.tsx";
import { Term } from "../term/term.tsx";
import type { View } from "../view.ts";
import type { AccountsAnswer } from "./account.tsx";
import { Accounts } from "./accounts.tsx";
import { detailWords } from "./detail-words.tsx";
import { LeaningNote } from "./leaning-note.tsx";
import { VerificationNote } from "./verification-note.tsx";

/** The section; `children` stand before the accounts. */
export function WhoSays({
  heading,
  support = detailWords().supportHeading,
  item,
  answer,
  leaning,
  view,
  children,
}: {
  readonly heading: string;
  /** What is asked of the support. */
  readonly support?: string;
  readonly item: {
    readonly id: string;
    readonly reports: readonly Report[];
    readonly computed: { readonly verification: Verification };
  };
  readonly answer: AccountsAnswer & { readonly retracted: boolean };
  readonly leaning: LeaningAnswer;
  readonly view: View;
  readonly children?: ReactNode;
}) {
  return (
    <section className="section">
      <h2>{heading}</h2>
      <div className="split">
        <div className="stack">
          {children}
          <RecordOrigins item={item} answer={answer} view={view} />
          <Accounts reports={item.reports} answer={answer} view={view} />
        </div>
        <aside className="stack">
          <h3>
            <Term of="support" view={view}>
              {support}
            </Term>
          </h3>
          <VerificationNote
            of={item.id}
            verification={item.computed.verification}
            labels={answer.labels}
            view={view}
          />
          <LeaningNote answer={leaning} view={view} />
        </aside>
      </div>
    </section>
  );
}
