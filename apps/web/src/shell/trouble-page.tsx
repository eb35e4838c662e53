/** Trouble page: one sentence with what is wrong and what to do next. */
import { pageLanguage, localPath } from "../language/speech.ts";
import { capitalised } from "../words/names.ts";
import { PlainPage } from "./plain-page.tsx";
import { plainWords } from "./plain-words.ts";

/** The page for a database that cannot be read or a question that is refused; the sentence itself is in English. */
export function TroublePage({ sentence }: { readonly sentence: string }) {
  const say = plainWords(pageLanguage());
  return (
    <PlainPage name={say.notNow} heading={say.notNowHeading}>
      <p lang="en" dir="ltr">
        {capitalised(sentence)}.
      </p>
      <p>
        <a href={localPath("/")}>{say.tryFront}</a>
      </p>
    </PlainPage>
  );
}
