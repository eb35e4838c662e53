/**
 * Report reader: who says what a row tells, and in which document. A row that names a title or an address stands on that
 * document, and its source is the publisher; one that names a source alone stands on the table itself, where that source speaks.
 */
import type { Report } from "@sitrep/domain/report";
import type { z } from "zod";
import { boundedCache } from "../bounded-cache.ts";
import { cleanText, cutText } from "../clean-text.ts";
import type { Draft, SharedDraft } from "../draft.ts";
import { cellIssue } from "../row-issue.ts";
import { fingerprintOf, slugOf } from "../slug.ts";
import type { CellOf, Notebook } from "./cell-reader.ts";
import { readTextFrom, wordReader } from "./cell-reader.ts";
import type { Mapping, ReportFrom } from "./mapping.ts";
import { dayReader } from "./time-reader.ts";

/** The reports of a row, with what they lean on. */
export interface RowReports {
  readonly reports: z.input<typeof Report>[];
  readonly drafts: readonly Draft[];
  readonly shared: readonly SharedDraft[];
}

const LONGEST_TITLE = 160;
const MOST_SOURCES = 40;

/** Reads the reports of rows; null where an issue says why not. */
export function reportReader(
  dataset: string,
  { publisher, title }: Mapping["dataset"],
  from: ReportFrom,
): (cell: CellOf, notebook: Notebook) => RowReports | null {
  const readKind = wordReader(from.kind);
  const readDay = from.publishedOn === undefined ? null : dayReader(from.publishedOn);
  const sourceOf = boundedCache((key): SharedDraft => {
    const [kind = "unknown", name = ""] = key.split("\u0000");
    const identity = { is: "named", name: cutText(name, LONGEST_TITLE) } as const;
    // The kind came from the domain's own list.
    const record = { id: `${dataset}/source-${slugOf(name)}`, kind: kind as "unknown", identity };
    return { kind: "source", record };
  });
  const own: SharedDraft = {
    kind: "source",
    record: {
      id: `${dataset}/publisher`,
      kind: "dataset",
      identity: { is: "named", name: publisher },
    },
  };
  const table: Draft = {
    kind: "document",
    record: { id: `${dataset}/document`, title, kind: "dataset", publisher: own.record.id },
  };

  return (cell, notebook) => {
    const { issues } = notebook;
    const text = readTextFrom(from.source, cell);
    const names = from.separator === undefined ? [text] : text.split(from.separator).map(cleanText);
    const known = names.filter(Boolean).slice(0, MOST_SOURCES);
    const kind = readKind(cell, notebook);
    if (known.length === 0) {
      const column = "column" in from.source ? from.source.column : "source";
      const defect = { is: "cell-empty", column, wants: { is: "source" } } as const;
      issues.push(cellIssue(column, text, { code: "missing", severity: "reject", defect }));
    }
    if (kind === null || known.length === 0) return null;
    const sources = known.map((name) => sourceOf(`${kind}\u0000${name}`));
    const heading = readTextFrom(from.title, cell);
    const url = from.url === undefined ? "" : cell(from.url.column).trim();
    const before = issues.length;
    const isDated = from.publishedOn !== undefined && cell(from.publishedOn.column).trim() !== "";
    const publishedOn = isDated && readDay !== null ? readDay(cell, issues) : null;
    if (issues.length > before) return null;
    if (heading === "" && url === "")
      return {
        reports: sources.map(({ record }) => ({
          document: table.record.id,
          speakers: [record.id],
        })),
        drafts: [table],
        shared: [own, ...sources],
      };
    const documents = sources.map(({ record }): Draft => ({
      kind: "document",
      record: {
        id: `${dataset}/document-${fingerprintOf(record.id, heading, url, publishedOn ?? "")}`,
        title: cutText(heading === "" ? url : heading, LONGEST_TITLE),
        publisher: record.id,
        language: "und",
        ...(url !== "" && { url }),
        ...(publishedOn !== null && { publishedOn }),
      },
    }));
    return {
      reports: documents.map(({ record }) => ({ document: record.id })),
      drafts: documents,
      shared: sources,
    };
  };
}
