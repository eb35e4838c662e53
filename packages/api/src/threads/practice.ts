/**
 * Practice: what a thread asks itself while nobody asks it anything. Code that has hardly run is read, compiled and made fast while its
 * first questions wait, which take twice as long or more; who comes after a while of practice waits no longer than the hundredth. The
 * questions are an explorer's: many people ask them, and nothing else takes as long so often.
 */
import { setTimeout } from "node:timers/promises";
import { dayOfNumber, numberOfDay } from "@sitrep/domain/day";
import type { Context } from "../context.ts";
import { answerHttp } from "../http.ts";

/** How often each question is asked: what comes later is hardly faster. */
const TIMES = 80;

/** How long nobody has to have asked, in ms, and how long a thread listens between two questions of its own. */
const QUIET = 100;
const PAUSE = 2;

const ENDPOINT = "/practice";

/** An explorer's questions, each time about other days, so that nothing that was kept answers them. */
function questions(time: number): readonly (readonly [path: string, input: object])[] {
  const first = numberOfDay("1989-01-01") + time;
  const days = { from: dayOfNumber(first), to: dayOfNumber(first + 15_000) };
  return [
    ["explore.overview", days],
    ["explore.cells", { ...days, window: "-20,-20,60,40", zoom: 4 }],
    ["incidents.list", days],
  ];
}

/** Practises until it was enough; `quietFor` tells for how long nobody has asked, in ms. @throws Error where a question is refused */
export async function practise(
  context: Context,
  quietFor: () => number,
  times = TIMES,
): Promise<void> {
  for (let time = 0; time < times; time += 1)
    for (const [path, input] of questions(time)) {
      while (quietFor() < QUIET) await setTimeout(QUIET);
      const asked = `http://localhost${ENDPOINT}/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
      const answer = await answerHttp(new Request(asked), ENDPOINT, context);
      if (!answer.ok) throw new Error(`practice was refused: ${await answer.text()}`);
      await answer.arrayBuffer();
      await setTimeout(PAUSE);
    }
}
