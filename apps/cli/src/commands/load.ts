/** `sitrep load`: loads collections into the database, all or nothing of each, and the gazetteer before them. */
import type { Local, LoadOutcome } from "@sitrep/api/local";
import type { Issue } from "@sitrep/domain/issue";
import { authorshipOf } from "../authorship.ts";
import type { Call, ExitCode } from "../call.ts";
import type { ChangeList } from "../change-list.ts";
import { changeList } from "../change-list.ts";
import { checkCollections } from "../checked-collections.ts";
import type { CheckedCollections } from "../checked-collections.ts";
import type { Pen } from "../drawing/pen.ts";
import { Failure } from "../failure.ts";
import { importDatabase } from "../import/import-database.ts";
import { writeError } from "../output.ts";
import { present } from "../present.ts";
import { issueLines, issueText } from "../words/issue.ts";
import { countWords } from "../words/quantity.ts";

/** What became of one collection. */
interface Loaded {
  readonly path: string;
  readonly outcome: LoadOutcome;
}

/** Loads collections; 1 where one of them is refused, and then none is written. */
export async function runLoad(call: Call): Promise<ExitCode> {
  if (call.place.is === "server") {
    throw new Failure(
      2,
      "sitrep load writes into a database file, and a server takes no records: name the file with --db",
    );
  }
  const database = await importDatabase(call.place.path, "apply");
  try {
    const local = await database.ready();
    const checked = await checkCollections(call.words, local.caller, {
      dataset: typeof call.own["dataset"] === "string" ? call.own["dataset"] : undefined,
    });
    const refused = checked.collections.filter(({ isRefused }) => isRefused);
    if (refused.length > 0)
      return refuse(
        refused.flatMap(({ issues }) => issues),
        call,
      );
    const loaded = await loadAll(local, checked, call);
    const broken = loaded.flatMap(({ outcome }) => (outcome.written ? [] : outcome.issues));
    if (broken.length > 0) return refuse(broken, call);
    await database.keep();
    const told = loaded.flatMap((one) => summary(one, call.own["ids"] === true));
    present(
      {
        whole: { loaded: told },
        rows: told,
        draw: (pen) => loaded.flatMap((one) => lines(one, pen)),
      },
      call,
    );
    return 0;
  } finally {
    await database.close();
  }
}

/** So many issues are named before a person would rather read them with `sitrep check`. */
const MOST_NAMED = 20;

/** The issues go to standard error, where a person looks when a load fails, whatever the form of the answer. */
function refuse(issues: readonly Issue[], call: Call): ExitCode {
  for (const issue of issues.slice(0, MOST_NAMED)) writeError(issueText(issue));
  if (issues.length > MOST_NAMED)
    writeError(`… and ${issues.length - MOST_NAMED} more, which sitrep check names`);
  const faults = issues.filter(({ severity }) => severity === "reject").length;
  if (call.format !== "table")
    present({ whole: { loaded: [], issues }, rows: issues, draw: () => [] }, call);
  throw new Failure(1, `nothing was written: ${countWords(faults, "fault")}, named above`);
}

async function loadAll(
  local: Local,
  { collections, gazetteer }: CheckedCollections,
  call: Call,
): Promise<readonly Loaded[]> {
  const loaded: Loaded[] = [];
  const { dataset, places } = gazetteer;
  if (dataset !== null && !collections.some((one) => one.dataset === dataset.id)) {
    const outcome = await local.load({ dataset, places }, authorshipOf(call, dataset));
    loaded.push({ path: "gazetteer", outcome });
    if (!outcome.written) return loaded;
  }
  for (const { path, input, records, locate } of collections) {
    const own = records.find((any) => any.kind === "dataset")?.record;
    if (own === undefined) throw new Error("a checked collection has a dataset");
    const outcome = await local.load(input, authorshipOf(call, own));
    loaded.push({ path, outcome: { ...outcome, issues: outcome.issues.map(locate) } });
    if (!outcome.written) break;
  }
  return loaded;
}

/** What a program is told of a collection that was loaded. */
interface Summary {
  readonly path: string;
  readonly dataset: string;
  /** Null where there was nothing to write. */
  readonly position: number | null;
  readonly created: ChangeList;
  readonly amended: ChangeList;
  readonly retracted: ChangeList;
  readonly unchanged: number;
  readonly issues: readonly Issue[];
}

function summary({ path, outcome }: Loaded, hasAll: boolean): readonly Summary[] {
  if (!outcome.written) return [];
  const { dataset, result, issues } = outcome;
  const { position, created, amended, retracted, unchanged } = result;
  return [
    {
      path,
      dataset,
      position,
      created: changeList(created, hasAll),
      amended: changeList(amended, hasAll),
      retracted: changeList(retracted, hasAll),
      unchanged,
      issues,
    },
  ];
}

function lines({ path, outcome }: Loaded, pen: Pen): readonly string[] {
  if (!outcome.written) return [];
  const { position, created, amended, retracted, unchanged } = outcome.result;
  const changes = [
    ...(created.length > 0 ? [`${created.length} created`] : []),
    ...(amended.length > 0 ? [`${amended.length} amended`] : []),
    ...(retracted.length > 0 ? [`${retracted.length} retracted`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
  ].join(", ");
  const where = position === null ? "nothing to write" : `batch ${position}`;
  return [
    ...outcome.issues.flatMap((issue) => issueLines(issue, pen)),
    `${pen.text(path)}: ${where}: ${changes}`,
  ];
}
