/**
 * Harm: GTD's numbers of killed, wounded and held, perpetrators among them. Missing is not zero: it leaves no harm, and a coded 0
 * says that there was none. A fraction comes from a total that GTD divided over several attacks, so how many of it were here nobody
 * knows. SPEC K3.
 */
import type { Harm, HarmEffect } from "@sitrep/domain/harm";
import type { z } from "zod";
import type { RowIssue } from "../../adapter.ts";
import { cellIssue } from "../../row-issue.ts";
import { readWholeNumber } from "../../whole-number.ts";
import { presentIn } from "./cell.ts";

/** The cells that tell the harm. */
export interface HarmCells {
  readonly nkill: string;
  readonly nkillter: string;
  readonly nwound: string;
  readonly nwoundte: string;
  readonly nhostkid: string;
}

const EFFECTS: readonly {
  readonly effect: HarmEffect;
  readonly column: keyof HarmCells;
  readonly own: keyof HarmCells | null;
}[] = [
  { effect: "killed", column: "nkill", own: "nkillter" },
  { effect: "injured", column: "nwound", own: "nwoundte" },
  { effect: "abducted", column: "nhostkid", own: null },
];

/** Reads the harm of an attack; what cannot be a number goes to `issues`. */
export function readHarm(cells: HarmCells, issues: RowIssue[]): z.input<typeof Harm>[] {
  const harm: z.input<typeof Harm>[] = [];
  for (const { effect, column, own } of EFFECTS) {
    const cell = presentIn(cells[column]);
    if (cell === null) continue;
    if (/^\d{1,9}\.\d*[1-9]\d*$/.test(cell)) {
      const described = `GTD divides a total over several attacks, ${cell} to each`;
      harm.push({ effect, who: "unknown", quantity: "unknown", described });
      continue;
    }
    const value = readWholeNumber(column, cell);
    if (typeof value !== "number") issues.push(value);
    else if (value === 0) harm.push({ effect, who: "unknown", quantity: "none" });
    else {
      const perpetrators = own === null ? null : presentIn(cells[own]);
      const count =
        perpetrators !== null && /^0(?:\.0+)?$/.test(perpetrators) ? "none" : perpetrators;
      const described = count === null ? undefined : `${count} of them perpetrators`;
      if (own !== null && perpetrators !== null && Number(perpetrators) > value)
        issues.push(
          cellIssue(own, perpetrators, {
            code: "contradiction",
            severity: "warn",
            defect: { is: "more-perpetrators", own, column, value },
          }),
        );
      const quantity = { form: "exactly", value, unit: "person" } as const;
      harm.push({ effect, who: "unknown", quantity, described });
    }
  }
  return harm;
}
