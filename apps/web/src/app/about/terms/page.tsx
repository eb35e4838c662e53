import { termParts } from "../../../method/term-parts.tsx";
import { MethodFrame } from "../../../method/method-frame.tsx";
import { methodWords } from "../../../method/method-words.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** The words of the interface. */
export default function Terms(props: PageProps) {
  return showPage(props, NoFilter, async (view) => (
    <MethodFrame
      path="/about/terms"
      view={view}
      standfirst={<p>{methodWords().standfirst.terms}</p>}
      parts={termParts(view)}
    />
  ));
}
