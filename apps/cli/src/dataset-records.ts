/** Dataset records: all that a dataset holds, as one moment knew it, page after page. */
import type { Dataset } from "@sitrep/domain/dataset";
import type { AnyRecord } from "@sitrep/domain/record";
import { nearest } from "@sitrep/domain/nearest";
import type { AskedCounter } from "./counter.ts";
import { Failure } from "./failure.ts";
import type { Moment } from "./known-id.ts";

/** Some of the records. */
export interface DatasetPage {
  readonly dataset: Dataset;
  readonly records: readonly AnyRecord[];
  /** How many of this page may not be seen by whoever asks. */
  readonly held: number;
}

/** The most that the counter gives at once. */
const MOST = 1000;

/** Every page of a dataset, all as known when the first was read. @throws Failure 1 where there is no such dataset */
export async function* datasetPages(
  { caller }: Pick<AskedCounter, "caller">,
  id: string,
  moment: Moment,
): AsyncGenerator<DatasetPage> {
  let after: string | undefined;
  let { knownAt } = moment;
  do {
    const page = await ask(caller, {
      id,
      limit: MOST,
      ...(after !== undefined && { after }),
      ...(knownAt !== undefined && { knownAt }),
    });
    const { dataset, items, held, next, ledger } = page;
    yield { dataset, records: items, held };
    knownAt = String(ledger.position);
    after = next ?? undefined;
  } while (after !== undefined);
}

type Caller = AskedCounter["caller"];

async function ask(caller: Caller, input: Parameters<Caller["datasets"]["records"]>[0]) {
  try {
    return await caller.datasets.records(input);
  } catch (error) {
    const isUnknown = error instanceof Error && error.message.startsWith("there is no dataset");
    if (isUnknown) throw await unknownDataset(caller, input.id);
    throw error;
  }
}

async function unknownDataset(caller: Caller, id: string): Promise<Failure> {
  const { datasets } = await caller.ledger.head({});
  const ids = datasets.map((dataset) => dataset.id);
  const meant = nearest(id, ids);
  const hint = meant === undefined ? `there are ${ids.join(", ")}` : `did you mean ${meant}?`;
  return new Failure(1, `there is no dataset "${id}" here; ${hint}`);
}
