/**
 * Reports: the outlets that ACLED names behind an event, each as an account of its own in ACLED's data. Which article, and whether
 * one outlet only printed another's, ACLED does not say: accounts out of one document may be one origin, and the domain counts
 * them so. SPEC I5.
 */
import type { Report } from "@sitrep/domain/report";
import type { z } from "zod";
import { boundedCache } from "../../bounded-cache.ts";
import { cleanText, cutText } from "../../clean-text.ts";
import type { Draft, SharedDraft } from "../../draft.ts";
import { slugOf } from "../../slug.ts";

/** The reports of an event, with what they lean on. */
export interface EventReports {
  readonly reports: z.input<typeof Report>[];
  readonly drafts: readonly Draft[];
  readonly shared: readonly SharedDraft[];
}

/** So many outlets of one event are told apart. */
const MOST_OUTLETS = 40;

/** Reads the outlets of events of a dataset; ACLED itself speaks where a row names none. */
export function reportReader(dataset: string): (source: string) => EventReports {
  const outletOf = boundedCache((name): SharedDraft => {
    const identity = { is: "named", name: cutText(name, 160) } as const;
    const id = `${dataset}/outlet-${slugOf(name)}`;
    return { kind: "source", record: { id, kind: "unknown", identity } };
  });
  const publisher: SharedDraft = {
    kind: "source",
    record: {
      id: `${dataset}/publisher-acled`,
      kind: "ngo",
      identity: { is: "named", name: "ACLED" },
      aliases: ["Armed Conflict Location & Event Data"],
    },
  };
  const document = {
    kind: "document",
    record: {
      id: `${dataset}/document-acled`,
      title: "Armed Conflict Location & Event Data",
      kind: "dataset",
      publisher: publisher.record.id,
      url: "https://acleddata.com/",
    },
  } as const satisfies Draft;
  return boundedCache((source) => {
    const names = [...new Set(source.split(";").map(cleanText).filter(Boolean))];
    const outlets = names.slice(0, MOST_OUTLETS).map(outletOf);
    const voices = outlets.length === 0 ? [[]] : outlets.map(({ record }) => [record.id]);
    const reports = voices.map((speakers) => ({ document: document.record.id, speakers }));
    return { reports, drafts: [document], shared: [publisher, ...outlets] };
  });
}
