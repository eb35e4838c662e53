import { CreditLine } from "../../dataset/credit-line.tsx";
import { BalanceChart } from "../../estimate/balance-chart.tsx";
import { Legend } from "../../marks/legend.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { NoFilter } from "../../view.ts";
import { countWords } from "../../words/number.ts";

/** Wholes and parts: what is left over when figures are held against each other. */
export default function Balances(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const { items } = await view.caller.estimates.balances({ knownAt: view.knownAt });
    const broken = items.filter((one) => one.computed.verdict === "contradiction").length;
    return (
      <Page
        view={view}
        name="Balances"
        heading="What the parts leave of the whole"
        standfirst={
          <p>
            {countWords(items.length, "whole")} of which somebody gave the parts.{" "}
            {broken === 0
              ? "None contradicts its parts; what is left over is told as widely as the figures leave it."
              : `${countWords(broken, "whole")} and the parts given of it cannot both be right.`}
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
