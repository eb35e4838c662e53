/** `sitrep cite`: a record or a page as a citation: a sentence, BibTeX or CSL-JSON, with the hash of what it shows. */
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { Pen } from "../drawing/pen.ts";
import { jsonText } from "../formats/json.ts";
import { Failure } from "../failure.ts";
import { withId } from "../known-id.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { writeOut } from "../output.ts";
import { present } from "../present.ts";
import { ledgerWords } from "../words/foot.ts";

const NOTHING_NAMED =
  "sitrep cite needs the id of a record or the address of a page, or a verb: sitrep cite add <document> <file>, sitrep cite verify [copy...]";

type Citation = AnswerOf<"cite", "of">;

/** Cites a record by its id, or a page by its address. */
export async function runCite(call: Call): Promise<ExitCode> {
  const isBibtex = call.own["bibtex"] === true;
  const isCsl = call.own["csl"] === true;
  if (isBibtex && isCsl) throw new Failure(2, "--bibtex and --csl are two forms: give one of them");
  const [word] = call.words;
  if (word === undefined) throw new Failure(2, NOTHING_NAMED);
  return asking<ExitCode>(call, async ({ caller }, moment) => {
    const ask = (of: string) => caller.cite.of({ of, ...moment });
    const isAddress = /^(?:\/|https?:)/i.test(word);
    const answer = isAddress ? await ask(word) : await withId(caller, word, moment, ask);
    if (isBibtex) writeOut(answer.bibtex);
    else if (isCsl) writeOut(`${jsonText([answer.csl], 2)}\n`);
    else present({ whole: answer, rows: [answer], draw: (pen) => citationLines(answer, pen) }, call);
    return 0;
  });
} // prettier-ignore

function citationLines({ sentence, hash, rules, ledger }: Citation, pen: Pen): readonly string[] {
  const [first, ...rest] = sentence.split(hash);
  return [
    // The hash stays in one piece, to be copied.
    ...pen.wrap(pen.text(first ?? ""), pen.columns),
    pen.style("accent", hash),
    ...pen.wrap(pen.text(rest.join(hash).replace(/^\.\s*/, "")), pen.columns).filter(Boolean),
    ...rulesLines(rules, pen),
    "",
    pen.style("quiet", pen.text(ledgerWords(ledger))),
  ];
}

/** How the rules that an address was made under stand to those of today; nothing where they are the same. */
function rulesLines({ version, asked }: Citation["rules"], pen: Pen): readonly string[] {
  if (asked === null || asked.is === "same") return [];
  const moved = asked.is === "older" ? asked.moved : [];
  const sentence = `${madeUnder(asked)}; this is answered by version ${version}.`;
  return [
    "",
    ...pen.wrap(pen.style("alarm", pen.text(sentence)), pen.columns),
    ...moved.flatMap(({ rule, words }) => pen.wrap(`${rule}: ${pen.text(words)}`, pen.columns)),
  ];
}

function madeUnder(asked: NonNullable<Citation["rules"]["asked"]>): string {
  switch (asked.is) {
    case "same":
    case "older":
      return `The address was made under version ${asked.version} of the rules`;
    case "newer":
      return `The address was made under version ${asked.version} of the rules, which is not known here`;
    case "unreadable":
      return `The address names no version of the rules ("${asked.seen}")`;
  }
}
