/**
 * Draft mapping: a mapping as far as the header and the first rows of a file tell, for a person to complete. Every guess
 * has a remark that says what it rests on, and what nobody can know from the file is a `?`.
 */
import { basename } from "node:path";
import { NATURE } from "@sitrep/domain/estimate";
import { METRIC } from "@sitrep/domain/metric";
import type { Parsed } from "@sitrep/domain/parse";
import { SOURCE_KIND } from "@sitrep/domain/source";
import { adapterForHeader } from "../adapters.ts";
import { slugOf } from "../slug.ts";
import type { Desk } from "./desk.ts";
import { ASK, candidateRemark, columnField, dateFlow, deskFor, optionalField, shown } from "./desk.ts"; // prettier-ignore
import { guessMeanings } from "./guess.ts";
import { incidentLines, noteLines, placeLines, timeLine } from "./incident-fields.ts";
import type { Sample } from "./sample.ts";
import { sampleFile } from "./sample.ts";
import type { YamlLine } from "./yaml-lines.ts";
import { flow, line, scalar, yamlText } from "./yaml-lines.ts";

/** What rows may become. */
export type Each = "incident" | "estimate" | "source";

/** A draft. */
export interface MappingDraft {
  /** The mapping as YAML. */
  readonly text: string;
  /** Questions that are open in it. */
  readonly open: number;
  /** Rows that were looked at. */
  readonly rows: number;
}

/** Drafts a mapping for the file at a path, whose rows become records of one kind. */
export async function draftMapping(path: string, each: Each): Promise<Parsed<MappingDraft>> {
  const sample = await sampleFile(path);
  if (!sample.ok) return sample;
  const lines = draftLines(sample.value, each);
  const open = lines.reduce((sum, { text }) => sum + questionsIn(text), 0);
  return { ok: true, value: { text: yamlText(lines), open, rows: sample.value.rows } };
}

function questionsIn(text: string): number {
  return [...text.matchAll(/(?:: |\[)"\?"/g)].length;
}

function draftLines(sample: Sample, each: Each): readonly YamlLine[] {
  const desk = deskFor(guessMeanings(sample));
  const id = idLine(desk);
  const body = bodyLines(each, desk);
  const known = adapterForHeader(sample.columns.map(({ name }) => name));
  const left = sample.columns.filter(({ name }) => !desk.isUsed(name));
  return [
    line(0, "", `A mapping for ${basename(sample.name)}, drafted from its header and its first ${sample.rows.toLocaleString("en")} rows.`), // prettier-ignore
    line(
      0,
      "",
      'Answer every "?", and take away what does not apply. Each guess says what it rests on.',
    ),
    ...(known.ok ? [line(0, "", `You may need none: the adapter ${known.adapter.name} reads this table as it is.`)] : []), // prettier-ignore
    line(0, "mapping: 1"),
    ...datasetLines(sample),
    line(0, `each: ${each}`, "what a row is: incident, estimate or source"),
    id,
    ...body,
    ...(left.length === 0 ? [] : [line(0, "ignored:", "columns that are passed over, each with the reason; or use them above")]), // prettier-ignore
    ...left.map((column) => line(1, `${scalar(column.name)}: ${ASK}`, shown(column))),
  ];
}

function datasetLines({ name }: Sample): readonly YamlLine[] {
  const file = basename(name.split("#").at(-1) ?? name);
  const stem = file.replace(/\.gz$/i, "").replace(/\.[^.]+$/, "");
  return [
    line(0, "dataset:"),
    line(1, `id: ${scalar(slugOf(stem))}`, "from the file's name; every id begins with it"),
    line(1, `title: ${ASK}`),
    line(1, `publisher: ${ASK}`),
    line(1, `licence: ${ASK}`, "such as CC BY 4.0"),
    line(1, `citation: ${ASK}`, "how to cite it"),
    line(1, `redistributable: ${ASK}`, "true or false: whether its rows may be passed on"),
    line(1, `edition: ${ASK}`, "the publisher's version or date, in quotes"),
  ];
}

function idLine(desk: Desk): YamlLine {
  const column = desk.take("id");
  if (column !== null)
    return line(0, `id: [${scalar(column.name)}]`, `by its name; no two of the first rows share one, such as ${shown(column)}`); // prettier-ignore
  return line(0, `id: ${ASK}`, `the columns that together tell a row from all others and never change, in brackets; ${candidateRemark(desk, "id")}; or content, all that is read of a row`); // prettier-ignore
}

function bodyLines(each: Each, desk: Desk): readonly YamlLine[] {
  switch (each) {
    case "incident":
      return [...incidentLines(desk), ...reportLines(desk)];
    case "estimate":
      return [...estimateLines(desk), ...reportLines(desk)];
    case "source":
      return [
        line(0, "source:"),
        columnField(desk, "source", { depth: 1, key: "name" }),
        line(1, `kind: ${flow({ always: ASK })}`, Object.keys(SOURCE_KIND).join(", ")),
        ...noteLines(desk),
      ];
  }
}

function estimateLines(desk: Desk): readonly YamlLine[] {
  return [
    line(0, "estimate:"),
    line(
      1,
      `metric: ${flow({ always: ASK })}`,
      `what is counted: ${Object.keys(METRIC).join(", ")}`,
    ),
    line(1, `nature: ${flow({ always: ASK })}`, Object.keys(NATURE).join(", ")),
    line(1, `population: ${flow({ always: ASK })}`, "who is counted, in words"),
    line(1, "scope:"),
    ...placeLines(desk),
    timeLine(desk, "time"),
    columnField(desk, "quantity", { depth: 1, key: "quantity", more: { unit: "person" } }),
    ...noteLines(desk),
  ];
}

function reportLines(desk: Desk): readonly YamlLine[] {
  const published = desk.take("publishedOn");
  const source = desk.take("source");
  const date = published === null ? null : dateFlow(published);
  return [
    line(0, "report:", "nothing is kept without a source"),
    source === null
      ? line(1, `source: ${flow({ always: ASK })}`, `${candidateRemark(desk, "source")}; who says all this, or a column`) // prettier-ignore
      : columnField(desk, "source", { depth: 1, key: "source" }),
    ...(source?.values.some((value) => /[;|]/.test(value)) === true
      ? [line(1, `separator: ${ASK}`, 'some cells hold several sources: the sign between them, such as ";"')] // prettier-ignore
      : []),
    ...optionalField(desk, "title", { depth: 1, key: "title" }),
    ...optionalField(desk, "url", { depth: 1, key: "url" }),
    ...(date === null ? [] : [line(1, `publishedOn: ${date.text}`, date.remark)]),
  ];
}
