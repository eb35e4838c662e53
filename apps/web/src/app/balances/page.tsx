import { CreditLine } from "../../dataset/credit-line.tsx";
import { BalanceChart } from "../../estimate/balance-chart.tsx";
import { figurePageWords } from "../../estimate/figure-page-words.tsx";
import { Legend } from "../../marks/legend.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { NoFilter } from "../../view.ts";

/** Wholes and parts: what is left over when figures are held against each other. */
export default function Balances(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const { items } = await view.caller.estimates.balances({ knownAt: view.knownAt });
    const broken = items.filter((one) => one.computed.verdict === "contradiction").length;
    const say = figurePageWords();
    return (
      <Page
        view={view}
        name={say.balances}
        heading={say.leave}
        standfirst={
          <p>
            {say.wholes(items.length)} {say.verdicts(broken)}
          </p>
        }
      >
        <Legend of={["fall-sure", "fall-may", "derived"]} view={view} />
        {items.map((balance) => (
          <section key={balance.id} className="section">
            <BalanceChart balance={balance} view={view} />
          </section>
        ))}
        <CreditLine of={items.map(({ id }) => id)} view={view} />
      </Page>
    );
  });
}
