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
import { Fact, Facts } from "../../../../record/facts.tsx";
import { recordWords } from "../../../../record/record-words.ts";
import { RecordLink } from "../../../../record/record-link.tsx";
import { Referrers } from "../../../../record/referrers.tsx";
import { RuleNumber } from "../../../../record/rule-number.tsx";
import { Speakers } from "../../../../record/speakers.tsx";
import { showPage } from "../../../../show-page.tsx";
import { RecordPage } from "../../../../record/record-page.tsx";
import { WhoSays } from "../../../../record/who-says.tsx";
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
      <RecordPage
        of={{ ...answer, kind: "claim", id: item.id, title: item.title }}
        view={view}
        name={setApart(item.title)}
        kicker={
          <>
            <a href={view.href("/claims")}>{say.name}</a>
            {recordWords().comma}
            <a href={view.href("/claims", { kind: item.kind })}>{codeWords(item.kind)}</a>
          </>
        }
        standfirst={
          <p>
            <RecordText text={item.statement} />
          </p>
        }
      >
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
        <WhoSays
          heading={say.whereSaid}
          support={say.support}
          item={item}
          answer={answer}
          leaning={leaning}
          view={view}
        />
        <Referrers referrers={answer.referrers} view={view} leaveOut={["claim"]} />
      </RecordPage>
    );
  });
}
