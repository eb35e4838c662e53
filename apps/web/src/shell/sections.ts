/** Sections: what the masthead lists, in the order of the three questions: what, how many, who says so. */

/** One section of the site. */
export interface SiteSection {
  readonly path: string;
  readonly name: string;
}

/** The records that readers come for. */
export const RECORD_SECTIONS: readonly SiteSection[] = [
  { path: "/incidents", name: "Incidents" },
  { path: "/estimates", name: "Estimates" },
  { path: "/claims", name: "Claims" },
  { path: "/map", name: "Map" },
  { path: "/sources", name: "Sources" },
  { path: "/documents", name: "Documents" },
];

/** What explains and carries them. */
export const BACKGROUND_SECTIONS: readonly SiteSection[] = [
  { path: "/places", name: "Places" },
  { path: "/actors", name: "Actors" },
  { path: "/balances", name: "Balances" },
  { path: "/origins", name: "Origins" },
  { path: "/coverage", name: "Coverage" },
  { path: "/datasets", name: "Datasets" },
  { path: "/ledger", name: "Ledger" },
  { path: "/about", name: "Method" },
];
