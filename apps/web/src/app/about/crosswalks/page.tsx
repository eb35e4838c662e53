import { crosswalkParts } from "../../../method/crosswalk-parts.tsx";
import { MethodFrame } from "../../../method/method-frame.tsx";
import { methodWords } from "../../../method/method-words.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** How our lists map to those of others. */
export default function Crosswalks(props: PageProps) {
  return showPage(props, NoFilter, async (view) => (
    <MethodFrame
      path="/about/crosswalks"
      view={view}
      standfirst={<p>{methodWords().standfirst.crosswalks}</p>}
      parts={crosswalkParts(view)}
    />
  ));
}
