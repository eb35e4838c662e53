/** Near offer: names that words which name nothing may have been meant for, each a link that asks again with it. SPEC S6. */
import { fold } from "@sitrep/domain/text";
import type { ReactNode } from "react";
import type { View } from "../view.ts";
import type { QuestionRead } from "./reading.ts";
import { searchWords } from "./search-words.tsx";

/** The offer; nothing where no name is near. Nothing is narrowed by it before it is chosen. */
export function NearOffer({
  near,
  q,
  hrefOf,
}: {
  readonly near: QuestionRead["near"];
  readonly q: string;
  /** Where the question leads once it is put right. */
  readonly hrefOf: (question: string, of: QuestionRead["near"][number]) => string;
}): ReactNode {
  const say = searchWords();
  return near.map((one) => (
    <p key={one.words} data-near>
      {say.near(<bdi>{one.words}</bdi>)}{" "}
      <a href={hrefOf(putRight(q, one), one)}>
        <bdi>{one.name}</bdi>
      </a>
      {say.questionMark}
    </p>
  ));
}

/** The question with the name in the place of the words. */
function putRight(q: string, { words, name }: QuestionRead["near"][number]): string {
  return ` ${fold(q)} `.replace(` ${words} `, ` ${name} `).trim();
}

/** Where a search for a question leads. */
export function searchHref(view: View): (question: string) => string {
  return (question) => view.href("/search", { q: question });
}
