/**
 * Practice: what a thread asks itself while nobody asks it anything. Code that has hardly run is read, compiled and made fast while its
 * first questions wait, which take twice as long or more; who comes after a while of practice waits no longer than the hundredth. The
 * questions are an explorer's: many people ask them, and nothing else takes as long so often.
 */
import { setTimeout } from "node:timers/promises";
import { dayOfNumber, numberOfDay } from "@sitrep/domain/day";
import type { Context } from "../context.ts";
import { answerHttp } from "../http.ts";
import type { Outputs } from "../router.ts";

/** How often each question is asked: what comes later is hardly faster. */
const TIMES = 60;

/** How long nobody has to have asked, in ms, and how long a thread listens between two questions of its own. */
const QUIET = 100;
const PAUSE = 2;

const ENDPOINT = "/practice";

type Question = readonly [path: string, input: object];

/** An explorer's questions, each time about other days, and a box somewhere else, so that nothing that was kept answers them. */
function questions(time: number, place: string | null): readonly Question[] {
  const first = numberOfDay("1989-01-01") + time;
  const days = { from: dayOfNumber(first), to: dayOfNumber(first + 15_000) };
  const west = (time % 90) - 20;
  const box = [west, -20, west + 80, 40].join();
  return [
    ["explore.overview", days],
    ["explore.overview", { ...days, box, sure: true }],
    ...(place === null ? [] : [["explore.overview", { ...days, place }] as const]),
    ["explore.cells", { ...days, window: box, zoom: 4 }],
    ["incidents.list", days],
  ];
}

/** Practises until it was enough; `quietFor` tells for how long nobody has asked, in ms. @throws Error where a question is refused */
export async function practise(
  context: Context,
  quietFor: () => number,
  times = TIMES,
): Promise<void> {
  const ask = async ([path, input]: Question): Promise<string> => {
    while (quietFor() < QUIET) await setTimeout(QUIET);
    const asked = `http://localhost${ENDPOINT}/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
    const answer = await answerHttp(new Request(asked), ENDPOINT, context);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`practice was refused: ${text}`);
    await setTimeout(PAUSE);
    return text;
  };
  const place = await busiest(ask);
  for (let time = 0; time < times; time += 1)
    for (const question of questions(time, place)) await ask(question);
}

/** The governorate in which most incidents lie; null where none is known. */
async function busiest(ask: (question: Question) => Promise<string>): Promise<string | null> {
  // What the procedure of that name answers.
  const { result } = JSON.parse(await ask(["explore.overview", {}])) as {
    readonly result: { readonly data: Outputs["explore"]["overview"] };
  };
  return result.data.breakdown.governorate.items[0]?.value ?? null;
}
