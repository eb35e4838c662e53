/** `sitrep series`: incidents by day, month or governorate, with who was watching. */
import { SeriesQuery } from "@sitrep/domain/count-query";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { Inputs } from "@sitrep/api/router";
import { Failure } from "../failure.ts";
import { csvHead, csvRow } from "@sitrep/api/sheet/csv";
import { withIds } from "../names.ts";
import type { Series } from "../nouns/series-chart.ts";
import { seriesLines, seriesSheet } from "../nouns/series-chart.ts";
import { writeOut } from "../output.ts";
import { present } from "../present.ts";
import { wrongInput } from "../wrong-input.ts";

/** The cells, each with the people harmed in it where they were asked for. */
function rowsOf({ cells, harm }: Series): readonly object[] {
  if (harm === null) return cells;
  return cells.map((cell, at) => {
    const { key: _, ...own } = harm.cells[at] ?? { key: "" };
    return { ...cell, [harm.effect]: own };
  });
}

/** Draws a series, or gives its cells. */
export async function runSeries(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async (counter, moment) => {
    const input = await withIds(counter, { ...call.input, ...moment });
    if (
      input["by"] !== "governorate" &&
      (input["from"] === undefined || input["to"] === undefined)
    ) {
      throw new Failure(
        2,
        "a series by day or month needs --from and --to, such as --from 2018-08-01 --to 2019-02-28; --by governorate needs neither",
      );
    }
    // What the flags hold is text, and the counter reads texts; what it refuses is explained.
    const query = input as Inputs["series"]["incidents"];
    const series = await counter.caller.series.incidents(query).catch((error: unknown) => {
      throw wrongInput(SeriesQuery, input) ?? error;
    });
    if (call.format === "csv") {
      const columns = seriesSheet(series);
      writeOut(csvHead(columns) + series.cells.map((cell) => csvRow(columns, cell)).join(""));
    } else {
      present(
        { whole: series, rows: rowsOf(series), draw: (pen) => seriesLines(series, pen) },
        call,
      );
    }
    return 0;
  });
}
