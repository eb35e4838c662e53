/** `sitrep origins`: on how many independent origins all that is said of something rests, as a tree. */
import type { Inputs } from "@sitrep/api/router";
import { OriginQuery } from "@sitrep/domain/origin-query";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import { csvHead, csvRow } from "@sitrep/api/sheet/csv";
import { withId } from "../known-id.ts";
import { withIds } from "../names.ts";
import { originLines, originSheet } from "../nouns/origin-tree.ts";
import { writeOut } from "../output.ts";
import { present } from "../present.ts";
import { wrongInput } from "../wrong-input.ts";

/** Counts the origins of the records that the words name, or of all that the flags leave. */
export async function runOrigins(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async (counter, moment) => {
    const { caller } = counter;
    const filter = await withIds(counter, { ...call.input, ...moment });
    const ids: string[] = [];
    for (const word of call.words)
      ids.push(
        await withId(caller, word, moment, async (id) => {
          await caller.search.byId({ id, ...moment });
          return id;
        }),
      );
    // What the flags hold is text, and the counter reads texts; what it refuses is explained.
    const input = { ...filter, ...(ids.length > 0 && { id: ids }) } as Inputs["origins"]["of"];
    const answer = await caller.origins.of(input).catch((error: unknown) => {
      throw wrongInput(OriginQuery, { ...input }) ?? error;
    });
    if (call.format === "csv") {
      const columns = originSheet(answer);
      writeOut(csvHead(columns) + answer.ways.map((way) => csvRow(columns, way)).join(""));
    } else {
      present({ whole: answer, rows: answer.ways, draw: (pen) => originLines(answer, pen) }, call);
    }
    return 0;
  });
}
