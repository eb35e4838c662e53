import { crosswalkParts } from "../../../method/crosswalk-parts.tsx";
import { MethodFrame } from "../../../method/method-frame.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** How our lists map to those of others. */
export default function Crosswalks(props: PageProps) {
  return showPage(props, NoFilter, async (view) => (
    <MethodFrame
      path="/about/crosswalks"
      view={view}
      heading="Our lists in the lists of others"
      standfirst={
        <p>
          What is coded here can be set against other datasets only as far as their categories
          allow. Each row says how theirs lies to ours, and what the step loses.
        </p>
      }
      parts={crosswalkParts(view)}
    />
  ));
}
