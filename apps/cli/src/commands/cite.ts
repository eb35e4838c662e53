/** `sitrep cite verify`: checks every citation of a document against the reader's own copy of it. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { verifyPinpoint } from "@sitrep/domain/pinpoint";
import type { PinpointFinding } from "@sitrep/domain/pinpoint";
import { normaliseParagraphs } from "@sitrep/domain/text";
import { whyUnread } from "@sitrep/ingest/unread";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { Pen } from "../drawing/pen.ts";
import { tableLines } from "../drawing/table.ts";
import { Failure } from "../failure.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { withId } from "../known-id.ts";
import { present } from "../present.ts";
import { codeWords } from "../words/code.ts";
import { countWords } from "../words/quantity.ts";

type Citations = AnswerOf<"documents", "citations">;

/** A citation, and what the copy says of it; `no-pinpoint` where there is nothing to check. */
type Checked = Citations["items"][number] & { readonly finding: PinpointFinding | "no-pinpoint" };

/** What the copy is beside the document's own fingerprint; null where the document has none. */
type Copy = "same" | "differs" | null;

/** Checks the citations; 1 where one of them is refuted. */
export async function runCiteVerify(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async ({ caller }, moment) => {
    const [word = "", file = ""] = call.words;
    const text = readCopy(file);
    const answer = await withId(caller, word, moment, (id) =>
      caller.documents.citations({ id, ...moment }),
    );
    const checked = answer.items.map((citation) => check(citation, text));
    const copy = compareCopy(answer.item.sha256, text);
    const isRefuted = checked.some(({ finding }) => isRefutation(finding));
    present(
      {
        whole: { document: answer.item.id, copy, items: checked, ledger: answer.ledger },
        rows: checked,
        draw: (pen) => findingLines(answer.item.title, checked, copy, pen),
      },
      call,
    );
    return isRefuted ? 1 : 0;
  });
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function readCopy(file: string): string {
  try {
    const bytes = readFileSync(file === "-" ? 0 : file);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const reason = error instanceof TypeError ? "is not text in UTF-8" : whyUnread(error);
    throw new Failure(1, `${file} ${reason}`, { cause: error });
  }
}

function check(citation: Citations["items"][number], text: string): Checked {
  const { pinpoint } = citation;
  const finding = pinpoint === null ? "no-pinpoint" : verifyPinpoint(pinpoint, text, sha256);
  return { ...citation, finding };
}

function compareCopy(fingerprint: string | undefined, text: string): Copy {
  if (fingerprint === undefined) return null;
  return sha256(normaliseParagraphs(text).join("\n")) === fingerprint ? "same" : "differs";
}

function isRefutation(finding: Checked["finding"]): boolean {
  return finding === "changed" || finding === "no-such-passage";
}

const FINDINGS = {
  confirmed: "confirmed",
  changed: "changed: other words stand there",
  "no-such-passage": "no such passage in your copy",
  "no-pinpoint": "without a pinpoint: nothing to check",
} as const satisfies Record<Checked["finding"], string>;

function findingLines(
  title: string,
  checked: readonly Checked[],
  copy: Copy,
  pen: Pen,
): readonly string[] {
  const lines = tableLines(
    checked,
    [
      { head: "RECORD", cell: ({ label }) => pen.text(label), most: 70, grows: true },
      {
        head: "FINDING",
        cell: ({ finding }) =>
          isRefutation(finding) ? pen.style("alarm", FINDINGS[finding]) : FINDINGS[finding],
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
  const withPinpoint = checked.filter(({ finding }) => finding !== "no-pinpoint");
  const confirmed = checked.filter(({ finding }) => finding === "confirmed").length;
  return [
    pen.style("strong", pen.text(title)),
    ...(checked.length === 0 ? [] : lines),
    "",
    ...summary(withPinpoint.length, confirmed, copy).flatMap((line) => pen.wrap(line, pen.columns)),
  ];
}

function summary(total: number, confirmed: number, copy: Copy): readonly string[] {
  const lines: string[] = [];
  if (total === 0) lines.push("No report into this document has a pinpoint.");
  else if (confirmed === total) lines.push(`All ${countWords(total, "pinpoint")} confirmed.`);
  else if (confirmed === 0)
    lines.push(`None of ${countWords(total, "pinpoint")} confirmed: is this the right file?`);
  else lines.push(`${confirmed} of ${countWords(total, "pinpoint")} confirmed.`);
  if (copy === "same") lines.push("Your copy is the text that was coded, word for word.");
  if (copy === "differs")
    lines.push("Your copy is not the text that was coded, in some word or other.");
  return lines;
}
