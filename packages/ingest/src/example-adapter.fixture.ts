/** The adapter that `docs/adapters.md` explains, as it stands there. */
import type { RowIssue } from "./adapter.ts";
import { tableAdapter } from "./adapter.ts";
import { boundedCache } from "./bounded-cache.ts";
import { cleanText } from "./clean-text.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Draft, SharedDraft } from "./draft.ts";
import { placeEvent } from "./event-place.ts";
import { namedPlaceReader } from "./named-places.ts";
import { cellIssue, codesOf, unknownCode } from "./row-issue.ts";
import { fingerprintOf, slugOf } from "./slug.ts";
import { readWholeNumber } from "./whole-number.ts";

const descriptor = {
  dataset: "example-monitor",
  title: "Example Monitor",
  publisher: "Example Institute",
  licence: "CC BY 4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  citation: "Example Institute, Example Monitor, edition {edition}.",
  redistributable: true,
  columns: {
    ref: "needed",
    day: "needed",
    governorate: "needed",
    deaths: "needed",
    newspaper: "needed",
    kind: "needed",
    remarks: { ignored: "sentences of the newspaper, which are not ours to keep" },
  },
  assertions: { days: { earliest: "2015-01-01" } },
  corrections: [
    {
      row: { column: "ref", value: "77" },
      column: "day",
      expect: "2019-20-02",
      put: "2019-02-20",
      reason: "Day and month are in each other's place; there is no month 20.",
    },
  ],
} as const satisfies Descriptor;

/** The adapter. */
export const exampleMonitor = tableAdapter({
  name: "example-monitor",
  rules: "1",
  descriptor,
  start: ({ dataset: { id: dataset }, findPlace }, at) => {
    const placesOf = namedPlaceReader(dataset, findPlace);
    const newspaperOf = boundedCache((name): SharedDraft => {
      const identity = { is: "named", name } as const;
      const id = `${dataset}/newspaper-${slugOf(name)}`;
      return { kind: "source", record: { id, kind: "outlet", identity } };
    });
    return {
      columnOf: { when: "day", harm: "deaths" },
      read: ({ cells }) => {
        const cell = (index: number): string => cells[index] ?? "";
        const issues: RowIssue[] = [];
        const record = `${dataset}/${slugOf(cell(at.ref))}`;
        if (cell(at.kind) !== "attack")
          issues.push(unknownCode("kind", cell(at.kind), codesOf("attack")));
        const deaths = readWholeNumber("deaths", cell(at.deaths));
        if (typeof deaths !== "number") issues.push(deaths);
        const name = cleanText(cell(at.newspaper));
        if (name === "")
          issues.push(
            cellIssue("newspaper", cell(at.newspaper), {
              code: "missing",
              severity: "reject",
              defect: { is: "cell-empty", column: "newspaper", wants: { is: "source" } },
            }),
          );
        if (issues.length > 0 || typeof deaths !== "number")
          return { record, drafts: [], shared: [], issues };

        const adm1 = cell(at.governorate);
        const places = placesOf({ country: "Iraq", countryId: "", adm1, adm2: "", spot: "" });
        const { where, phrase, shared, country } = placeEvent("governorate", places, null);
        const newspaper = newspaperOf(name);
        const when = cell(at.day);
        const print = fingerprintOf(newspaper.record.id, when);
        const document: Draft = {
          kind: "document",
          record: {
            id: `${dataset}/issue-${print}`,
            title: `${name}, ${when}`,
            publisher: newspaper.record.id,
          },
        };
        const incident: Draft = {
          kind: "incident",
          record: {
            id: record,
            title: `Attack${phrase}`,
            kind: "armed-attack",
            when,
            where,
            harm: [
              {
                effect: "killed",
                who: "unknown",
                quantity: { form: "exactly", value: deaths, unit: "person" },
              },
            ],
            reports: [{ document: document.record.id }],
          },
        };
        return {
          record,
          drafts: [incident, document],
          shared: [...shared, newspaper],
          issues,
          scene: { country, earliest: when, latest: when },
        };
      },
      end: () => [],
    };
  },
});
