/** Arabic pages: every page of the site, each with addresses of it that are looked at. */
import { COLLECTION } from "./every-page.ts";

function record(kind: string, slug: string): string {
  return `/ar/${kind}/${COLLECTION}/${slug}`;
}

/** By the path of the page in the site's own tree, with `*` for a part that is one of many. */
export const ARABIC_PAGES: Readonly<Record<string, readonly string[]>> = {
  "/": ["/ar"],
  "/about": ["/ar/about"],
  "/about/codes": ["/ar/about/codes"],
  "/about/coverage": ["/ar/about/coverage"],
  "/about/crosswalks": ["/ar/about/crosswalks"],
  "/about/rules": ["/ar/about/rules"],
  "/about/terms": ["/ar/about/terms"],
  "/actors": ["/ar/actors"],
  "/actors/*/*": [record("actors", "islamic-state")],
  "/balances": ["/ar/balances"],
  "/changes": [
    "/ar/changes",
    "/ar/changes?change=amended,retracted",
    `/ar/changes?since=1&of=${encodeURIComponent("/incidents?kind=abduction")}`,
  ],
  "/cite": [
    "/ar/cite",
    `/ar/cite?of=${encodeURIComponent("/incidents?kind=abduction&place=gazetteer/iq-anbar&knownAt=2&rules=1")}`,
  ],
  "/claims": ["/ar/claims", "/ar/claims?kind=definition"],
  "/claims/*/*": [
    record("claims", "krsc-official-worse"),
    record("claims", "defeat-means-networks"),
  ],
  "/contribute": ["/ar/contribute"],
  "/contribute/estimate": ["/ar/contribute/estimate"],
  "/contribute/file": ["/ar/contribute/file"],
  "/contribute/incident": [
    "/ar/contribute/incident",
    `/ar/contribute/incident?amend=${COLLECTION}/krsc-hawija-bodies`,
  ],
  "/contribute/source": ["/ar/contribute/source"],
  "/contribute/table": ["/ar/contribute/table"],
  "/coverage": ["/ar/coverage", "/ar/coverage?watcher=islamic-state-resurgence/krsc"],
  "/datasets": ["/ar/datasets"],
  "/datasets/*": [`/ar/datasets/${COLLECTION}`],
  "/documents": ["/ar/documents"],
  "/documents/*/*": [
    record("documents", "cnn-fighters-flee"),
    record("documents", "buzzfeed-border-investigation"),
  ],
  "/estimates": ["/ar/estimates"],
  "/estimates/*/*": [
    record("estimates", "recruits-from-france"),
    record("estimates", "ap-verified-january-2019"),
    record("estimates", "crossed-more-than-1000"),
  ],
  "/explore": ["/ar/explore", "/ar/explore?kind=abduction&place=gazetteer/iq-anbar"],
  "/incidents": ["/ar/incidents", "/ar/incidents?kind=targeted-killing&place=gazetteer/iq&foo=bar"],
  "/incidents/*/*": [
    record("incidents", "krsc-hawija-bodies"),
    record("incidents", "fighters-cross-into-iraq"),
    record("incidents", "ain-issa-escape"),
  ],
  "/ledger": ["/ar/ledger", `/ar/ledger?batch=1&hash=${"0".repeat(64)}`],
  "/ledger/*": ["/ar/ledger/2", "/ar/ledger/1?kind=dataset"],
  "/map": ["/ar/map"],
  "/origins": ["/ar/origins", "/ar/origins?metric=fighters-present&place=gazetteer/iq"],
  "/places": ["/ar/places", "/ar/places?q=kirkuk"],
  "/places/*/*": ["/ar/places/gazetteer/iq-kirkuk", "/ar/places/gazetteer/sy"],
  "/search": [
    "/ar/search",
    "/ar/search?q=kirkuk",
    "/ar/search?q=kirkuk+zzzz",
    "/ar/search?q=abductions+anbar+2019",
  ],
  "/record": [
    "/ar/record",
    `/ar/record?id=${COLLECTION}/judgement-mukhtar-killings`,
    `/ar/record?id=${COLLECTION}/balance-france`,
  ],
  "/series": ["/ar/series?place=gazetteer/iq-kirkuk", "/ar/series?beside=place&from=2018-06-01"],
  "/sources": ["/ar/sources"],
  "/sources/*/*": [
    record("sources", "senior-us-diplomatic-official"),
    record("sources", "syrian-observatory"),
  ],
  "/why": [
    "/ar/why",
    ...[
      `${COLLECTION}/balance-france`,
      `${COLLECTION}/ap-verified-january-2019`,
      `${COLLECTION}/fighters-cross-into-iraq`,
      "/incidents?place=gazetteer/iq-kirkuk&from=2018-03-01&to=2018-03-31",
      "/series?by=month&place=gazetteer/iq-kirkuk&from=2018-01-10&to=2018-12-31&harm=killed",
      "/series?by=year&place=gazetteer/iq&from=2018-03-01&to=2019-12-31&split=attribution&likeForLike=true",
      "/estimates?metric=fighters-present",
      "/origins?metric=fighters-present",
    ].map((of) => `/ar/why?of=${encodeURIComponent(of)}`),
  ],
};
