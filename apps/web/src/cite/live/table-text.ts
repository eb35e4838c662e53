/** Table text: the tables within an element as lines of cells with tabs between them, as a spreadsheet takes them. */

/** What is in a cell for those who see it in some other way, or is no words at all. */
const UNWRITTEN = "[aria-hidden=true], .hidden, svg, button";

/** The rows, under the head of the first table; a table that is folded away is read, too. */
export function tableText(within: Element): string {
  const [first] = within.querySelectorAll("table");
  const heads = first === undefined ? [] : [...first.querySelectorAll("thead tr")];
  const rows = [...within.querySelectorAll("tbody tr")];
  return [...heads, ...rows].map((row) => [...row.querySelectorAll("th, td")].map(cellText).join("\t")).join("\n"); // prettier-ignore
}

function cellText(cell: Element): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const one of copy.querySelectorAll(UNWRITTEN)) one.remove();
  const text = (copy.textContent ?? "").replace(/\s+/g, " ").trim();
  // What begins like a formula would be one in a spreadsheet.
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
