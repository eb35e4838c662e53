/** Arabic pages: every page that is translated, each with addresses of it that are looked at. */
import { COLLECTION } from "./every-page.ts";

function record(kind: string, slug: string): string {
  return `/ar/${kind}/${COLLECTION}/${slug}`;
}

/** By the path of the page in the site's own tree, as the table of translated pages has it. */
export const ARABIC_PAGES: Readonly<Record<string, readonly string[]>> = {
  "/": ["/ar"],
  "/cite": [
    "/ar/cite",
    `/ar/cite?of=${encodeURIComponent("/incidents?kind=abduction&place=gazetteer/iq-anbar&knownAt=2&rules=1")}`,
  ],
  "/claims": ["/ar/claims", "/ar/claims?kind=definition"],
  "/claims/*/*": [record("claims", "krsc-official-worse")],
  "/coverage": ["/ar/coverage"],
  "/estimates": ["/ar/estimates"],
  "/explore": ["/ar/explore", "/ar/explore?kind=abduction&place=gazetteer/iq-anbar"],
  "/incidents": ["/ar/incidents", "/ar/incidents?kind=targeted-killing&place=gazetteer/iq&foo=bar"],
  "/incidents/*/*": [
    record("incidents", "krsc-hawija-bodies"),
    record("incidents", "fighters-cross-into-iraq"),
  ],
  "/map": ["/ar/map"],
  "/origins": ["/ar/origins", "/ar/origins?metric=fighters-present&place=gazetteer/iq"],
  "/series": ["/ar/series?place=gazetteer/iq-kirkuk"],
};
