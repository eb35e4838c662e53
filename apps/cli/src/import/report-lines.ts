/** Report lines: what an import did or would do, drawn for people. */
import type { Amendment, Movement } from "@sitrep/api/import";
import { describeInterval } from "@sitrep/domain/quantity";
import type { Pen } from "../drawing/pen.ts";
import { tableLines } from "../drawing/table.ts";
import { editionWords } from "@sitrep/domain/dataset";
import { item, section } from "../pages/page.ts";
import { codeWords } from "../words/code.ts";
import { issueLines } from "../words/issue.ts";
import { countWords } from "../words/quantity.ts";
import { changedValue } from "./changed-value.ts";
import type { GazetteerNews } from "./groundwork.ts";
import type { ImportFlags } from "./import-flags.ts";
import type { IssueSort } from "./issue-tally.ts";
import { nextCommand } from "./next-command.ts";
import type { Report } from "./report.ts";
import { kindsOf } from "./report.ts";

const ENGLISH = new Intl.NumberFormat("en");

/** How many numbers that move are shown of each sort. */
const MOST_MOVEMENTS = 8;

/** The lines of a report. */
export function reportLines(report: Report, flags: ImportFlags, pen: Pen): readonly string[] {
  const { path, dataset, adapter } = report;
  const by = adapter === null ? "" : `, read as ${adapter}`;
  const licence = dataset.redistributable
    ? dataset.licence
    : `${dataset.licence}, not to be passed on`;
  // What is told at length comes first, so that the sums and what to do stand where a terminal ends.
  return [
    ...pen
      .wrap(pen.text(`${dataset.title}, ${editionWords(dataset.edition)}`), pen.columns)
      .map((line) => pen.style("strong", line)),
    ...pen.wrap(pen.text(`${path}${by}, into ${dataset.id} (${licence})`), pen.columns),
    ...section(
      pen,
      "Issues",
      report.issues.flatMap((sort) => sortLines(sort, pen)),
    ),
    ...section(pen, "Amendments", amendmentLines(report, pen)),
    ...section(pen, "Retracted", retractedLines(report, pen)),
    ...section(pen, "Published numbers that move", movementLines(report, flags.hasAll, pen)),
    ...section(pen, "Records", recordLines(report, pen)),
    ...section(pen, report.unit === "row" ? "Rows" : "Records read", rowLines(report, pen)),
    "",
    ...endLines(report, flags, pen),
  ];
}

/** The counts, and that they add up. */
function rowLines({ rows, unit }: Report, pen: Pen): readonly string[] {
  const { read, accepted, refused, ignored } = rows;
  const reasons = Object.entries(ignored);
  const parts: readonly (readonly [string, number])[] = [
    ["read", read],
    ["accepted", accepted],
    ["refused", refused],
    ...reasons.map(([reason, count]) => [`ignored: ${reason}`, count] as const),
  ];
  const width = Math.max(...parts.map(([, count]) => ENGLISH.format(count).length));
  const sum = [accepted, refused, ...reasons.map(([, count]) => count)];
  const words = `${sum.map((count) => ENGLISH.format(count)).join(" + ")} = ${ENGLISH.format(read)}: every ${unit} is accounted for`;
  return [
    ...parts.map(
      ([name, count]) => `${pen.pad(ENGLISH.format(count), width, "right")}  ${pen.text(name)}`,
    ),
    ...pen.wrap(words, pen.columns).map((line) => pen.style("quiet", line)),
  ];
}

const OUTCOMES = ["created", "amended", "retracted", "unchanged", "spared"] as const;

function recordLines(report: Report, pen: Pen): readonly string[] {
  const rows = [...kindsOf(report), ["all", report.records] as const];
  const note =
    "Spared: the row of the record was refused, or what it leans on; it stays as it was.";
  const notes = report.records.spared === 0 ? [] : pen.wrap(note, pen.columns);
  const lines = tableLines(
    rows,
    [
      { head: "KIND", cell: ([kind]) => codeWords(kind), most: 12 },
      ...OUTCOMES.map((outcome) => ({
        head: outcome.toUpperCase(),
        cell: ([, counts]: (typeof rows)[number]) =>
          // A column in which nothing stands is left out.
          counts[outcome] === 0 && report.records[outcome] === 0
            ? ""
            : ENGLISH.format(counts[outcome]),
        most: 12,
        side: "right" as const,
      })),
    ],
    pen,
  );
  return [...lines, ...notes.map((line) => pen.style("quiet", line))];
}

function movementLines(
  { movements, labels }: Report,
  hasAll: boolean,
  pen: Pen,
): readonly string[] {
  const groups = Map.groupBy(movements, ({ number, by }) => `${number} ${by}`);
  const shown = [...groups.values()].flatMap((group) =>
    hasAll ? group : group.slice(0, MOST_MOVEMENTS),
  );
  if (shown.length === 0) return [];
  const left = movements.length - shown.length;
  return [
    ...tableLines(
      shown,
      [
        {
          head: "NUMBER",
          cell: ({ number }) => (number === "killed" ? "people killed" : number),
          most: 14,
        },
        { head: "OF", cell: (one) => pen.text(ofWords(one, labels)), most: 40, grows: true },
        {
          head: "BEFORE",
          cell: ({ before }) => pen.text(movedWords(before)),
          most: 22,
          side: "right",
        },
        {
          head: "AFTER",
          cell: ({ after }) => pen.text(movedWords(after)),
          most: 22,
          side: "right",
        },
      ],
      pen,
    ),
    ...pen
      .wrap(
        `Of the incidents that change; all others add the same to both. "None tells" is no zero.${left === 0 ? "" : ` ${ENGLISH.format(left)} more with --all.`}`,
        pen.columns,
      )
      .map((line) => pen.style("quiet", line)),
  ];
}

