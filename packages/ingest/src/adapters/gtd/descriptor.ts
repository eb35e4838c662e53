/**
 * GTD: the Global Terrorism Database as CSV, by the names of its columns. Its licence forbids passing rows on: they are
 * counted here and never served one by one.
 */
import type { ColumnUse } from "../../column.ts";
import type { Descriptor } from "../../descriptor.ts";

const LABEL = { ignored: "the label of the code beside it" };
const FURTHER = { ignored: "a further category beside the first, which decides the kind" };
const PERSONS = { ignored: "text of GTD's own, which may name private persons" };
const CRITERIA = { ignored: "follows from GTD's rule of inclusion" };
const ATTACKERS = {
  ignored: "attackers, and those of them who were caught, for whom GTD has no more than a number",
};
const MONEY = {
  ignored: "property, ransom and how a hostage taking went on, for which an incident has no field",
};
const COUNTRY = { ignored: "people of one country alone, who are counted in the whole" };
const LINES = { ignored: "follows from the nationalities of those involved" };

/** Columns that come numbered, all passed over alike. */
function numbered<Name extends string>(
  names: readonly Name[],
  use: ColumnUse,
): Readonly<Record<Name, ColumnUse>> {
  // Every name is a key.
  return Object.fromEntries(names.map((name) => [name, use])) as Record<Name, ColumnUse>;
}

/** What is known of GTD. */
export const descriptor = {
  dataset: "gtd",
  title: "Global Terrorism Database",
  publisher: "START, University of Maryland",
  description:
    "Attacks by non-state actors that meet GTD's definition of terrorism, coded from public sources. A month or day of 0 is unknown; -9, -99 and blank are missing.",
  licence: "GTD end user licence",
  licenceUrl: "https://www.start.umd.edu/gtd/end-user-agreement/",
  citation:
    "START (National Consortium for the Study of Terrorism and Responses to Terrorism), Global Terrorism Database, {edition}, University of Maryland, https://www.start.umd.edu/gtd.",
  url: "https://www.start.umd.edu/gtd/",
  redistributable: false,
  rowsKeptApart: true,
  columns: {
    eventid: "needed",
    iyear: "needed",
    imonth: "needed",
    iday: "needed",
    approxdate: "optional",
    extended: "optional",
    resolution: "optional",
    country: "optional",
    country_txt: "needed",
    provstate: "needed",
    city: "needed",
    latitude: "needed",
    longitude: "needed",
    specificity: "needed",
    vicinity: "needed",
    doubtterr: "optional",
    alternative_txt: "optional",
    success: "needed",
    suicide: "optional",
    attacktype1: "needed",
    targtype1: "needed",
    gname: "needed",
    gname2: "optional",
    gname3: "optional",
    gsubname: "optional",
    gsubname2: "optional",
    gsubname3: "optional",
    individual: "optional",
    multiple: "optional",
    guncertain1: "optional",
    guncertain2: "optional",
    guncertain3: "optional",
    claimed: "optional",
    claim2: "optional",
    claim3: "optional",
    claimmode_txt: "optional",
    compclaim: "optional",
    nkill: "needed",
    nkillter: "optional",
    nwound: "needed",
    nwoundte: "optional",
    nhostkid: "optional",
    scite1: "optional",
    scite2: "optional",
    scite3: "optional",
    related: "optional",
    summary: PERSONS,
    motive: PERSONS,
    location: PERSONS,
    corp1: PERSONS,
    target1: PERSONS,
    weapdetail: PERSONS,
    propcomment: PERSONS,
    ransomnote: PERSONS,
    addnotes: PERSONS,
    ...numbered(["corp2", "corp3", "target2", "target3"], PERSONS),
    ...numbered(["crit1", "crit2", "crit3"], CRITERIA),
    ...numbered(["nperps", "nperpcap"], ATTACKERS),
    ...numbered(
      [
        "alternative", "claimmode", "claimmode2", "claimmode2_txt", "claimmode3", "claimmode3_txt",
        "region", "region_txt", "attacktype1_txt", "targtype1_txt", "natlty1_txt",
        "weaptype1_txt", "propextent_txt", "hostkidoutcome_txt",
      ],
      LABEL,
    ),
    ...numbered(
      [
        "attacktype2", "attacktype2_txt", "attacktype3", "attacktype3_txt",
        "targsubtype1", "targsubtype1_txt", "natlty1",
        "targtype2", "targtype2_txt", "targsubtype2", "targsubtype2_txt", "natlty2", "natlty2_txt",
        "targtype3", "targtype3_txt", "targsubtype3", "targsubtype3_txt", "natlty3", "natlty3_txt",
        "weaptype1", "weapsubtype1", "weapsubtype1_txt",
        "weaptype2", "weaptype2_txt", "weapsubtype2", "weapsubtype2_txt",
        "weaptype3", "weaptype3_txt", "weapsubtype3", "weapsubtype3_txt",
        "weaptype4", "weaptype4_txt", "weapsubtype4", "weapsubtype4_txt",
      ],
      FURTHER,
    ),
    ...numbered(["nkillus", "nwoundus", "nhostkidus"], COUNTRY),
    ...numbered(
      [
        "property", "propextent", "propvalue", "ishostkid", "nhours", "ndays", "divert", "kidhijcountry",
        "ransom", "ransomamt", "ransomamtus", "ransompaid", "ransompaidus", "hostkidoutcome", "nreleased",
      ],
      MONEY,
    ),
    ...numbered(["INT_LOG", "INT_IDEO", "INT_MISC", "INT_ANY"], LINES),
    dbsource: { ignored: "the project that collected the row" },
  },
  assertions: {
    days: { earliest: "1970-01-01" },
    countries: { atLeast: 1, atMost: 260 },
  },
  corrections: [],
} as const satisfies Descriptor; // prettier-ignore
