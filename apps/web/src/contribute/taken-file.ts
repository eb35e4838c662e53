/** Taken file: what a button that takes a file away is answered: the file, or a sentence on why there is none yet. */
import type { HandedFile } from "@sitrep/api/contribute/handed-file";

/** The file, to be kept. */
export function takenFile({ name, text }: HandedFile): Response {
  return new Response(text, {
    headers: {
      "Content-Type": "application/yaml; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}

/** The sentence. */
export function noFile(sentence: string): Response {
  return new Response(sentence, { status: 400 });
}
