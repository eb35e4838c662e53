/** Aliases: the other names of an actor, each in the direction of its script. */
import { Name } from "../words/name.tsx";

/** "IS, ISIS, داعش". */
export function Aliases({ aliases }: { readonly aliases: readonly string[] }) {
  return aliases.map((alias, index) => (
    <span key={alias}>
      {index > 0 && ", "}
      <Name text={alias} />
    </span>
  ));
}
