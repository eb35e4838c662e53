/** `sitrep map`: drafts the mapping by which a table of one's own is read, for a person to complete. */
import { sentenceOf, show } from "@sitrep/domain/issue";
import type { Each } from "@sitrep/ingest/mapping-draft/draft-mapping";
import { draftMapping } from "@sitrep/ingest/mapping-draft/draft-mapping";
import type { Call, ExitCode } from "../call.ts";
import { wholeFile } from "../exported-file.ts";
import { Failure } from "../failure.ts";
import { writeError, writeOut } from "../output.ts";
import { countWords } from "../words/quantity.ts";

const KINDS: readonly Each[] = ["incident", "estimate", "source"];

/** Drafts a mapping, to standard output or into a file. */
export async function runMap({ words: [path = ""], own }: Call): Promise<ExitCode> {
  const each = eachOf(own["each"]);
  const out = typeof own["out"] === "string" ? own["out"] : null;
  const draft = await draftMapping(path, each);
  if (!draft.ok) throw new Failure(1, draft.issues.map(sentenceOf).join("\n"));
  const { text, open, rows } = draft.value;
  if (out === null) {
    writeOut(text);
    return 0;
  }
  const whole = wholeFile(out, { mayOverwrite: own["overwrite"] === true });
  try {
    whole.write(text);
    whole.finish();
  } finally {
    whole.abandon();
  }
  writeError(
    `${out}: drafted from ${countWords(rows, "row")}, with ${countWords(open, "question")} to answer; then sitrep plan ${path} --mapping ${out}`,
  );
  return 0;
}

function eachOf(value: unknown): Each {
  if (value === undefined) return "incident";
  const known = KINDS.find((one) => one === value);
  if (known !== undefined) return known;
  throw new Failure(2, `--each ${show(value)} is none of ${KINDS.join(", ")}`);
}
