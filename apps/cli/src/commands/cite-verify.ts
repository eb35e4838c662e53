/** `sitrep cite verify`: checks citations against the reader's own copies: of one document, of those named, or of all. */
import type { Call, ExitCode } from "../call.ts";
import { asking } from "../asking.ts";
import { checkDocument, isRefuted, readCopy, tallyOf } from "../checked-citation.ts";
import type { CheckedCitation, CheckedDocument, CopyFinding } from "../checked-citation.ts";
import { checkCopies } from "../checked-copies.ts";
import type { CheckedCopies, CopyCheck, NamedCopy } from "../checked-copies.ts";
import type { Pen } from "../drawing/pen.ts";
import { tableLines } from "../drawing/table.ts";
import { Failure } from "../failure.ts";
import { withId } from "../known-id.ts";
import { writeError } from "../output.ts";
import { present } from "../present.ts";
import { codeWords } from "../words/code.ts";
import { countWords } from "../words/quantity.ts";

/** Checks the citations; 1 where one is refuted, where a copy is of no document, and where nothing could be checked. */
export async function runCiteVerify(call: Call): Promise<ExitCode> {
  const { folder, named, single } = readWords(call);
  return single === null ? verifyCopies(call, folder, named) : verifyOne(call, single);
}

interface Asked {
  readonly folder: string | null;
  readonly named: readonly NamedCopy[];
  /** One document and one file, as two words. */
  readonly single: NamedCopy | null;
}

const USAGE =
  "it takes a document and a file, or document=file for each, or --all and a folder of copies";

function readWords({ words, own }: Call): Asked {
  const folder = typeof own["all"] === "string" ? own["all"] : null;
  const [first = "", second] = words;
  if (folder === null && second !== undefined && words.length === 2 && !/=/.test(first))
    return { folder, named: [], single: { document: first, file: second } };
  const named = words.map((word): NamedCopy => {
    const at = word.indexOf("=");
    if (at < 1 || at === word.length - 1)
      throw new Failure(2, `sitrep cite verify cannot read "${word}": ${USAGE}`);
    return { document: word.slice(0, at), file: word.slice(at + 1) };
  });
  if (folder === null && named.length === 0)
    throw new Failure(2, `sitrep cite verify needs to know what to check: ${USAGE}`);
  return { folder, named, single: null };
}

async function verifyOne(call: Call, { document, file }: NamedCopy): Promise<ExitCode> {
  return asking<ExitCode>(call, async ({ caller }, moment) => {
    const text = readCopy(file);
    const answer = await withId(caller, document, moment, (id) =>
      caller.documents.citations({ id, ...moment }),
    );
    const checked = checkDocument(answer, text);
    present(
      {
        whole: { ...checked, ledger: answer.ledger },
        rows: checked.items,
        draw: (pen) => documentLines(checked, pen),
      },
      call,
    );
    return verdict([checked]);
  });
}

async function verifyCopies(
  call: Call,
  folder: string | null,
  named: readonly NamedCopy[],
): Promise<ExitCode> {
  return asking<ExitCode>(call, async (counter, moment) => {
    const checked = await checkCopies(counter, moment, { folder, named });
    present(
      {
        whole: checked,
        rows: [...checked.copies.map(rowOf), ...checked.strangers],
        draw: (pen) => copiesLines(checked, pen),
      },
      call,
    );
    // A table has said it.
    if (call.format !== "table")
      for (const { file, why } of checked.strangers) writeError(`sitrep: ${file} ${why}`);
    const code = verdict(checked.copies);
    return checked.strangers.length > 0 ? 1 : code;
  });
}

function rowOf({ document, title, file, matchedBy, copy, items }: CopyCheck) {
  return { document, title, file, matchedBy, copy, ...tallyOf(items) };
}

/** Nothing that was checked is no success, and says so where whoever asked will look. */
function verdict(checked: readonly CheckedDocument[]): ExitCode {
  const items = checked.flatMap((one) => one.items);
  const { confirmed, refuted } = tallyOf(items);
  if (confirmed + refuted > 0) return refuted > 0 ? 1 : 0;
  const [only] = checked;
  const what =
    checked.length === 1 && only !== undefined
      ? `${only.items.length === 0 ? "no report cites" : "no report has a pinpoint into"} ${only.document}`
      : "no copy is of a document into which a report has a pinpoint";
  writeError(`sitrep: nothing was checked: ${what}`);
  return 1;
}

