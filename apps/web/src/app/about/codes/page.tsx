import { codeParts } from "../../../method/code-parts.tsx";
import { MethodFrame } from "../../../method/method-frame.tsx";
import { methodWords } from "../../../method/method-words.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** Every closed list that records are coded with. */
export default function Codes(props: PageProps) {
  return showPage(props, NoFilter, async (view) => (
    <MethodFrame
      path="/about/codes"
      view={view}
      standfirst={<p>{methodWords().standfirst.codes}</p>}
      parts={codeParts(view)}
    />
  ));
}
