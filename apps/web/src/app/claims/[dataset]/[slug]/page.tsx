import { LIKELIHOOD_BAND } from "@sitrep/domain/likelihood";
import { Fragment } from "react";
import { ClaimList } from "../../../../claim/claim-entry.tsx";
import { claimWords } from "../../../../claim/claim-words.tsx";
import { ClaimTimeline } from "../../../../claim/claim-timeline.tsx";
import { Definitions } from "../../../../claim/definitions.tsx";
import { AboutList, SaidOfIt } from "../../../../claim/relations.tsx";
import { TestedSeries, askTestedSeries } from "../../../../claim/tested-series.tsx";
import { askHeld } from "../../../../estimate/held-note.tsx";
import { RecordText, setApart } from "../../../../language/record-text.tsx";
import { RecordOrigins } from "../../../../origin/record-origins.tsx";
import { Accounts } from "../../../../record/accounts.tsx";
import { Citation } from "../../../../record/citation.tsx";
import { Fact, Facts } from "../../../../record/facts.tsx";
import { footWords } from "../../../../record/foot-words.tsx";
import { History } from "../../../../record/history.tsx";
import { LeaningNote } from "../../../../record/leaning-note.tsx";
import { RecordFoot } from "../../../../record/record-foot.tsx";
import { recordWords } from "../../../../record/record-words.ts";
import { RecordLink } from "../../../../record/record-link.tsx";
import { Referrers } from "../../../../record/referrers.tsx";
import { RuleNumber } from "../../../../record/rule-number.tsx";
import { Retracted } from "../../../../record/retracted.tsx";
import { Speakers } from "../../../../record/speakers.tsx";
import { Term } from "../../../../term/term.tsx";
import { VerificationNote } from "../../../../record/verification-note.tsx";
import { Page } from "../../../../shell/page.tsx";
import { showPage } from "../../../../show-page.tsx";
import type { PageProps } from "../../../../view.ts";
import { NoFilter, idOf } from "../../../../view.ts";
import { codeWords } from "../../../../words/names.ts";
import { When } from "../../../../words/time.tsx";

/** One claim: what was said, by whom, and how it stands to the rest of the record. */
export default function Claim(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const id = await idOf(props);
    const answer = await view.caller.claims.byId({ id, knownAt: view.knownAt });
    const leaning = await view.caller.leaning.record({ id: answer.item.id, knownAt: view.knownAt });
    const { item, labels, saidOfIt } = answer;
    const against = await view.caller.claims.record({ id, knownAt: view.knownAt });
    const { definitions, circles } = against;
    const alike = against.timeline.flatMap((one) => (one.isAlike ? (one.claim ?? []) : []));
    const figures = against.timeline.flatMap(({ estimate }) => estimate ?? []);
    const held = await askHeld(figures, view);
    const series = await askTestedSeries(against, view);
    const say = claimWords();
    return (
      <Page
        view={view}
        name={setApart(item.title)}
        size="record"
        kicker={
          <>
            <a href={view.href("/claims")}>{say.name}</a>
            {recordWords().comma}
            <a href={view.href("/claims", { kind: item.kind })}>{codeWords(item.kind)}</a>
          </>
        }
        heading={<RecordText text={item.title} />}
        standfirst={
          <p>
            <RecordText text={item.statement} />
          </p>
        }
      >
        {answer.retracted && <Retracted history={answer.history} />}
        <div className="stack">
          <Speakers speakers={item.computed.speakers} view={view} />
          <Facts>
            <Fact name={say.fact.said}>
              {item.statedOn !== undefined && <When when={item.statedOn} />}
            </Fact>
            <Fact name={say.fact.concerns}>
              {item.concerns !== undefined && <When when={item.concerns} />}
            </Fact>
            <Fact name={say.fact.likelihood}>
              {item.likelihood !== undefined && (
                <span title={say.likelihood(LIKELIHOOD_BAND[item.likelihood])}>
                  {codeWords(item.likelihood)}
                </span>
              )}
            </Fact>
            <Fact name={say.fact.subject}>
              {item.subject !== undefined && (
                <RecordLink id={item.subject} labels={labels} view={view} />
              )}
            </Fact>
            <Fact name={say.fact.where}>
              {item.place !== undefined && (
                <RecordLink id={item.place} labels={labels} view={view} arabic />
              )}
            </Fact>
            <Fact name={say.fact.notes}>
              {item.notes !== undefined && <RecordText text={item.notes} />}
            </Fact>
          </Facts>
        </div>
        {alike.length > 0 && (
          <section className="section">
            <h2>{say.alike}</h2>
            <ClaimList claims={alike} view={view} />
          </section>
        )}
        {definitions.length > 1 && (
          <section className="section">
            <h2>{say.meanings}</h2>
            <Definitions definitions={definitions} chosen={item.id} view={view} />
          </section>
        )}
        {series !== null && <TestedSeries against={against} series={series} view={view} />}
        {against.timeline.length > 0 && <ClaimTimeline answer={against} held={held} view={view} />}
        {circles.length > 0 && (
          <section className="section stack">
            <h2>{say.circular}</h2>
            {circles.map((ring) => (
              <p key={ring.join(" ")}>
                {ring.map((one, at) => (
                  <Fragment key={one}>
                    {at > 0 && say.isAbout}
                    <RecordLink id={one} labels={{ ...against.labels, ...labels }} view={view} />
                  </Fragment>
                ))}
                {say.aboutFirst} <RuleNumber rule="D4" view={view} />
              </p>
            ))}
          </section>
        )}
        {(item.about.length > 0 || saidOfIt.length > 0) && (
          <section className="section">
            <h2>{say.stands}</h2>
            <AboutList about={item.about} labels={labels} view={view} />
            <SaidOfIt links={saidOfIt} view={view} />
          </section>
        )}
        <section className="section">
          <h2>{say.whereSaid}</h2>
          <div className="split">
            <div className="stack">
              <RecordOrigins item={item} answer={answer} view={view} />
              <Accounts reports={item.reports} answer={answer} view={view} />
            </div>
            <aside className="stack">
              <h3>
                <Term of="support" view={view}>
                  {say.support}
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
        <Referrers referrers={answer.referrers} view={view} leaveOut={["claim"]} />
        <section className="section">
          <h2>{footWords().history}</h2>
          <History history={answer.history} labels={answer.labels} view={view} />
          <Citation title={item.title} id={item.id} kind="claim" view={view} />
          <RecordFoot id={item.id} labels={answer.labels} view={view} />
        </section>
      </Page>
    );
  });
}
