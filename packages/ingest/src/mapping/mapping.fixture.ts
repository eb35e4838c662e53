/** A mapping for tests, as a person would write it. */

/** Incidents of a small desk's table. */
export const INCIDENTS = `mapping: 1
dataset:
  id: desk
  title: A desk's table
  publisher: A desk
  licence: CC BY 4.0
  citation: A desk, 2026.
  redistributable: true
  edition: "1"
each: incident
id: [No]
incident:
  kind:
    column: Type
    values: { IED: explosion, Ambush: armed-attack, Rally: pass-over }
  when: { column: Date, format: DD/MM/YYYY }
  where:
    country: { always: Iraq }
    governorate: { column: Province }
    settlement: { column: Town }
    precision: { always: settlement }
    latitude: Lat
    longitude: Lon
  parties:
    - { role: perpetrator, column: Group, actor: { always: armed-group }, attribution: { always: suspected } }
    - { role: target, column: Target, who: { always: security-forces } }
  harm:
    - { effect: killed, who: { always: unknown }, column: Killed }
  notes: [Remarks]
report:
  source: { column: Source }
  separator: ";"
  url: { column: Link }
ignored:
  Entered by: the volunteer who typed it
`;

/** Its columns. */
export const COLUMNS = [
  "No",
  "Date",
  "Type",
  "Province",
  "Town",
  "Lat",
  "Lon",
  "Group",
  "Target",
  "Killed",
  "Remarks",
  "Source",
  "Link",
  "Entered by",
];

/** A row of it. */
export const ROW: Readonly<Record<string, string>> = {
  No: "17",
  Date: "3/4/2019",
  Type: "IED",
  Province: "Kirkuk",
  Town: "Hawija",
  Lat: "35.3259",
  Lon: "43.7727",
  Group: "Example Front",
  Target: "a police patrol",
  Killed: "more than 2",
  Remarks: "Near the bridge",
  Source: "Example Wire",
  Link: "https://wire.example/17",
  "Entered by": "somebody",
};
