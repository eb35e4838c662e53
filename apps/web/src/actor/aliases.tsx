/** Aliases: the other names of an actor, each in the direction of its script. */
import { recordWords } from "../record/record-words.ts";
import { Name } from "../words/name.tsx";

/** Names one behind the other: "IS, ISIS, داعش". */
export function Aliases({ aliases }: { readonly aliases: readonly string[] }) {
  return aliases.map((alias, index) => (
    <span key={alias}>
      {index > 0 && recordWords().comma}
      <Name text={alias} />
    </span>
  ));
}
