/** Referrers: the records that name one, by the field in which they do. */
import type { Referrer } from "@sitrep/api/detail";
import type { Pen } from "../drawing/pen.ts";
import { codeWords } from "../words/code.ts";
import { item, section } from "./page.ts";

/** Fields in the words of a reader; others are shown as they are. */
const ROLES: Readonly<Record<string, string>> = {
  "reports.speakers": "said by it",
  "reports.via": "relayed by it",
  "reports.document": "told in it",
  publisher: "published by it",
  republishes: "prints it again",
  cites: "cites it",
  "parties.actor": "takes part in",
  "parties.attributedBy": "laid to somebody by it",
  "where.place": "happened there",
  "where.alsoIn": "happened there too",
  "scope.includes": "counts there",
  "scope.excludes": "leaves it out",
  "about.record": "is about it",
  subject: "speaks of it",
  place: "speaks of it",
  parent: "lies in it",
  affiliation: "belongs to it",
  actor: "stands for it",
  possiblySameAs: "may be the same",
  includes: "watches it",
  excludes: "does not watch it",
  watcher: "watched by it",
  whole: "takes it as a whole",
  parts: "takes it as a part",
  saidWith: "said in the same breath",
  left: "judged with another",
  right: "judged with another",
};

/** Many places lie in a country and many records in a document: so many are listed, the rest is counted. */
const MOST = 60;

/** The section on what names a record; roles that the page shows already are left out. */
export function referrerLines(
  referrers: readonly Referrer[],
  pen: Pen,
  shownElsewhere: readonly string[] = [],
): readonly string[] {
  const rest = referrers.filter(({ role }) => !shownElsewhere.includes(role));
  const groups = Map.groupBy(rest, ({ role }) => role);
  const lines = [...groups].flatMap(([role, group]) => [
    pen.style("quiet", `${ROLES[role] ?? pen.text(role)} (${group.length})`),
    ...group
      .slice(0, MOST)
      .flatMap(({ kind, label, id }) =>
        item(
          pen,
          pen.glyphs.bullet,
          `${codeWords(kind)}: ${pen.text(label)}  ${pen.style("accent", pen.text(id))}`,
        ),
      ),
    ...(group.length > MOST ? [pen.style("quiet", `  and ${group.length - MOST} more`)] : []),
  ]);
  return section(pen, "What names it", lines);
}
