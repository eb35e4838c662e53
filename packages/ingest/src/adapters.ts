/** Adapters: all of them, one line each, and which of them reads a file. */
import { said } from "@sitrep/domain/defect-sentence";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import { nearest } from "@sitrep/domain/nearest";
import type { Adapter, TableAdapter } from "./adapter.ts";
import { acled } from "./adapters/acled.ts";
import { gtd } from "./adapters/gtd.ts";
import { ucdpGed } from "./adapters/ucdp-ged.ts";
import { fits } from "./column.ts";

/** Every adapter. A file that two of them could read goes to the one that knows more of its columns. */
export const ADAPTERS: readonly Adapter[] = [ucdpGed, acled, gtd];

/** An adapter, or why there is none. */
export type Choice<Any extends Adapter = Adapter> =
  | { readonly ok: true; readonly adapter: Any }
  | { readonly ok: false; readonly issue: Issue };

/** The adapter of a name. */
export function adapterNamed(name: string): Choice {
  const adapter = ADAPTERS.find((one) => one.name === name);
  if (adapter !== undefined) return { ok: true, adapter };
  const names = ADAPTERS.map((one) => one.name);
  const what = said({ is: "unknown-adapter", name, known: names, meant: nearest(name, names) });
  return { ok: false, issue: { code: "invalid", severity: "reject", ...what } };
}

/** The adapter whose columns a table has. */
export function adapterForHeader(header: readonly string[]): Choice<TableAdapter> {
  const [best] = ADAPTERS.flatMap((adapter) => {
    const known = adapter.reads === "table" ? fits(adapter.descriptor.columns, header) : null;
    return adapter.reads === "table" && known !== null ? [{ adapter, known }] : [];
  }).toSorted((one, other) => other.known - one.known);
  if (best !== undefined) return { ok: true, adapter: best.adapter };
  return {
    ok: false,
    issue: {
      code: "malformed",
      severity: "reject",
      ...said({ is: "unknown-table", known: ADAPTERS.map((one) => one.name) }),
      seen: show(header.slice(0, 6).join(", ")),
    },
  };
}
