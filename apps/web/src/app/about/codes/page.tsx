import { codeParts } from "../../../method/code-parts.tsx";
import { MethodFrame } from "../../../method/method-frame.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** Every closed list that records are coded with. */
export default function Codes(props: PageProps) {
  return showPage(props, NoFilter, async (view) => (
    <MethodFrame
      path="/about/codes"
      view={view}
      heading="What records are coded with"
      standfirst={
        <p>
          Each list is closed: a record that holds another word is refused. A change of a list is
          told in the list of changes.
        </p>
      }
      parts={codeParts(view)}
    />
  ));
}
