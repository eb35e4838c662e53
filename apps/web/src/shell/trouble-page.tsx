/** Trouble page: one sentence with what is wrong and what to do next. */
import type { Failure } from "../failure.ts";
import { pageLanguage, localPath } from "../language/speech.ts";
import { capitalised } from "../words/names.ts";
import { PlainPage } from "./plain-page.tsx";
import { plainWords } from "./plain-words.ts";

/** The page for a database that cannot be read or a question that is refused; in another language it says which of both it is. */
export function TroublePage({
  failure: { is, sentence },
}: {
  readonly failure: Pick<Failure, "sentence"> & { readonly is: "store" | "refused" };
}) {
  const say = plainWords(pageLanguage());
  return (
    <PlainPage name={say.notNow} heading={say.notNowHeading}>
      <p>{say.whatFailed === null ? `${capitalised(sentence)}.` : say.whatFailed[is]}</p>
      <p>
        <a href={localPath("/")}>{say.tryFront}</a>
      </p>
    </PlainPage>
  );
}
