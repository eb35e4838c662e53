/** Coverage report: governorates by months with everybody who watched them, as a chart and as a table. */
import type { WatchQuery } from "@sitrep/domain/count-query";
import { PictureLinks } from "../picture/picture-links.tsx";
import { recordWords } from "../record/record-words.ts";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { coverageWords } from "./coverage-words.ts";
import type { WatchAnswer } from "./watch-answer.ts";
import { WatchChart, WatchLegend } from "./watch-chart.tsx";
import { WatchFiles } from "./watch-files.tsx";
import { WatchTable } from "./watch-table.tsx";
import { findingOf, runWords } from "./watch-words.ts";

/** The section; nothing where there is no month or no governorate to speak of. */
export function CoverageReport({
  answer,
  asked,
  view,
}: {
  readonly answer: WatchAnswer;
  /** What the grid was asked for, with the places that the page chose itself. */
  readonly asked: WatchQuery;
  readonly view: View;
}) {
  const say = coverageWords();
  const { span, rows } = answer;
  if (span === null || rows.length === 0) return null;
  return (
    <section className="section stack">
      <div className="stack-tight">
        <h2>{findingOf(answer)}</h2>
        <p className="note">
          {say.byMonth(runWords({ first: span.from.slice(0, 7), last: span.to.slice(0, 7) }))}{" "}
          <RuleNumber rule="V5" view={view} />
          {recordWords().and}
          <RuleNumber rule="V6" view={view} />.
        </p>
      </div>
      <WatchLegend answer={answer} />
      <WatchChart answer={answer} view={view} />
      <p className="note">
        {say.source} <PictureLinks name="coverage" query={view.kept} view={view} />{" "}
        <WatchFiles asked={asked} view={view} />
      </p>
      <details>
        <summary>{recordWords().asTable}</summary>
        <WatchTable answer={answer} view={view} />
      </details>
    </section>
  );
}
