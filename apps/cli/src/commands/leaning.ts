/** `sitrep leaning`: what becomes of a record, or of a count of incidents, without each of those it rests on. */
import type { Inputs } from "@sitrep/api/router";
import { originWords } from "@sitrep/domain/verification";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { Pen } from "../drawing/pen.ts";
import type { Column } from "../drawing/table.ts";
import { tableLines } from "../drawing/table.ts";
import { withId } from "../known-id.ts";
import { withIds } from "../names.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { present } from "../present.ts";
import { codeWords } from "../words/code.ts";
import { ledgerWords } from "../words/foot.ts";
import { countWords } from "../words/quantity.ts";

type RecordAnswer = AnswerOf<"leaning", "record">;
type CountAnswer = AnswerOf<"leaning", "incidents">;

/** Ranks what moves a record by its id, or else the count of the incidents that the flags leave. */
export async function runLeaning(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async (counter, moment) => {
    const [id] = call.words;
    if (id === undefined) {
      const input = await withIds(counter, { ...call.input, ...moment });
      // What the flags hold is text, and the counter reads texts.
      const query = input as Inputs["leaning"]["incidents"];
      const answer = await counter.caller.leaning.incidents(query);
      present(
        { whole: answer, rows: answer.leanings, draw: (pen) => countLines(answer, pen) },
        call,
      );
    } else {
      const ask = (of: string) => counter.caller.leaning.record({ id: of, ...moment });
      const answer = await withId(counter.caller, id, moment, ask);
      present(
        { whole: answer, rows: answer.leanings, draw: (pen) => recordLines(answer, pen) },
        call,
      );
    }
    return 0;
  });
}

function nameOf(without: string, { labels }: RecordAnswer | CountAnswer, pen: Pen): string {
  if (without === "anonymous") return "whoever is not named";
  if (without === "party") return "parties to the conflict";
  return pen.text(labelOf(labels, without));
}

function countLines(answer: CountAnswer, pen: Pen): readonly string[] {
  const columns: readonly Column<CountAnswer["leanings"][number]>[] = [
    { head: "WITHOUT", cell: ({ without }) => nameOf(without, answer, pen), most: 70, grows: true },
    { head: "FALL", cell: ({ falls }) => String(falls), most: 9, side: "right" },
    { head: "LEFT", cell: ({ left }) => String(left), most: 9, side: "right" },
    {
      head: "AS --without",
      cell: ({ without }) => pen.style("accent", pen.text(without)),
      most: 100,
      below: "last",
    },
  ];
  return [
    ...(answer.leanings.length === 0 ? [] : [...tableLines(answer.leanings, columns, pen), ""]),
    ...notes(answer, `${countWords(answer.total, "incident")} on record`, pen),
  ];
}

function recordLines(answer: RecordAnswer, pen: Pen): readonly string[] {
  const columns: readonly Column<RecordAnswer["leanings"][number]>[] = [
    { head: "WITHOUT", cell: ({ without }) => nameOf(without, answer, pen), most: 60, grows: true },
    { head: "IT IS", cell: supportWords, most: 60, below: "joined" },
    {
      head: "AS --without",
      cell: ({ without }) => pen.style("accent", pen.text(without)),
      most: 100,
      below: "last",
    },
  ];
  return [
    pen.style("heading", pen.text(labelOf(answer.labels, answer.id))),
    `with all who are heard: ${supportWords(answer.whole)}`,
    "",
    ...(answer.leanings.length === 0 ? [] : [...tableLines(answer.leanings, columns, pen), ""]),
    ...notes(answer, `${pen.mark("derived")} by rule F7`, pen),
  ];
}

function supportWords({ status, low, high }: RecordAnswer["whole"]): string {
  return status === null ? "told by nobody" : `${codeWords(status)}, ${originWords({ low, high })}`;
}

function notes(answer: RecordAnswer | CountAnswer, first: string, pen: Pen): readonly string[] {
  const more = answer.more === 0 ? "" : `, ${answer.more} more that move it less or are not shown`;
  return pen
    .wrap(`${first}${more}, ${ledgerWords(answer.ledger)}`, pen.columns)
    .map((line) => pen.style("quiet", line));
}
