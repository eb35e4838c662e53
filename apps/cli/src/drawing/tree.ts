/** Tree: entries that hang below one another, with lines that lead from each to those below it. */
import type { Pen } from "./pen.ts";

/** One entry: its text, made safe already, and what hangs below it. */
export interface Branch {
  readonly text: string;
  readonly below: readonly Branch[];
}

/** The lines of a tree; a long text goes on below itself. */
export function treeLines(branches: readonly Branch[], pen: Pen): readonly string[] {
  return branches.flatMap(({ text, below }) => [
    ...pen.wrap(text, pen.columns),
    ...hanging(below, "", pen),
  ]);
}

/** So deep a tree may hang before its texts have no room left. */
const LEAST_COLUMNS = 16;

function hanging(branches: readonly Branch[], before: string, pen: Pen): readonly string[] {
  const { entry, last, down, blank } = pen.glyphs.tree;
  return branches.flatMap(({ text, below }, at) => {
    const isLast = at === branches.length - 1;
    const onward = before + (isLast ? blank : down);
    const room = Math.max(LEAST_COLUMNS, pen.columns - pen.width(onward));
    const lines = pen.wrap(text, room).map((line, index) => {
      if (index === 0) return before + (isLast ? last : entry) + line;
      return onward + (below.length > 0 ? down : blank) + line;
    });
    return [...lines, ...hanging(below, onward, pen)];
  });
}
