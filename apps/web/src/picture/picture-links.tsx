/** Picture links: a drawing of the page as a file that stands alone. */
import { addressOf } from "@sitrep/domain/permalink";
import type { ReactNode } from "react";
import type { QueryValues } from "../address.ts";
import { withQuery } from "../address.ts";
import type { View } from "../view.ts";
import { pictureLinkWords } from "./picture-link-words.ts";

/** "This picture as SVG or PNG"; `query` is what the drawing was narrowed by. */
export function PictureLinks({
  name,
  query,
  view,
}: {
  readonly name: "series" | "map" | "estimates" | "balances" | "coverage";
  readonly query: QueryValues;
  readonly view: View;
}): ReactNode {
  const say = pictureLinkWords();
  const { position } = view.head.ledger;
  const href = (form: string): string =>
    withQuery(addressOf(`/picture/${name}.${form}`, {}), { ...query, knownAt: position });
  return (
    <span data-picture>
      {say.asFile} <a href={href("svg")}>SVG</a> {say.or} <a href={href("png")}>PNG</a>
      {say.holds}
    </span>
  );
}
