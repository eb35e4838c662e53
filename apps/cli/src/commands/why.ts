/** `sitrep why`: where a number comes from: its rule, what it was made of, and who said that. */
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import { withId } from "../known-id.ts";
import { whyPage } from "../pages/why-page.ts";
import { present } from "../present.ts";
import { closingLines } from "../words/foot.ts";

/** Explains a record by its id, or a list of incidents by the address of its page. */
export async function runWhy(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async ({ caller }, moment) => {
    const [word = ""] = call.words;
    const ask = (of: string) => caller.why.of({ of, ...moment });
    const isAddress = /^(?:\/|https?:)/i.test(word);
    const answer = isAddress ? await ask(word) : await withId(caller, word, moment, ask);
    present(
      {
        whole: answer,
        rows: answer.values,
        draw: (pen) => [...whyPage(answer, pen), ...closingLines(answer, pen)],
      },
      call,
    );
    return 0;
  });
}
