/** `sitrep check`: what is wrong with collections, before anybody loads them; again and again with `--watch`. */
import { existsSync } from "node:fs";
import type { Call, ExitCode } from "../call.ts";
import { checkCollections } from "../checked-collections.ts";
import type { CheckedCollection, CheckedCollections } from "../checked-collections.ts";
import { openPlace } from "../counter.ts";
import type { Pen } from "../drawing/pen.ts";
import { Failure } from "../failure.ts";
import { present } from "../present.ts";
import { watchAndRun } from "../watching.ts";
import { excerptLines, linesReader } from "../words/excerpt.ts";
import type { LinesOf } from "../words/excerpt.ts";
import { issueLines } from "../words/issue.ts";
import { countWords } from "../words/quantity.ts";

/** Checks collections; 1 where one would be refused. */
export async function runCheck(call: Call): Promise<ExitCode> {
  if (call.own["watch"] === true) return watchAndRun(call);
  const { collections } = await checkWithRecords(call);
  const linesOf = linesReader();
  present(
    {
      whole: {
        collections: collections.map(({ path, dataset, records, issues, isRefused }) => ({
          path,
          dataset,
          records: records.length,
          isRefused,
          issues,
        })),
      },
      rows: collections.flatMap(({ issues }) => issues),
      draw: (pen) => collections.flatMap((one) => collectionLines(one, pen, linesOf)),
    },
    call,
  );
  return collections.some(({ isRefused }) => isRefused) ? 1 : 0;
}

/** What the collections refer to may also be on record; a database that does not exist yet holds nothing. */
async function checkWithRecords(call: Call): Promise<CheckedCollections> {
  const { place, words, own } = call;
  const options = { dataset: datasetOf(own) };
  if (place.is === "file" && !existsSync(place.path)) return checkCollections(words, null, options);
  const counter = await openPlace(place);
  try {
    return await checkCollections(words, counter.caller, options);
  } finally {
    await counter.close();
  }
}

/** The file that `--dataset` names. @throws Failure 2 where it is not there */
function datasetOf({ dataset }: Call["own"]): string | undefined {
  if (typeof dataset !== "string") return undefined;
  if (!existsSync(dataset)) throw new Failure(2, `--dataset ${dataset} is not there`);
  return dataset;
}

function collectionLines(one: CheckedCollection, pen: Pen, linesOf: LinesOf): readonly string[] {
  const { path, records, issues, isRefused } = one;
  const rejects = issues.filter(({ severity }) => severity === "reject").length;
  const warnings = issues.length - rejects;
  const found = [
    ...(rejects > 0 ? [countWords(rejects, "fault")] : []),
    ...(warnings > 0 ? [countWords(warnings, "warning")] : []),
  ].join(" and ");
  const verdict = isRefused
    ? pen.style("alarm", `${found}: it would be refused`)
    : `${countWords(records.length, "record")}, sound${found === "" ? "" : `, with ${found}`}`;
  const told = issues.flatMap((issue) => [
    ...issueLines(issue, pen),
    ...excerptLines(issue, pen, linesOf),
    "",
  ]);
  return [...told, `${pen.text(path)}: ${verdict}`];
}
