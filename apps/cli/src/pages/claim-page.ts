/** The page of a claim: what was declared, what it bears on, and what bears on it. No verdict of ours. */
import type { AgainstRecord } from "@sitrep/api/claim-record";
import { describeWhen } from "@sitrep/domain/when-words";
import { LIKELIHOOD_BAND } from "@sitrep/domain/likelihood";
import type { Pen } from "../drawing/pen.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { codeWords } from "../words/code.ts";
import { accountLines } from "./accounts.ts";
import { historyLines } from "./history.ts";
import { claimTimelineLines } from "./claim-timeline.ts";
import { field, head, item, paragraph, section } from "./page.ts";
import { referrerLines } from "./referrers.ts";
import { saidOfItLines } from "./said-of-it.ts";
import { verificationLines } from "./verification.ts";

type Answer = AnswerOf<"claims", "byId">;
type Claim = Answer["item"];

/** The lines of the page. */
export function claimPage(answer: Answer, against: AgainstRecord, pen: Pen): readonly string[] {
  const { item: claim, retracted, history, referrers, labels } = answer;
  const when = (text: string | undefined): string | undefined =>
    text && pen.text(describeWhen(text));
  const name = (id: string | undefined): string | undefined => id && pen.text(labelOf(labels, id));
  return [
    ...head(pen, claim.title, claim.id),
    ...(retracted ? [pen.style("alarm", "withdrawn: shown as it last stood"), ""] : []),
    ...paragraph(pen, claim.statement),
    "",
    ...field(pen, "Kind", codeWords(claim.kind)),
    ...field(pen, "Said", when(claim.statedOn) ?? pen.mark("unknown")),
    ...field(pen, "Concerns", when(claim.concerns)),
    ...field(pen, "Likelihood", likelihoodWords(claim)),
    ...field(pen, "About", name(claim.subject)),
    ...field(pen, "Where", name(claim.place)),
    ...section(pen, "Note", paragraph(pen, claim.notes)),
    ...section(pen, "What it bears on", aboutLines(answer, pen)),
    ...saidOfItLines(answer.saidOfIt, pen),
    ...claimTimelineLines(against, pen),
    ...section(pen, "What would test it", testLines(claim, against, pen)),
    ...verificationLines(claim.computed.verification, answer, pen),
    ...accountLines(claim.reports, answer, pen),
    ...referrerLines(referrers, pen, ["about.record"]),
    ...historyLines(history, pen),
  ];
}

function likelihoodWords({ likelihood }: Claim): string | undefined {
  if (likelihood === undefined) return undefined;
  const [low, high] = LIKELIHOOD_BAND[likelihood];
  return `${codeWords(likelihood)} (a word that analysts use for ${low} to ${high} percent)`;
}

function aboutLines({ item: claim, labels }: Answer, pen: Pen): readonly string[] {
  return claim.about.flatMap(({ relation, record, note }) =>
    item(
      pen,
      pen.glyphs.bullet,
      `${relation} ${pen.text(labelOf(labels, record))}  ${pen.style("accent", pen.text(record))}` +
        (note === undefined ? "" : `\n${pen.text(note)}`),
    ),
  );
}

/** The commands that draw the series which would test the claim; what they show is for the reader to judge. */
function testLines({ testedBy }: Claim, { tested }: AgainstRecord, pen: Pen): readonly string[] {
  if (testedBy === undefined) return [];
  const { place, kinds, metric, actor } = testedBy;
  const at = place === undefined ? "" : ` --place ${place}`;
  const incidents = [
    ...(kinds === undefined ? [] : [`--kind ${kinds.join(",")}`]),
    ...(actor === undefined ? [] : [`--actor ${actor}`]),
  ].join(" ");
  return [
    ...(metric === undefined ? [] : [`sitrep estimates --metric ${metric}${at}`]),
    ...(incidents === "" ? [] : [`sitrep incidents ${incidents}${at}`]),
    ...(tested === null || incidents === ""
      ? []
      : [`sitrep series --from ${tested.from} --to ${tested.to} ${incidents}${at}`]),
  ].flatMap((command) => item(pen, pen.glyphs.bullet, pen.text(command)));
}
