/** `sitrep check`: what is wrong with collections, before anybody loads them. */
import { existsSync } from "node:fs";
import type { Call, ExitCode } from "../call.ts";
import { checkCollections } from "../checked-collections.ts";
import type { CheckedCollection, CheckedCollections } from "../checked-collections.ts";
import { openPlace } from "../counter.ts";
import type { Pen } from "../drawing/pen.ts";
import { present } from "../present.ts";
import { issueLines } from "../words/issue.ts";
import { countWords } from "../words/quantity.ts";

/** Checks collections; 1 where one would be refused. */
export async function runCheck(call: Call): Promise<ExitCode> {
  const { collections } = await checkWithRecords(call);
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
      draw: (pen) => collections.flatMap((one) => collectionLines(one, pen)),
    },
    call,
  );
  return collections.some(({ isRefused }) => isRefused) ? 1 : 0;
}

/** What the collections refer to may also be on record; a database that does not exist yet holds nothing. */
async function checkWithRecords(call: Call): Promise<CheckedCollections> {
  const { place, words } = call;
  if (place.is === "file" && !existsSync(place.path)) return checkCollections(words, null);
  const counter = await openPlace(place);
  try {
    return await checkCollections(words, counter.caller);
  } finally {
    await counter.close();
  }
}

function collectionLines(one: CheckedCollection, pen: Pen): readonly string[] {
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
  return [...issues.flatMap((issue) => issueLines(issue, pen)), `${pen.text(path)}: ${verdict}`];
}
