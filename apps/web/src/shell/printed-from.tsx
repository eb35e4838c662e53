/** Printed from: on paper, the address at which the page can be had again as it was printed. */
import { permalinkOf } from "../cite/cite-href.ts";
import { pageLanguage, localPath } from "../language/speech.ts";
import type { View } from "../view.ts";
import { shellWords } from "./shell-words.ts";

/** The line; nothing of it is seen on a screen. */
export function PrintedFrom({ view }: { readonly view: View }) {
  return (
    <p className="print-only note">
      {shellWords(pageLanguage()).printedFrom}{" "}
      <bdi dir="ltr">{view.origin + localPath(permalinkOf(view))}</bdi>
    </p>
  );
}
