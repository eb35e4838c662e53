/** Markdown text: a loader that gives a Markdown file to a page as the text it is. */

/** Loader for `packages/domain/SPEC.md`. */
export default function markdownText(source) {
  return `export default ${JSON.stringify(source)};`;
}