const FINDINGS = {
  confirmed: "confirmed",
  changed: "changed: other words stand there",
  "no-such-passage": "no such passage in your copy",
  "no-pinpoint": "without a pinpoint: nothing to check",
} as const satisfies Record<CheckedCitation["finding"], string>;

function documentLines({ title, items, copy }: CheckedDocument, pen: Pen): readonly string[] {
  return [
    pen.style("strong", pen.text(title)),
    ...(items.length === 0 ? [] : citationLines(items, pen)),
    "",
    ...[pinpointWords(items), ...copyWords(copy)].flatMap((line) => pen.wrap(line, pen.columns)),
  ];
}

function citationLines(items: readonly CheckedCitation[], pen: Pen): readonly string[] {
  return tableLines(
    items,
    [
      { head: "RECORD", cell: ({ label }) => pen.text(label), most: 70, grows: true },
      {
        head: "FINDING",
        cell: (item) =>
          isRefuted(item) ? pen.style("alarm", FINDINGS[item.finding]) : FINDINGS[item.finding],
        most: 36,
      },
      { head: "KIND", cell: ({ kind }) => codeWords(kind), most: 10, below: "joined" },
      {
        head: "PASSAGE",
        cell: ({ pinpoint, report }) =>
          pinpoint === null
            ? `account ${report + 1}`
            : `account ${report + 1}, paragraph ${pinpoint.paragraph} from ${pinpoint.start}`,
        most: 40,
        below: "joined",
      },
      { head: "ID", cell: ({ id }) => pen.style("accent", pen.text(id)), most: 100, below: "last" },
    ],
    pen,
  );
}

function pinpointWords(items: readonly CheckedCitation[]): string {
  const { confirmed, refuted } = tallyOf(items);
  const total = confirmed + refuted;
  if (items.length === 0) return "No report cites this document.";
  if (total === 0) return "No report into this document has a pinpoint.";
  if (refuted === 0) return `All ${countWords(total, "pinpoint")} confirmed.`;
  if (confirmed === 0)
    return `None of ${countWords(total, "pinpoint")} confirmed: is this the right file?`;
  return `${confirmed} of ${countWords(total, "pinpoint")} confirmed.`;
}

function copyWords(copy: CopyFinding): readonly string[] {
  if (copy === "same") return ["Your copy is the text that was coded, word for word."];
  if (copy === "differs")
    return ["Your copy is not the text that was coded, in some word or other."];
  return [];
}

function copiesLines({ copies, strangers, uncopied }: CheckedCopies, pen: Pen): readonly string[] {
  const table = tableLines(
    copies,
    [
      { head: "DOCUMENT", cell: ({ title }) => pen.text(title), most: 60, grows: true },
      {
        head: "CONFIRMED",
        cell: ({ items }) => `${tallyOf(items).confirmed}`,
        most: 9,
        side: "right",
      },
      {
        head: "REFUTED",
        cell: ({ items }) => {
          const { refuted } = tallyOf(items);
          return refuted > 0 ? pen.style("alarm", `${refuted}`) : "0";
        },
        most: 7,
        side: "right",
      },
      {
        head: "NOT CHECKED",
        cell: ({ items }) => `${tallyOf(items).unchecked}`,
        most: 11,
        side: "right",
      },
      { head: "COPY", cell: ({ copy }) => COPY[copy ?? "unknown"], most: 24, below: "joined" },
      { head: "FILE", cell: ({ file }) => pen.text(file), most: 60, below: "joined" },
      {
        head: "ID",
        cell: ({ document }) => pen.style("accent", pen.text(document)),
        most: 100,
        below: "last",
      },
    ],
    pen,
  );
  const refuted = copies.flatMap(({ items }) => items.filter(isRefuted));
  const all = copies.flatMap(({ items }) => items);
  const { confirmed, unchecked } = tallyOf(all);
  const sums = `${countWords(copies.length, "copy", "copies")}: ${confirmed} confirmed, ${refuted.length} refuted, ${unchecked} not checked.`;
  const notes = [
    ...strangers.map(({ file, why }) => `${pen.text(file)} ${pen.text(why)}.`),
    ...(uncopied.length > 0
      ? [`Without a copy, and not checked: ${uncopied.map((id) => pen.text(id)).join(", ")}.`]
      : []),
  ];
  return [
    ...(copies.length === 0 ? [] : [...table, ""]),
    ...(refuted.length === 0 ? [] : [...citationLines(refuted, pen), ""]),
    ...[sums, ...notes].flatMap((line) => pen.wrap(line, pen.columns)),
  ];
}

const COPY = {
  same: "as coded",
  differs: "not as coded",
  unknown: "no fingerprint on record",
} as const;
