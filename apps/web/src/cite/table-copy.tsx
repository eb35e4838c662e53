/** Table copy: puts the rows of a table on the clipboard together with the citation of what they were counted from. */
import { addressOf } from "@sitrep/domain/permalink";
import type { ReactNode } from "react";
import type { View } from "../view.ts";
import { citeHref, permalinkOf } from "./cite-href.ts";
import { citeWords } from "./cite-words.tsx";

/**
 * The link; where a script runs it copies the tables of the nearest element with `data-copied`, and where none does it leads
 * to the citation. It works where the page has a {@link CopyScript}.
 */
export function TableCopy({
  view,
}: {
  readonly view: Pick<View, "head" | "kept" | "path" | "knownAt">;
}): ReactNode {
  const say = citeWords();
  const cite = citeHref(view);
  if (cite === null) return null;
  return (
    <span className="screen-only">
      <a
        href={cite}
        data-copy-table={addressOf("/cite/file", { of: permalinkOf(view), form: "sentence" })}
        data-said={say.copied}
        data-failed={say.notCopied}
      >
        {say.copyTable}
      </a>{" "}
      <span role="status" />
    </span>
  );
}
