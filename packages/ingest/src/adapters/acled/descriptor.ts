/**
 * ACLED: the export of the Armed Conflict Location & Event Data project, by the names of its columns. Its terms forbid
 * passing rows on: they are counted here and never served one by one.
 */
import type { Descriptor } from "../../descriptor.ts";

const FOLLOWS = "follows from event_type and sub_event_type";
const OLD = "a number of ACLED's own that newer exports lack";

/** What is known of ACLED's export. */
export const descriptor = {
  dataset: "acled",
  title: "Armed Conflict Location & Event Data",
  publisher: "ACLED",
  description:
    "Events of political violence and protest, coded by ACLED from news, reports and partners. Each has one number of deaths without a range, and a place that for coarse events is often the capital of its area.",
  licence: "ACLED terms of use",
  licenceUrl: "https://acleddata.com/terms-and-conditions/",
  citation:
    "ACLED, Armed Conflict Location & Event Data, {edition}, https://acleddata.com. Raleigh, Clionadh, Roudabeh Kishi and Andrew Linke (2023): Political instability patterns are obscured by conflict dataset scope conditions, sources, and coding choices. Humanities and Social Sciences Communications 10, 74.",
  url: "https://acleddata.com/",
  redistributable: false,
  rowsKeptApart: true,
  columns: {
    event_id_cnty: "needed",
    event_date: "needed",
    year: "optional",
    time_precision: "needed",
    event_type: "needed",
    sub_event_type: "needed",
    actor1: "needed",
    assoc_actor_1: "optional",
    inter1: "needed",
    actor2: "needed",
    assoc_actor_2: "optional",
    inter2: "needed",
    iso: "optional",
    region: { ignored: "a region of ACLED's own, wider than a country" },
    country: "needed",
    admin1: "needed",
    admin2: "needed",
    admin3: "optional",
    location: "needed",
    latitude: "needed",
    longitude: "needed",
    geo_precision: "needed",
    source: "needed",
    fatalities: "needed",
    notes: { ignored: "text of ACLED's own, which may name private persons" },
    disorder_type: { ignored: FOLLOWS },
    interaction: { ignored: "follows from inter1 and inter2" },
    civilian_targeting: "optional",
    source_scale: { ignored: "follows from source" },
    tags: { ignored: "remarks on crowds and on those hit, for which an incident has no field" },
    timestamp: { ignored: "when ACLED last touched the row; what changed the ledger shows" },
    iso3: { ignored: "follows from country" },
    population_best: { ignored: "people who live near, and no part of the event" },
    population_1km: { ignored: "people who live near, and no part of the event" },
    population_2km: { ignored: "people who live near, and no part of the event" },
    population_5km: { ignored: "people who live near, and no part of the event" },
    data_id: { ignored: OLD },
    event_id_no_cnty: { ignored: OLD },
  },
  assertions: {
    days: { earliest: "1997-01-01" },
    countries: { atLeast: 1, atMost: 260 },
  },
  corrections: [],
} as const satisfies Descriptor;
