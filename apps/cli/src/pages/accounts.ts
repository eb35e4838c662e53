/** Accounts: the reports of a record side by side, as many as the terminal has room for, so that differences show. */
import type { Report } from "@sitrep/domain/report";
import type { Pen } from "../drawing/pen.ts";
import { accountFields } from "./account.ts";
import type { Leads } from "./account.ts";
import { section } from "./page.ts";

const NAMES = 9;
const GAP = 3;
/** An account that is narrower is hard to read. */
const LEAST = 27;

/** The section of all accounts. */
export function accountLines(
  reports: readonly Report[],
  leads: Leads,
  pen: Pen,
): readonly string[] {
  const room = pen.columns - NAMES;
  const beside = Math.max(1, Math.min(reports.length, Math.floor((room + GAP) / (LEAST + GAP))));
  const width = Math.min(72, Math.floor((room - GAP * (beside - 1)) / beside));
  const numbered = reports.map((report, index) => ({ report, number: index + 1 }));
  const title = reports.length === 1 ? "The account" : `The ${reports.length} accounts`;
  const lines: string[] = [];
  for (let start = 0; start < numbered.length; start += beside) {
    if (start > 0) lines.push("");
    lines.push(...blockLines(numbered.slice(start, start + beside), width, leads, pen));
  }
  return section(pen, title, lines);
}

interface Numbered {
  readonly report: Report;
  readonly number: number;
}

function blockLines(
  accounts: readonly Numbered[],
  width: number,
  leads: Leads,
  pen: Pen,
): readonly string[] {
  const columns = accounts.map(({ report, number }) => [
    ["", pen.style("strong", String(number))] as const,
    ...accountFields(report, leads, pen),
  ]);
  const names = [...new Set(columns.flatMap((fields) => fields.map(([name]) => name)))];
  return names.flatMap((name) => {
    const cells = columns.map((fields) => {
      const text = fields.find(([own]) => own === name)?.[1] ?? "";
      return text === "" ? [] : text.split("\n").flatMap((line) => pen.wrap(line, width));
    });
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const label = pen.style("quiet", pen.pad(line === 0 ? name : "", NAMES));
      const texts = cells.map((lines) => pen.pad(lines[line] ?? "", width));
      return (label + texts.join(" ".repeat(GAP))).trimEnd();
    });
  });
}
