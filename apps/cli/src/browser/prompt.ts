/** Prompt: a line of text that is written letter by letter. Letters are what a person sees as one. */
import type { Prompt } from "./state.ts";

const LETTERS = new Intl.Segmenter();

function lettersOf(text: string): readonly string[] {
  return Array.from(LETTERS.segment(text), ({ segment }) => segment);
}

/** A prompt that begins with a text, ready to be written on. */
export function openPrompt(field: string, label: string, text = ""): Prompt {
  return { is: "prompt", field, label, text, at: lettersOf(text).length, complaint: null };
}

/** What was typed, put where the next letter goes; what moves a cursor or ends a line is left out. */
export function typeInto(prompt: Prompt, typed: string): Prompt {
  const clean = typed.replace(/\p{Cc}+/gu, " ");
  const letters = lettersOf(prompt.text);
  const before = letters.slice(0, prompt.at).join("") + clean;
  return {
    ...prompt,
    text: before + letters.slice(prompt.at).join(""),
    at: lettersOf(before).length,
    complaint: null,
  };
}

/** What a key other than a letter does to the line. */
export function edit(
  prompt: Prompt,
  change: "rub-out" | "left" | "right" | "start" | "end" | "clear",
): Prompt {
  const letters = lettersOf(prompt.text);
  switch (change) {
    case "rub-out": {
      if (prompt.at === 0) return prompt;
      const rest = letters.toSpliced(prompt.at - 1, 1);
      return { ...prompt, text: rest.join(""), at: prompt.at - 1, complaint: null };
    }
    case "left":
      return { ...prompt, at: Math.max(0, prompt.at - 1) };
    case "right":
      return { ...prompt, at: Math.min(letters.length, prompt.at + 1) };
    case "start":
      return { ...prompt, at: 0 };
    case "end":
      return { ...prompt, at: letters.length };
    case "clear":
      return { ...prompt, text: "", at: 0, complaint: null };
  }
}

/** The line in three parts, so that the middle one, under the cursor, can be set apart. */
export function partsOf({ text, at }: Prompt): readonly [string, string, string] {
  const letters = lettersOf(text);
  return [letters.slice(0, at).join(""), letters[at] ?? " ", letters.slice(at + 1).join("")];
}
