/** Ways: where a question leads, what it wants to see first: the months, who watched, what changed, on what it rests, the rows, the citation. SPEC S4. */
import type { Wish } from "@sitrep/domain/spoken-wish";
import { addressOf } from "@sitrep/domain/permalink";
import { citeHref } from "../cite/cite-href.ts";
import { localPath } from "../language/speech.ts";
import type { View } from "../view.ts";
import { searchWords } from "./search-words.tsx";

/** A way on. */
export interface Way {
  readonly key: Wish | "explore";
  readonly href: string;
  readonly words: string;
}

/** The texts of a filter of incidents. */
type Texts = Readonly<Record<string, string | readonly string[]>>;

/** The ways from a question, what was wished for first; `filter` narrows them, and is empty where only a wish was said. */
export function waysOf(filter: Texts, wishes: readonly Wish[], view: View): readonly Way[] {
  const usual: readonly Way["key"][] =
    Object.keys(filter).length === 0 ? [] : ["explore", "series", "cite", "download"];
  return [...new Set([...wishes, ...usual])].map((key) => wayOf(key, filter, view));
}

function wayOf(key: Way["key"], filter: Texts, view: View): Way {
  const say = searchWords();
  const { q, place, kind, from, to, actor, source, dataset } = filter;
  const texts = (some: Readonly<Record<string, string | readonly string[] | undefined>>) => some;
  switch (key) {
    case "explore":
      return { key, href: view.href("/explore", filter), words: say.explore };
    case "series":
      return { key, href: view.href("/series", filter), words: say.series };
    case "coverage":
      return { key, href: view.href("/coverage", texts({ place, kind, from, to })), words: say.coverage }; // prettier-ignore
    case "changes":
      return { key, href: view.href("/changes", texts({ q, place, source, dataset })), words: say.changes }; // prettier-ignore
    case "origins":
      return { key, href: view.href("/origins", texts({ q, place, actor, from, to, source, dataset })), words: say.dependence }; // prettier-ignore
    case "cite": {
      const href = citeHref({ ...view, path: "/explore", kept: filter });
      return { key, href: href ?? localPath("/cite"), words: say.cite };
    }
    case "download": {
      const at = { knownAt: view.head.ledger.position };
      return { key, href: addressOf("/export/incidents", { ...filter, ...at, format: "csv" }), words: say.csv }; // prettier-ignore
    }
  }
}