function movedWords(value: Movement["before"]): string {
  return value === null ? "none tells" : describeInterval(value);
}

function ofWords({ by, of }: Movement, labels: Report["labels"]): string {
  if (by === "all") return "in all";
  return by === "kind" ? codeWords(of) : (labels[of] ?? of);
}

function amendmentLines({ amendments, records }: Report, pen: Pen): readonly string[] {
  const left = records.amended - amendments.length;
  return [
    ...amendments.flatMap((one) => differenceLines(one, pen)),
    ...(left > 0 ? [pen.style("quiet", `${ENGLISH.format(left)} more with --all`)] : []),
  ];
}

function differenceLines({ id, kind, differences, more }: Amendment, pen: Pen): readonly string[] {
  return [
    `${pen.style("accent", pen.text(id))}  ${codeWords(kind)}`,
    ...differences.flatMap(({ path, before, after }) =>
      item(
        pen,
        " ",
        `${pen.style("strong", pen.text(path))}  ${changedValue(before, pen)} ${pen.glyphs.arrow} ${changedValue(after, pen)}`,
      ),
    ),
    ...(more > 0 ? [pen.style("quiet", `  and ${countWords(more, "more field")}`)] : []),
  ];
}

function retractedLines({ retracted }: Report, pen: Pen): readonly string[] {
  const { ids, more } = retracted;
  return [
    ...ids.map((id) => pen.style("accent", pen.text(id))),
    ...(more > 0 ? [pen.style("quiet", `${ENGLISH.format(more)} more with --all`)] : []),
  ];
}

function sortLines({ severity, code, path, count, first }: IssueSort, pen: Pen): readonly string[] {
  const name =
    severity === "reject" ? `${ENGLISH.format(count)} refused` : countWords(count, "warning");
  const about = path === undefined ? "" : `, ${pen.text(path)}`;
  const left = count - first.length;
  return [
    pen.style(severity === "reject" ? "alarm" : "strong", `${name}: ${codeWords(code)}${about}`),
    ...first.flatMap((issue) =>
      issueLines(issue, pen.narrower(pen.columns - 2)).map((line) => `  ${line}`),
    ),
    ...(left > 0 ? [pen.style("quiet", `  ${ENGLISH.format(left)} more with --all`)] : []),
  ];
}

/** What was written, and what to do next. */
function endLines(report: Report, flags: ImportFlags, pen: Pen): readonly string[] {
  const { is, position, records } = report;
  const told = (sentence: string): readonly string[] => pen.wrap(pen.text(sentence), pen.columns);
  // A command that is broken into lines cannot be copied.
  const typed = (command: string): string => pen.style("accent", pen.text(`  ${command}`));
  const refused = refusedLines(report, flags, { told, typed });
  const places = report.gazetteer === null ? [] : told(gazetteerWords(report.gazetteer, is));
  if (records.created + records.amended + records.retracted === 0)
    return [
      ...places,
      ...told("Nothing to write: the database holds exactly this already."),
      ...refused,
    ];
  if (is === "plan")
    return [
      ...refused,
      ...places,
      ...told("Nothing was written. To write it, in one batch:"),
      typed(nextCommand(flags)),
    ];
  return [
    ...places,
    ...told(`Written as batch ${position ?? ""} of the ledger.`),
    ...refused,
    ...told(`sitrep log ${position ?? ""} shows what it changed, sitrep verify that it is whole.`),
  ];
}

/** What of the project's places comes in beside what was asked for: nobody is to be surprised by a batch of it. */
function gazetteerWords(
  { position, created, amended, retracted }: GazetteerNews,
  is: Report["is"],
): string {
  const changes = [
    ...(created > 0 ? [`${ENGLISH.format(created)} created`] : []),
    ...(amended > 0 ? [`${ENGLISH.format(amended)} amended`] : []),
    ...(retracted > 0 ? [`${ENGLISH.format(retracted)} retracted`] : []),
  ].join(", ");
  return is === "plan"
    ? `The project's gazetteer would come in before it, as a batch of its own: ${changes}.`
    : `The project's gazetteer came in before it, as batch ${position ?? ""}: ${changes}.`;
}

interface Writer {
  readonly told: (sentence: string) => readonly string[];
  readonly typed: (command: string) => string;
}

/** Where the refused rows are, and how they get in. */
function refusedLines(
  { is, adapter, refusedFile, rows, unit }: Report,
  flags: ImportFlags,
  { told, typed }: Writer,
): readonly string[] {
  if (rows.refused === 0) return [];
  const count = countWords(rows.refused, `refused ${unit}`);
  if (refusedFile !== null)
    return [
      ...told(`${count} in ${refusedFile}. Correct them there, then:`),
      typed(nextCommand(flags, [refusedFile])),
    ];
  return is === "plan" && adapter !== null
    ? told(`${count}; sitrep apply writes them into a file to be corrected and given back.`)
    : told(`${count}: corrected in the file itself, they enter with it.`);
}
