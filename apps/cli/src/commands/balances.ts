/** `sitrep balances`: wholes with their parts, and what is left over. */
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import { balanceLines } from "../pages/balance.ts";
import { present } from "../present.ts";
import { ledgerWords } from "../words/foot.ts";
import { countWords } from "../words/quantity.ts";

/** Lists all balances on record. */
export async function runBalances(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async ({ caller }, moment) => {
    const answer = await caller.estimates.balances(moment);
    const { items, ledger } = answer;
    present(
      {
        whole: answer,
        rows: items,
        draw: (pen) => [
          ...items.flatMap((balance) => [
            pen.style("heading", pen.text(balance.title)),
            ...balanceLines(balance, pen),
            pen.style("accent", pen.text(balance.id)),
            "",
          ]),
          ...pen.legend(),
          pen.style(
            "quiet",
            `${items.length === 0 ? "no balance on record" : countWords(items.length, "balance")}, ${ledgerWords(ledger)}`,
          ),
        ],
      },
      call,
    );
    return 0;
  });
}
