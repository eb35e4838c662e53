/** Asked fields: what each field of a form is called, and in which order they are asked. */
import type { FormPlan, PlannedItem } from "./form-plan.ts";

/** See the file. */
export interface AskedFields {
  /** What a field is called, whichever entry of a group it stands in; null where the form has no field for it. */
  readonly labelOf: (name: string) => string | null;
  /** Fields in the order of the page; what belongs to none of them comes last. */
  readonly inOrder: <One extends { readonly field: string | null }>(
    issues: readonly One[],
  ) => readonly One[];
}

/** The fields of a plan; `pinpoint` is what the parts of one are called together. */
export function askedFields(plan: FormPlan, pinpoint: string): AskedFields {
  const labels = new Map<string, string>();
  // The second of several is called as the first is, unless the form has words of its own for it.
  const call = (name: string, label: string): void => {
    labels.set(name, label);
    if (!labels.has(anyEntry(name))) labels.set(anyEntry(name), label);
  };
  const note = (items: readonly PlannedItem[]): void => {
    for (const item of items) {
      if (item.is === "field") call(item.name, item.label);
      if (item.is === "fold") note(item.items);
      if (item.is === "pinpoint") call(item.name, pinpoint);
      if (item.is === "group")
        for (const { name, label } of item.fields) call(`${item.name}.${name}`, label);
    }
  };
  for (const { items } of plan.sections) note(items);
  const order = new Map([...labels.keys()].map((name, at) => [name, at]));
  const rank = ({ field }: { readonly field: string | null }): number =>
    order.get(field ?? "") ?? order.get(anyEntry(field ?? "")) ?? order.size;
  return {
    labelOf: (name) => labels.get(name) ?? labels.get(anyEntry(name)) ?? null,
    inOrder: (issues) => issues.toSorted((one, other) => rank(one) - rank(other)),
  };
}

function anyEntry(name: string): string {
  return name.replace(/\.\d+(?=\.|$)/g, "");
}
