import { IncidentQuery } from "@sitrep/domain/filter";
import { explorerPage } from "../../explore/explorer-page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";

/** The explorer. */
export default function Explore(props: PageProps) {
  return showPage(props, IncidentQuery, (view) => explorerPage(view));
}
