import { CorrectionLink } from "../../../../contribute/correction-link.tsx";
import { SaidOfIt } from "../../../../claim/relations.tsx";
import { AccountDifferences } from "../../../../incident/account-differences.tsx";
import { Citation } from "../../../../record/citation.tsx";
import { AroundLinks } from "../../../../incident/around-links.tsx";
import { HarmSection } from "../../../../incident/harm-section.tsx";
import { IncidentAccount } from "../../../../incident/incident-account.tsx";
import { IncidentFacts } from "../../../../incident/incident-facts.tsx";
import { IncidentMap } from "../../../../incident/incident-map.tsx";
import { JudgedBeside, askBeside } from "../../../../incident/judged-beside.tsx";
import { JudgedNote } from "../../../../incident/judged-note.tsx";
import { storyWords } from "../../../../incident/story-words.tsx";
import { RecordText, setApart } from "../../../../language/record-text.tsx";
import { RecordOrigins } from "../../../../origin/record-origins.tsx";
import { Accounts } from "../../../../record/accounts.tsx";
import { detailWords } from "../../../../record/detail-words.tsx";
import { recordWords } from "../../../../record/record-words.ts";
import { footWords } from "../../../../record/foot-words.tsx";
import { History } from "../../../../record/history.tsx";
import { LeaningNote } from "../../../../record/leaning-note.tsx";
import { RecordFoot } from "../../../../record/record-foot.tsx";
import { Referrers } from "../../../../record/referrers.tsx";
import { Retracted } from "../../../../record/retracted.tsx";
import { Term } from "../../../../term/term.tsx";
import { VerificationNote } from "../../../../record/verification-note.tsx";
import { Page } from "../../../../shell/page.tsx";
import { showPage } from "../../../../show-page.tsx";
import type { PageProps } from "../../../../view.ts";
import { NoFilter, idOf } from "../../../../view.ts";
import { codeWords } from "../../../../words/names.ts";

/** One incident: what is said to have happened, by whom, how it reached us, and how it came to stand here. */
export default function Incident(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const id = await idOf(props);
    const answer = await view.caller.incidents.byId({ id, knownAt: view.knownAt });
    const leaning = await view.caller.leaning.record({ id: answer.item.id, knownAt: view.knownAt });
    const { item, labels, saidOfIt, judged } = answer;
    const beside = await askBeside(item.id, judged, view);
    const say = storyWords();
    return (
      <Page
        view={view}
        name={setApart(item.title)}
        size="record"
        kicker={
          <>
            <a href={view.href("/incidents")}>{say.incidents}</a>
            {recordWords().comma}
            <a href={view.href("/incidents", { kind: item.kind })}>{codeWords(item.kind)}</a>
          </>
        }
        heading={<RecordText text={item.title} />}
        standfirst={<IncidentAccount incident={item} labels={labels} view={view} />}
      >
        {answer.retracted && <Retracted history={answer.history} />}
        <div className="split">
          <IncidentFacts incident={item} labels={labels} view={view} />
          <aside className="stack">
            <IncidentMap incident={item} view={view} />
            <AroundLinks incident={item} view={view} />
          </aside>
        </div>
        <HarmSection incident={item} view={view} />
        <section className="section">
          <h2>{say.whoSays}</h2>
          <div className="split">
            <div className="stack">
              <AccountDifferences incident={item} />
              <RecordOrigins item={item} answer={answer} view={view} />
              <Accounts reports={item.reports} answer={answer} view={view} />
            </div>
            <aside className="stack">
              <h3>
                <Term of="support" view={view}>
                  {detailWords().supportHeading}
                </Term>
              </h3>
              <VerificationNote
                of={item.id}
                verification={item.computed.verification}
                labels={labels}
                view={view}
              />
              <LeaningNote answer={leaning} view={view} />
            </aside>
          </div>
        </section>
        {saidOfIt.length > 0 && (
          <section className="section">
            <h2>{say.claimed}</h2>
            <SaidOfIt links={saidOfIt} view={view} />
          </section>
        )}
        <JudgedNote id={item.id} judged={judged} labels={labels} view={view}>
          <JudgedBeside incident={item} others={beside} view={view} />
        </JudgedNote>
        <Referrers
          referrers={answer.referrers}
          view={view}
          leaveOut={["claim", "judgement"]}
          heading={say.restsOnIt}
        />
        <section className="section">
          <h2>{footWords().history}</h2>
          <History history={answer.history} labels={answer.labels} view={view} />
          <Citation title={item.title} id={item.id} kind="incident" view={view} />
          <CorrectionLink id={item.id} kind="incident" view={view} />
          <RecordFoot id={item.id} labels={answer.labels} view={view} />
        </section>
      </Page>
    );
  });
}
