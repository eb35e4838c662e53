/**
 * Lean HTML: a page without what its browser has no use for. Next writes every page twice, as HTML and once more as data
 * for React to start from, and names its scripts. No page of ours has anything for React to do: what moves is moved by
 * scripts of its own. So pages are served without either, which is two thirds of them.
 */

/** What is left out. */
const FOR_REACT: readonly RegExp[] = [
  // The data, and the line that starts the scripts.
  /^<script[^>]*>(?:\(?self\.__next_f|\(globalThis\["TURBOPACK"\])/,
  /^<script[^>]* src="\/_next\//,
  /^<link rel="preload" as="script"/,
];

/** The beginning of an error page of Next's, which is drawn in the browser: it keeps everything. */
const ASKS_FOR_REACT = '<html id="__next_error__"';

/** What React sets between two texts, to find each of them again. No reader's text holds it: React writes no "<" of theirs. */
const BETWEEN_TEXTS = "<!-- -->";

/** The filter of one page: it takes the page in pieces, cut wherever, and gives it back in pieces. */
export class LeanHtml {
  /** What came last and cannot be told apart yet. */
  #rest = "";
  #isAsked = false;

  /** Takes a piece, and gives what can go. */
  push(piece: string): string {
    return this.#read(this.#rest + piece, false);
  }

  /** What is left at the end of the page. */
  end(): string {
    return this.#read(this.#rest, true);
  }

  #read(text: string, isLast: boolean): string {
    let out = "";
    let at = 0;
    for (;;) {
      const start = nextElement(text, at);
      const stop = start < 0 ? -1 : endOf(text, start);
      if (start < 0 || stop < 0) {
        const known = isLast ? text.length : start < 0 ? lastCut(text, at) : start;
        out += this.#pass(text.slice(at, known));
        this.#rest = text.slice(known);
        return out;
      }
      out += this.#pass(text.slice(at, start));
      const element = text.slice(start, stop);
      if (this.#isAsked || !FOR_REACT.some((one) => one.test(element))) out += element;
      at = stop;
    }
  }

  #pass(html: string): string {
    this.#isAsked ||= html.includes(ASKS_FOR_REACT);
    return this.#isAsked ? html : html.replaceAll(BETWEEN_TEXTS, "");
  }
}

/** Where the next script or link begins; -1 where there is none. */
function nextElement(text: string, from: number): number {
  const script = text.indexOf("<script", from);
  const link = text.indexOf("<link ", from);
  return script < 0 || (link >= 0 && link < script) ? link : script;
}

/** Where the script or link that begins at a position is over; -1 where that has not come yet. */
function endOf(text: string, start: number): number {
  const close = text.startsWith("<script", start) ? "</script>" : ">";
  const at = text.indexOf(close, start);
  return at < 0 ? -1 : at + close.length;
}

/** Up to where all tags are whole. React writes no ">" into an attribute, so a tag is over with the first. */
function lastCut(text: string, from: number): number {
  const open = text.lastIndexOf("<");
  return open >= from && !text.includes(">", open) ? open : text.length;
}
