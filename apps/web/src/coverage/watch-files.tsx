/** Watch files: the months of each governorate as a table for other programs. */
import type { WatchQuery } from "@sitrep/domain/count-query";
import { addressOf } from "@sitrep/domain/permalink";
import type { View } from "../view.ts";
import { withQuery } from "../address.ts";
import { monitorWords } from "../monitor/monitor-words.ts";

/** "These months as CSV or JSON". */
export function WatchFiles({ asked, view }: { readonly asked: WatchQuery; readonly view: View }) {
  const say = monitorWords();
  const { position } = view.head.ledger;
  const href = (format: string): string =>
    withQuery(addressOf("/export/coverage", {}), { ...asked, format, knownAt: position });
  return (
    <span data-files>
      {say.asData} <a href={href("csv")}>CSV</a> {say.or} <a href={href("json")}>JSON</a>.
    </span>
  );
}
