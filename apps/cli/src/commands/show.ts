/** `sitrep show`: one record of any kind, with all that leads to it. */
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import { withId } from "../known-id.ts";
import { findRecord } from "../pages/record-page.ts";
import { present } from "../present.ts";
import { closingLines } from "../words/foot.ts";
import type { AttributedAnswer } from "../words/foot.ts";

/** Shows a record by its id, or by the part behind the slash where only one record has it. */
export async function runShow(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async ({ caller }, moment) => {
    const [word = ""] = call.words;
    const page = await withId(caller, word, moment, (id) => findRecord(caller, { id, ...moment }));
    // Every answer about one record says whose dataset it is of, and at which position it holds.
    const answer = page.whole as AttributedAnswer;
    present(
      {
        whole: page.whole,
        rows: [page.whole],
        draw: (pen) => [...page.draw(pen), ...closingLines(answer, pen)],
      },
      call,
    );
    return 0;
  });
}
