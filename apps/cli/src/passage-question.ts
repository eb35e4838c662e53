/** Passage question: asks a person at a terminal which passage is meant. The copy is theirs, and only their screen shows it. */
import { createInterface } from "node:readline";
import type { PassagePlace } from "@sitrep/domain/passage";
import { placesOfPassage, wordsOfParagraph } from "@sitrep/domain/passage";
import { normaliseParagraphs } from "@sitrep/domain/text";
import type { Pen } from "./drawing/pen.ts";
import { Failure } from "./failure.ts";
import { choosePassage } from "./passage-choice.ts";

/** The place that a person points at. What is asked goes to standard error, so that the answer alone is standard output. */
export async function askForPassage(text: string, pen: Pen): Promise<PassagePlace> {
  const keyboard = createInterface({ input: process.stdin, output: process.stderr });
  // One after the other, so that a line that is typed ahead waits for its question.
  const lines = keyboard[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    keyboard.setPrompt(`${question} `);
    keyboard.prompt();
    const answer = await lines.next();
    if (answer.done === true) {
      process.stderr.write("\n");
      throw new Failure(1, "nothing was chosen");
    }
    return answer.value.trim();
  };
  try {
    return await converse(text, pen, { ask, say: (line) => process.stderr.write(`${line}\n`) });
  } finally {
    keyboard.close();
  }
}

type Ask = (question: string) => Promise<string>;

const NOTHING_SAID = { passage: undefined, paragraph: undefined, from: undefined, to: undefined };

interface Talk {
  readonly ask: Ask;
  readonly say: (line: string) => void;
}

async function converse(text: string, pen: Pen, { ask, say }: Talk): Promise<PassagePlace> {
  const paragraphs = normaliseParagraphs(text);
  for (;;) {
    const answer = await ask(
      `Words of the passage, or the number of its paragraph (1 to ${paragraphs.length}):`,
    );
    if (answer === "") continue;
    const isNumber = /^\d+$/.test(answer);
    if (isNumber && paragraphs[Number(answer) - 1] !== undefined)
      return askForWords(Number(answer), text, pen, { ask, say });
    const places = isNumber ? [] : placesOfPassage(answer, text);
    if (places.length > 1) return chooseAmong(places, paragraphs, pen, { ask, say });
    try {
      const said = isNumber ? { paragraph: Number(answer) } : { passage: answer };
      return choosePassage({ ...NOTHING_SAID, ...said }, text);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      say(sentenceOf(error));
    }
  }
}

async function chooseAmong(
  places: readonly PassagePlace[],
  paragraphs: readonly string[],
  pen: Pen,
  { ask, say }: Talk,
): Promise<PassagePlace> {
  for (const [index, { paragraph, start, length }] of places.entries()) {
    const whole = paragraphs[paragraph - 1] ?? "";
    const around = whole.slice(Math.max(0, start - 30), start + length + 30);
    say(`  ${index + 1}  paragraph ${paragraph} from ${start}: …${pen.text(around)}…`);
  }
  for (;;) {
    const chosen = places[Number(await ask(`Which one (1 to ${places.length})?`)) - 1];
    if (chosen !== undefined) return chosen;
  }
}

async function askForWords(
  number: number,
  text: string,
  pen: Pen,
  { ask, say }: Talk,
): Promise<PassagePlace> {
  const numbered = wordsOfParagraph(normaliseParagraphs(text)[number - 1] ?? "")
    .map((word, index) => `${pen.style("quiet", `${index + 1}:`)}${pen.text(word.text)}`)
    .join(" ");
  for (const line of pen.wrap(numbered, pen.columns)) say(line);
  for (;;) {
    const answer = await ask("From which word to which, such as 3-17 (Enter for all of it):");
    const [, from, to] = /^(\d+)\s*[-–\s]\s*(\d+)$/.exec(answer) ?? [];
    if (answer !== "" && to === undefined) continue;
    try {
      return choosePassage({ ...NOTHING_SAID, paragraph: number, from, to }, text);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      say(sentenceOf(error));
    }
  }
}

/** Its message without the names of flags, which nobody typed. */
function sentenceOf({ message }: Failure): string {
  return message.replaceAll(/--(from|to)/g, "“$1”");
}
