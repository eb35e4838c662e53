import { Fragment } from "react";
import { askOnce } from "../answers.ts";
import { CreditLine } from "../dataset/credit-line.tsx";
import { Dispute } from "../front/dispute.tsx";
import type { FrontAnswer } from "../front/front-answer.ts";
import { askForFront } from "../front/front-answer.ts";
import { Glance } from "../front/glance.tsx";
import { Latest } from "../front/latest.tsx";
import type { SeriesUnit } from "../front/front-words.tsx";
import { frontWords } from "../front/front-words.tsx";
import { headline, standfirst } from "../front/lead.ts";
import { Reported } from "../front/reported.tsx";
import { RecordText } from "../language/record-text.tsx";
import { Unwatched, monthsHeading } from "../front/unwatched.tsx";
import { MapFigure, PLAIN } from "../map/map-figure.tsx";
import type { SeriesAnswer } from "../series/month-columns.ts";
import { MonthSeries } from "../series/month-series.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { Page } from "../shell/page.tsx";
import { showPage } from "../show-page.tsx";
import type { PageProps } from "../view.ts";
import { NoFilter } from "../view.ts";

/** The front page: what is reported, where, when, and by whom, at one look; then what is disputed and what nobody watched. */
export default function Front(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const say = frontWords();
    const answer = await askOnce("front", view, (at) => askForFront(view.caller, at));
    return (
      <Page
        view={view}
        name={say.name}
        size="front"
        heading={headline(answer)}
        standfirst={<p>{standfirst(answer)}</p>}
      >
        <Glance answer={answer} view={view} />
        <p>
          <a href={view.href("/explore")}>{say.explore}</a>
        </p>
        <p className="note">
          {say.ask}{" "}
          {say.asked.map((q, at) => (
            <Fragment key={q}>
              {at > 0 && " · "}
              <a href={view.href("/search", { q })}>
                <RecordText text={q} />
              </a>
            </Fragment>
          ))}
        </p>
        <section className="section stack">
          <h2>{say.whereHeading}</h2>
          <div className="split">
            <div className="stack">
              <MapFigure
                answer={answer.map}
                label={say.map}
                table="none"
                frame={PLAIN}
                href={(place, isNear) =>
                  view.href("/incidents", { place, precision: isNear && "near-settlement" })
                }
              />
              <h3>{say.unwatchedHeading}</h3>
              <Unwatched answer={answer} view={view} />
            </div>
            <aside className="stack">
              {answer.reported.length > 0 && (
                <>
                  <h2>{say.reportedHeading}</h2>
                  <Reported incidents={answer.reported} view={view} />
                </>
              )}
              <h2>{say.latestHeading}</h2>
              <Latest batches={answer.batches} view={view} />
            </aside>
          </div>
        </section>
        {answer.months !== null && (
          <section className="section stack">
            <h2>{monthsHeading(answer)}</h2>
            <p className="note">{say.monthsNote(unitOf(answer.months))}</p>
            <MonthSeries
              answer={answer.months}
              href={(from, to) => view.href("/incidents", { from, to })}
              tableHref={view.href("/incidents")}
            />
            <SourceLine view={view}>{say.monthsSource}</SourceLine>
          </section>
        )}
        {answer.dispute !== null && <Dispute dispute={answer.dispute} view={view} />}
        <CreditLine of={creditedIn(answer)} view={view} />
      </Page>
    );
  });
}

/** Whose incidents, places and figures the page shows. */
function creditedIn({ map, dispute }: FrontAnswer): readonly string[] {
  return [
    ...Object.keys(map.attributions),
    ...map.areas.map(({ place }) => place.id),
    ...(dispute?.figures.items ?? []).map(({ id }) => id),
  ];
}

function unitOf({ by }: SeriesAnswer): SeriesUnit {
  return by === "year" ? "year" : "month";
}
