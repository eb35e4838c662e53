/**
 * Reports: an account for each source that GTD cites. A citation is free text, in which title, publisher and date stand in no
 * fixed order, so that it is kept whole; its publisher cannot be told for sure. Where GTD cites nothing it speaks itself.
 */
import type { Report } from "@sitrep/domain/report";
import type { z } from "zod";
import { cleanText, cutText } from "../../clean-text.ts";
import type { Draft, SharedDraft } from "../../draft.ts";
import { fingerprintOf } from "../../slug.ts";
import { presentIn } from "./cell.ts";

/** The reports of an attack, with what they lean on. */
export interface AttackReports {
  readonly reports: z.input<typeof Report>[];
  readonly drafts: readonly Draft[];
  readonly shared: readonly SharedDraft[];
}

const LONGEST_TITLE = 160;
const LONGEST_NOTE = 4000;

/** Reads the citations of attacks of a dataset. */
export function reportReader(dataset: string): (citations: readonly string[]) => AttackReports {
  const own: SharedDraft = {
    kind: "source",
    record: {
      id: `${dataset}/publisher-gtd`,
      kind: "academic",
      identity: { is: "named", name: "Global Terrorism Database" },
      aliases: ["GTD"],
    },
  };
  const unstated: SharedDraft = {
    kind: "source",
    record: {
      id: `${dataset}/publisher-not-stated`,
      kind: "unknown",
      identity: {
        is: "anonymous",
        role: "publishers that GTD names in free text alone",
        headcount: "unknown",
      },
    },
  };
  const ownDocument: Draft = {
    kind: "document",
    record: {
      id: `${dataset}/document-gtd`,
      title: "Global Terrorism Database",
      kind: "dataset",
      publisher: own.record.id,
      url: "https://www.start.umd.edu/gtd/",
    },
  };
  return (citations) => {
    const texts = new Set(
      citations.map((cell) => cleanText(presentIn(cell) ?? "")).filter(Boolean),
    );
    const cited = [...texts].map((text) => documentOf(text, dataset, unstated.record.id));
    const drafts = cited.length === 0 ? [ownDocument] : cited;
    return {
      reports: drafts.map(({ record }) => ({ document: record.id })),
      drafts,
      shared: cited.length === 0 ? [own] : [unstated],
    };
  };
}

function documentOf(text: string, dataset: string, publisher: string): Draft {
  const title = cutText(text, LONGEST_TITLE);
  return {
    kind: "document",
    record: {
      id: `${dataset}/document-${fingerprintOf(text)}`,
      title,
      publisher,
      language: "und",
      ...(title !== text && { notes: cutText(text, LONGEST_NOTE) }),
    },
  };
}
