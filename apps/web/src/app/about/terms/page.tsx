import { termParts } from "../../../method/term-parts.tsx";
import { MethodFrame } from "../../../method/method-frame.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** The words of the interface. */
export default function Terms(props: PageProps) {
  return showPage(props, NoFilter, async (view) => (
    <MethodFrame
      path="/about/terms"
      view={view}
      heading="What the words mean"
      standfirst={
        <p>
          Each of them explains itself where it stands, too: whatever has a dotted line under it
          opens.
        </p>
      }
      parts={termParts(view)}
    />
  ));
}
