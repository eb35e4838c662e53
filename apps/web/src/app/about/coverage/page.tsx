import { askOnce } from "../../../answers.ts";
import { coverageParts } from "../../../method/coverage-parts.tsx";
import { MethodFrame } from "../../../method/method-frame.tsx";
import { methodWords } from "../../../method/method-words.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** What each dataset claims to watch. */
export default function Coverages(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const answers = await Promise.all(
      view.head.datasets.map(({ id }) =>
        askOnce(`dataset ${id}`, view, (knownAt) => view.caller.datasets.byId({ id, knownAt })),
      ),
    );
    return (
      <MethodFrame
        path="/about/coverage"
        view={view}
        standfirst={<p>{methodWords().standfirst.coverage(view.href("/coverage"))}</p>}
        parts={coverageParts(answers, view)}
      />
    );
  });
}
