/** Record page: the page of one record: its heading, whether it was withdrawn, what it holds, and at its end what became of it and how to cite it. */
import type { HistoryEntry } from "@sitrep/api/detail";
import type { Labels } from "@sitrep/api/labels";
import type { RecordKind } from "@sitrep/domain/record";
import type { ReactNode } from "react";
import { CorrectionLink } from "../contribute/correction-link.tsx";
import type { FormPlan } from "../contribute/form-plan.ts";
import { RecordText } from "../language/record-text.tsx";
import { Page } from "../shell/page.tsx";
import type { View } from "../view.ts";
import { Citation } from "./citation.tsx";
import { footWords } from "./foot-words.tsx";
import { History } from "./history.tsx";
import { RecordFoot } from "./record-foot.tsx";
import { Retracted } from "./retracted.tsx";

/** The record: `title` is what it is cited by, `labels` are of all that its page names. */
export interface PagedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  readonly retracted: boolean;
  readonly history: readonly HistoryEntry[];
  readonly labels: Labels;
}

/** The page; `name` stands in the browser's tab, and is the title like the heading where neither is given. */
export function RecordPage({
  of: { kind, id, title, retracted, history, labels },
  named = labels,
  name = title,
  kicker,
  heading = <RecordText text={title} />,
  standfirst,
  past = footWords().history,
  view,
  children,
}: {
  readonly of: PagedRecord;
  /** Of what the page credits, where it shows more than the record names. */
  readonly named?: Labels;
  readonly name?: string;
  readonly kicker: ReactNode;
  readonly heading?: ReactNode;
  readonly standfirst?: ReactNode;
  /** The heading over the history. */
  readonly past?: string;
  readonly view: View;
  readonly children: ReactNode;
}) {
  return (
    <Page
      view={view}
      name={name}
      size="record"
      kicker={kicker}
      heading={heading}
      standfirst={standfirst}
    >
      {retracted && <Retracted history={history} />}
      {children}
      <section className="section">
        <h2>{past}</h2>
        <History history={history} labels={labels} view={view} />
        <Citation title={title} id={id} kind={kind} view={view} />
        {hasForm(kind) && <CorrectionLink id={id} kind={kind} view={view} />}
        <RecordFoot id={id} labels={named} view={view} />
      </section>
    </Page>
  );
}

const WITH_FORM = {
  incident: true,
  estimate: true,
  source: true,
} as const satisfies Record<FormPlan["kind"], true>;

function hasForm(kind: RecordKind): kind is FormPlan["kind"] {
  return kind in WITH_FORM;
}
