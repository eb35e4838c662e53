/** Facts: what is on file about a record, name by name; what is not on file is left out. */
import type { ReactNode } from "react";

/** The list, around its `Fact`s. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** A name and its value; nothing where the value is null, undefined or false. */
export function Fact({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  if (children === undefined || children === null || children === false) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
