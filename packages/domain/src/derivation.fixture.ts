/** What in a derivation is not made from its data, for tests of what holds for every derivation. SPEC W5. */
import { Asked, askedWords } from "./asked.ts";
import type { Derivation, Given, Ground } from "./derivation.ts";
import { Meaning } from "./meaning.ts";
import { meaningWords } from "./meaning-words.ts";
import { stepSentence } from "./step-sentence.ts";
import { Step } from "./step.ts";

/** Each text that its data does not say, at any depth, and each step, meaning or question that its schema refuses. */
export function unsaidIn(why: Derivation): readonly string[] {
  const { step, says } = why;
  return [
    ...refused(Step.safeParse(step)),
    ...(says === stepSentence(step) ? [] : [`says: ${says}`]),
    ...unsaidOf(why),
    ...why.from.flatMap(unsaidUnder),
  ];
}

function unsaidUnder(ground: Ground): readonly string[] {
  switch (ground.is) {
    case "derived":
      return unsaidIn(ground.derivation);
    case "asked": {
      const { words, asked } = ground;
      const isSaid = words === askedWords(asked);
      return [...refused(Asked.safeParse(asked)), ...(isSaid ? [] : [`asked: ${words}`])];
    }
    case "record":
      return unsaidOf(ground);
  }
}

function unsaidOf({
  gives,
  meaning,
}: {
  readonly gives: Given | null;
  readonly meaning?: Meaning;
}): readonly string[] {
  if (meaning === undefined) return typeof gives === "string" ? [`gives: ${gives}`] : [];
  const isSaid = gives === meaningWords(meaning);
  return [
    ...refused(Meaning.safeParse(meaning)),
    ...(isSaid ? [] : [`gives: ${JSON.stringify(gives)}`]),
  ];
}

function refused(read: { readonly success: boolean; readonly error?: Error }): readonly string[] {
  return read.error === undefined ? [] : [read.error.message];
}
