/** `sitrep draft`: proposes records from the text of an article, as a YAML file for a person to correct. */
import { basename, extname } from "node:path";
import { Day } from "@sitrep/domain/day";
import { DatasetId } from "@sitrep/domain/id";
import { readArticle } from "@sitrep/ingest/article";
import { draftArticle } from "@sitrep/ingest/article-draft/article-draft";
import type { ArticleDraft } from "@sitrep/ingest/article-draft/article-draft";
import { draftYaml } from "@sitrep/ingest/article-draft/draft-yaml";
import { hasBrokenLines, whyNotEnglish } from "@sitrep/ingest/article-draft/english";
import { slugOf } from "@sitrep/ingest/article-draft/label";
import { placeFinder } from "@sitrep/ingest/place-finder";
import type { Call, ExitCode } from "../call.ts";
import { wholeFile } from "../exported-file.ts";
import { Failure } from "../failure.ts";
import { writeError, writeOut } from "../output.ts";
import { readOwnGazetteer } from "../own-gazetteer.ts";
import { countWords } from "../words/quantity.ts";

/** The longest text that is one article, in characters; a long report has some 300,000. */
const LONGEST = 1_000_000;

/** Drafts one text, to standard output or into a file. */
export async function runDraft(call: Call): Promise<ExitCode> {
  const [file = ""] = call.words;
  const { dataset, dateline, out } = readFlags(call);
  const text = readText(file);
  const { places } = readOwnGazetteer();
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  const name = file === "-" ? "text" : basename(file, extname(file));
  const draft = draftArticle(text, {
    dataset,
    document: slugOf(name, "document"),
    dateline,
    gazetteer: { find: placeFinder(places), parentOf: (id) => parents.get(id) },
  });
  const yaml = draftYaml(draft, { file: file === "-" ? "a text" : basename(file), dateline });
  if (out === null) {
    writeOut(yaml);
    return 0;
  }
  const whole = wholeFile(out, { mayOverwrite: call.own["overwrite"] === true });
  whole.write(yaml);
  whole.finish();
  writeError(`${out}: ${summary(draft)}; sitrep check ${out} names what is still missing`);
  return 0;
}

interface Flags {
  readonly dataset: string;
  readonly dateline: string | null;
  readonly out: string | null;
}

function readFlags({ own }: Call): Flags {
  const dataset = textOf(own["dataset"]) ?? "my-draft";
  const dateline = textOf(own["dateline"]);
  if (!DatasetId.safeParse(dataset).success)
    throw new Failure(
      2,
      `--dataset "${dataset}" is no id: it takes lower-case letters, digits, hyphens and dots`,
    );
  if (dateline !== null && !Day.safeParse(dateline).success)
    throw new Failure(2, `--dateline "${dateline}" is no day of the calendar, such as 2019-02-24`);
  return { dataset, dateline, out: textOf(own["out"]) };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function readText(file: string): string {
  const reading = readArticle(file);
  if ("refused" in reading) throw new Failure(1, `${file} ${reading.refused}`);
  const { text, encoding } = reading;
  if (text.length > LONGEST)
    throw new Failure(
      1,
      `${file} has ${countWords(text.length, "character")}; a draft is made of one article, at most ${countWords(LONGEST, "character")}`,
    );
  const why = whyNotEnglish(text);
  if (why !== null) throw new Failure(1, `${file} ${why}`);
  if (encoding !== "UTF-8")
    writeError(`sitrep: ${file} is not in UTF-8; it was read as ${encoding}`);
  if (hasBrokenLines(text))
    writeError(
      `sitrep: ${file} breaks its lines in the middle of sentences; put each paragraph on one line, or numbers will lose what they count`,
    );
  return text;
}

function summary(draft: ArticleDraft): string {
  const { sources, incidents, estimates } = draft;
  const checks = [draft.dataset, ...sources, ...draft.documents, ...incidents, ...estimates].reduce(
    (sum, one) => sum + one.checks.length,
    0,
  );
  return `${countWords(sources.length, "source")}, ${countWords(incidents.length, "incident")} and ${countWords(estimates.length, "estimate")} proposed, ${countWords(checks, "thing")} to check`;
}
