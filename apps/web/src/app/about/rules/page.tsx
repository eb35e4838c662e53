import { RuleOpening, ruleParts } from "../../../method/rule-parts.tsx";
import { MethodFrame } from "../../../method/method-frame.tsx";
import { methodWords } from "../../../method/method-words.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** Every rule by its number. */
export default function Rules(props: PageProps) {
  return showPage(props, NoFilter, async (view) => (
    <MethodFrame
      path="/about/rules"
      view={view}
      standfirst={<p>{methodWords().standfirst.rules}</p>}
      opening={<RuleOpening />}
      parts={ruleParts()}
    />
  ));
}
