/** Verification: how well a record is supported, on how many origins it rests, and every reason for both. */
import type { Origins } from "@sitrep/domain/origin";
import { TIE_REASON } from "@sitrep/domain/tie";
import type { Verification } from "@sitrep/domain/verification";
import { VERIFICATION, originWords } from "@sitrep/domain/verification";
import type { Pen } from "../drawing/pen.ts";
import { codeHeading } from "../words/code.ts";
import type { Leads } from "./account.ts";
import { sourceWords } from "./account.ts";
import { item, section } from "./page.ts";
import { labelOf } from "../nouns/answers.ts";

/** The section on verification. */
export function verificationLines(
  { status, reasons, origins }: Verification,
  leads: Leads,
  pen: Pen,
): readonly string[] {
  const sign = pen.glyphs.bullet;
  const title = pen.style(status === "disputed" ? "alarm" : "strong", codeHeading(status));
  return section(pen, "How well it is supported", [
    ...pen.wrap(`${title}: ${VERIFICATION[status]}`, pen.columns),
    ...reasons.flatMap(({ rule, words, reports }) =>
      item(pen, sign, `${pen.text(words)}${accountNumbers(reports)} [${rule}]`),
    ),
    ...originLines(origins, leads, pen),
  ]);
}

function accountNumbers(reports: readonly number[]): string {
  if (reports.length === 0) return "";
  const numbers = reports.map((index) => index + 1).join(", ");
  return ` (${reports.length === 1 ? "account" : "accounts"} ${numbers})`;
}

function originLines(origins: Origins, leads: Leads, pen: Pen): readonly string[] {
  const { chains, dependences, reprints } = origins;
  if (chains.length < 2) return [];
  const letterOf = (index: number): string => String.fromCodePoint(97 + (index % 26));
  const from = ` ${pen.glyphs.from} `;
  return [
    "",
    `${pen.mark("derived")} ${pen.text(originWords(origins))}, of ${chains.length} ways in which it came to us:`,
    ...chains.flatMap(({ speaker, via, document, reports }, index) => {
      const way = [
        speaker === null ? "a voice that nobody can name" : sourceWords(speaker, leads, pen),
        ...via.map((id) => sourceWords(id, leads, pen)),
        pen.text(labelOf(leads.labels, document)),
      ].join(from);
      return item(pen, letterOf(index), `${way}${accountNumbers(reports)}`);
    }),
    ...dependences.flatMap(({ left, right, certain, reason }) => {
      const both = `${letterOf(left)} and ${letterOf(right)}`;
      return item(
        pen,
        pen.glyphs.bullet,
        `${both} ${certain ? "are one origin" : "may be one origin"}: ${TIE_REASON[reason]}`,
      );
    }),
    ...(reprints.length === 0
      ? []
      : item(pen, pen.glyphs.bullet, `reprints add nothing${accountNumbers(reprints)}`)),
  ];
}
