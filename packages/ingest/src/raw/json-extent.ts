/** Extent of JSON values in a text that may end before they do. Whether they are sound is for a parser to say. */

/** Where the list begins that is the document itself, or that stands under `key` in its object; null while it does not come. */
export function listStart(text: string, key: string): number | null {
  const first = /\S/.exec(text)?.index ?? 0;
  if (text[first] === "[") return first + 1;
  let depth = 0;
  for (let at = first; at < text.length; at += 1) {
    const character = text[at];
    if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    else if (character === '"') {
      const end = stringEnd(text, at);
      if (end === null) return null;
      const opening = depth === 1 ? /^\s*:\s*\[/.exec(text.slice(end, end + 100)) : null;
      if (opening !== null && text.slice(at + 1, end - 1) === key) return end + opening[0].length;
      at = end - 1;
    }
  }
  return null;
}

/** Where the value ends that begins at `start`; null where the text ends first. */
export function itemEnd(text: string, start: number): number | null {
  const first = text[start];
  if (first === '"') return stringEnd(text, start);
  if (first !== "{" && first !== "[") {
    // A number or a word ends where something else begins.
    const end = text.slice(start).search(/[\s,\]}]/);
    return end === -1 ? null : start + Math.max(end, 1);
  }
  let depth = 0;
  const marks = /["{}[\]]/g;
  marks.lastIndex = start;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === '"') {
      const end = stringEnd(text, mark.index);
      if (end === null) return null;
      marks.lastIndex = end;
    } else {
      depth += mark[0] === "{" || mark[0] === "[" ? 1 : -1;
      if (depth === 0) return mark.index + 1;
    }
  }
  return null;
}

/** Where the string ends that begins at `start`; null where the text ends first. */
function stringEnd(text: string, start: number): number | null {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && backslashesBefore(text, end) % 2 === 1) end = text.indexOf('"', end + 1);
  return end === -1 ? null : end + 1;
}

function backslashesBefore(text: string, at: number): number {
  let count = 0;
  while (text[at - 1 - count] === "\\") count += 1;
  return count;
}
