import { SaidOfIt } from "../../../../claim/relations.tsx";
import { BalanceChart } from "../../../../estimate/balance-chart.tsx";
import { BesideSection, askPictures } from "../../../../estimate/beside-section.tsx";
import { CompletenessNote } from "../../../../estimate/completeness-note.tsx";
import { EstimateFacts } from "../../../../estimate/estimate-facts.tsx";
import { rangeOf, unitOf } from "../../../../estimate/estimate-rows.tsx";
import styles from "../../../../estimate/figure.module.css";
import { figurePageWords } from "../../../../estimate/figure-page-words.tsx";
import { Quoted } from "../../../../language/quoted.tsx";
import { setApart } from "../../../../language/record-text.tsx";
import { axisFor } from "../../../../marks/axis.ts";
import { RangeScale } from "../../../../marks/range-chart.tsx";
import { metricNames } from "../../../../list/filter-words.ts";
import { recordWords } from "../../../../record/record-words.ts";
import { Referrers } from "../../../../record/referrers.tsx";
import { RuleNumber } from "../../../../record/rule-number.tsx";
import { showPage } from "../../../../show-page.tsx";
import { WhyNumber } from "../../../../why/why-number.tsx";
import { RecordPage } from "../../../../record/record-page.tsx";
import { WhoSays } from "../../../../record/who-says.tsx";
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
      <RecordPage
        of={{ ...answer, kind: "estimate", id: item.id, title: item.title }}
        view={view}
        name={setApart(item.title)}
        kicker={
          <>
            <a href={view.href("/estimates")}>{say.estimates}</a>
            {recordWords().comma}
            <a href={view.href("/estimates", { metric: item.metric })}>
              {say.measure(metricNames()[item.metric].label)}
            </a>
          </>
        }
      >
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
        <WhoSays heading={say.whoSays} item={item} answer={answer} leaning={leaning} view={view} />
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
      </RecordPage>
    );
  });
}
