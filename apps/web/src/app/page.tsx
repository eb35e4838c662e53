import { Page } from "../shell/page.tsx";
import { showPage } from "../show-page.tsx";
import type { PageProps } from "../view.ts";
import { NoFilter } from "../view.ts";

/** The front page: what is reported, where, when, by whom. */
export default function Front(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    return (
      <Page
        view={view}
        name="Front page"
        size="front"
        heading={`${view.head.counts.incident ?? 0} incidents on record`}
      >
        <p className="prose">{view.head.datasets.map((dataset) => dataset.title).join("; ")}</p>
      </Page>
    );
  });
}
