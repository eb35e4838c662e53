import { CorrectionLink } from "../../../../contribute/correction-link.tsx";
import { SaidOfIt } from "../../../../claim/relations.tsx";
import { BalanceChart } from "../../../../estimate/balance-chart.tsx";
import { BesideSection, askPictures } from "../../../../estimate/beside-section.tsx";
import { CompletenessNote } from "../../../../estimate/completeness-note.tsx";
import { EstimateFacts } from "../../../../estimate/estimate-facts.tsx";
import { rangeOf, unitOf } from "../../../../estimate/estimate-rows.tsx";
import styles from "../../../../estimate/figure.module.css";
import { figurePageWords } from "../../../../estimate/figure-page-words.tsx";
import { Quoted } from "../../../../language/quoted.tsx";
import { RecordText, setApart } from "../../../../language/record-text.tsx";
import { RecordOrigins } from "../../../../origin/record-origins.tsx";
import { axisFor } from "../../../../marks/axis.ts";
import { RangeScale } from "../../../../marks/range-chart.tsx";
import { Accounts } from "../../../../record/accounts.tsx";
import { Citation } from "../../../../record/citation.tsx";
import { footWords } from "../../../../record/foot-words.tsx";
import { History } from "../../../../record/history.tsx";
import { detailWords } from "../../../../record/detail-words.tsx";
import { metricNames } from "../../../../record/filter-words.ts";
import { recordWords } from "../../../../record/record-words.ts";
import { LeaningNote } from "../../../../record/leaning-note.tsx";
import { RecordFoot } from "../../../../record/record-foot.tsx";
import { Referrers } from "../../../../record/referrers.tsx";
import { Retracted } from "../../../../record/retracted.tsx";
import { RuleNumber } from "../../../../record/rule-number.tsx";
import { Term } from "../../../../term/term.tsx";
import { VerificationNote } from "../../../../record/verification-note.tsx";
import { Page } from "../../../../shell/page.tsx";
import { showPage } from "../../../../show-page.tsx";
import { WhyNumber } from "../../../../why/why-number.tsx";
import type { PageProps } from "../../../../view.ts";
import { NoFilter, idOf } from "../../../../view.ts";
import { capitalised } from "../../../../words/names.ts";
import { describeInterval, describeWithUnit } from "../../../../words/said.ts";

/** One figure: as it was said, what it allows, who says it, and what others say of the same. */
export default function Estimate(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const id = await idOf(props);
    const answer = await view.caller.estimates.byId({ id, knownAt: view.knownAt });
    const leaning = await view.caller.leaning.record({ id: answer.item.id, knownAt: view.knownAt });
    const { item, labels } = answer;
    const pictures = await askPictures(item, view);
    const range = rangeOf(item);
    const isOwnBounds = ["exactly", "between"].includes(item.quantity.form);
    const say = figurePageWords();
    return (
      <Page
        view={view}
        name={setApart(item.title)}
        size="record"
        kicker={
          <>
            <a href={view.href("/estimates")}>{say.estimates}</a>
            {recordWords().comma}
            <a href={view.href("/estimates", { metric: item.metric })}>
              {say.measure(metricNames()[item.metric].label)}
            </a>
          </>
        }
        heading={<RecordText text={item.title} />}
      >
        {answer.retracted && <Retracted history={answer.history} />}
        <div className={styles.figure}>
          <p className={styles.words}>{capitalised(describeWithUnit(item.quantity))}</p>
          <RangeScale range={range} axis={axisFor([range])} unit={unitOf(item)} />
          <p className="note">
            {item.quantity.words !== undefined &&
              say.inItsWords(<Quoted text={item.quantity.words} />)}
            {!isOwnBounds &&
              say.allows(
                <WhyNumber of={item.id} name="bounds" view={view}>
                  {describeInterval(item.computed.bounds)}
                </WhyNumber>,
                <RuleNumber rule="Q8" view={view} />,
              )}
            {item.computed.amount !== null &&
              say.amounts(
                <WhyNumber of={item.id} name="amount" view={view}>
                  {describeInterval(item.computed.amount.interval)}
                </WhyNumber>,
                <RuleNumber rule="Q11" view={view} />,
              )}
          </p>
        </div>
        <EstimateFacts estimate={item} labels={labels} view={view} />
        <section className="section">
          <h2>{say.whoSays}</h2>
          <div className="split">
            <div className="stack">
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
        {answer.balances.map((balance) => (
          <section key={balance.id} className="section">
            <BalanceChart balance={balance} view={view} chosen={item.id} />
          </section>
        ))}
        {answer.completeness !== null && (
          <CompletenessNote
            completeness={answer.completeness}
            estimate={item}
            labels={labels}
            view={view}
          />
        )}
        <BesideSection item={item} pictures={pictures} view={view} />
        {answer.saidOfIt.length > 0 && (
          <section className="section">
            <h2>{say.claimed}</h2>
            <SaidOfIt links={answer.saidOfIt} view={view} />
          </section>
        )}
        <Referrers referrers={answer.referrers} view={view} leaveOut={["balance", "claim"]} />
        <section className="section">
          <h2>{footWords().history}</h2>
          <History history={answer.history} labels={answer.labels} view={view} />
          <Citation title={item.title} id={item.id} kind="estimate" view={view} />
          <CorrectionLink id={item.id} kind="estimate" view={view} />
          <RecordFoot id={item.id} labels={answer.labels} view={view} />
        </section>
      </Page>
    );
  });
}
