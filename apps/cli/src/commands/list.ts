/** `sitrep incidents` and its like: the records of one noun. */
import type { Call, ExitCode } from "../call.ts";
import { COMMANDS } from "../command-list.ts";
import type { AskedCounter } from "../counter.ts";
import { openPlace } from "../counter.ts";
import { jsonText } from "../formats/json.ts";
import { withIds } from "../names.ts";
import type { ListOf, Noun } from "../nouns/answers.ts";
import { writeOut } from "../output.ts";
import { wrongInput } from "../wrong-input.ts";

/** The most that the counter gives at once. */
const MOST = 200;

type Input = Readonly<Record<string, unknown>>;

/** Lists one noun. A table shows a page; what goes to a file or a program is all there is, unless `--limit` says less. */
export function listCommand(noun: Noun): (call: Call) => Promise<ExitCode> {
  return async (call) => {
    const counter = await openPlace(call.place);
    try {
      const input = await withIds(counter, { ...call.input, ...knownAtOf(call) });
      const isWhole = input["limit"] === undefined && !(call.format === "table" && call.isTerminal);
      const pages = pagesOf(counter, noun, isWhole ? { ...input, limit: MOST } : input, isWhole);
      await write(noun, pages, { call, counter });
      return 0;
    } finally {
      await counter.close();
    }
  };
}

function knownAtOf({ knownAt }: Call): Input {
  return knownAt === undefined ? {} : { knownAt };
}

/** One page, or page after page as all stood at the first. */
async function* pagesOf<Name extends Noun>(
  counter: AskedCounter,
  noun: Name,
  input: Input,
  isWhole: boolean,
): AsyncGenerator<ListOf<Name>> {
  let next: string | null = null;
  let knownAt = input["knownAt"];
  do {
    const asked: Input = next === null ? input : { ...input, knownAt, after: next };
    const page = await ask(counter, noun, asked);
    yield page;
    next = isWhole ? page.next : null;
    knownAt = String(page.ledger.position);
  } while (next !== null);
}

interface Lister {
  readonly list: (input: Input) => Promise<unknown>;
}

async function ask<Name extends Noun>(
  counter: AskedCounter,
  noun: Name,
  input: Input,
): Promise<ListOf<Name>> {
  try {
    // Every noun has a list, which takes texts as a URL has them; what it refuses is explained below.
    const lists = counter.caller as unknown as Readonly<Record<Noun, Lister>>;
    return (await lists[noun].list(input)) as ListOf<Name>;
  } catch (error) {
    const [schema] = COMMANDS.find(({ name }) => name === noun)?.schemas ?? [];
    throw (schema === undefined ? null : wrongInput(schema, input)) ?? error;
  }
}

async function write<Name extends Noun>(
  noun: Name,
  pages: AsyncGenerator<ListOf<Name>>,
  { call, counter }: { readonly call: Call; readonly counter: AskedCounter },
): Promise<void> {
  if (call.format === "ndjson") {
    for await (const { items } of pages)
      writeOut(items.map((item) => `${jsonText(item)}\n`).join(""));
    return;
  }
  const answer = await joined(pages);
  if (call.format === "json") {
    writeOut(`${jsonText(answer, call.isTerminal ? 2 : 0)}\n`);
    return;
  }
  const { presentList } = await import("../present-list.ts");
  const knownAt = String(answer.ledger.position);
  const isForReaders = call.format === "table";
  const { datasets } = isForReaders
    ? { datasets: [] }
    : await counter.caller.ledger.head({ knownAt });
  writeOut(presentList(noun, { ...answer, datasets }, call));
}

/** All pages as one answer. */
async function joined<Name extends Noun>(
  pages: AsyncGenerator<ListOf<Name>>,
): Promise<ListOf<Name>> {
  let whole: ListOf<Name> | undefined;
  for await (const page of pages) {
    whole =
      whole === undefined
        ? page
        : {
            ...whole,
            items: [...whole.items, ...page.items],
            labels: { ...whole.labels, ...page.labels },
            attributions: { ...whole.attributions, ...page.attributions },
            next: page.next,
          };
  }
  if (whole === undefined) throw new Error("the counter gave no page");
  return whole;
}
