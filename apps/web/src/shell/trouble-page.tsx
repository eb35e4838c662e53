/** Trouble page: one sentence with what is wrong and what to do next. */
import { capitalised } from "../words/names.ts";
import { PlainPage } from "./plain-page.tsx";

/** The page for a database that cannot be read or a question that is refused. */
export function TroublePage({ sentence }: { readonly sentence: string }) {
  return (
    <PlainPage name="Not now" heading="This page cannot be shown">
      <p>{capitalised(sentence)}.</p>
      <p>
        <a href="/">Try the front page</a>
      </p>
    </PlainPage>
  );
}
