/** A Markdown file, as `build/markdown-text.mjs` gives it. */
declare module "*.md" {
  const text: string;
  export default text;
}
