/** A table in the shape of ACLED's export, with a row of our own making. */

/** The columns of an export, in the publisher's order. */
export const COLUMNS = [
  "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type",
  "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting",
  "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision",
  "source", "source_scale", "notes", "fatalities", "tags", "timestamp",
]; // prettier-ignore

/** A row of our own making. */
export const ROW: Readonly<Record<string, string>> = {
  event_id_cnty: "IRQ900001",
  event_date: "2019-02-24",
  year: "2019",
  time_precision: "1",
  disorder_type: "Political violence",
  event_type: "Battles",
  sub_event_type: "Armed clash",
  actor1: "Example Front",
  inter1: "2",
  actor2: "Police Forces of Iraq (2014-)",
  inter2: "1",
  interaction: "12",
  iso: "368",
  region: "Middle East",
  country: "Iraq",
  admin1: "Kirkuk",
  admin2: "Hawija",
  location: "Hawija",
  latitude: "35.3259",
  longitude: "43.7727",
  geo_precision: "1",
  source: "Example Wire; Example Daily",
  source_scale: "National",
  notes: "Written for this test.",
  fatalities: "4",
  timestamp: "1700000000",
};
