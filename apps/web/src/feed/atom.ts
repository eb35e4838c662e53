/** Atom: a feed as the text of RFC 4287, with the links between its pages of RFC 5005. */
import type { Language } from "@sitrep/domain/language";
import { DIRECTION } from "@sitrep/domain/language";

/** A way from a feed or an entry to an address. */
export interface AtomLink {
  readonly rel: "self" | "alternate" | "first" | "next";
  readonly href: string;
  readonly type: "application/atom+xml" | "text/html";
}

/** One entry. `id` never changes; `lines` say what it tells, one below the other. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: string;
  readonly href: string;
  readonly category: string;
  readonly lines: readonly string[];
  readonly rights: string | null;
}

/** A page of a feed. */
export interface AtomFeed {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly updated: string;
  readonly rights: string;
  readonly links: readonly AtomLink[];
  readonly entries: readonly AtomEntry[];
}

/** The text of a page of a feed. */
export function atomText(feed: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    tag("id", feed.id),
    tag("title", feed.title),
    tag("subtitle", feed.subtitle),
    tag("updated", feed.updated),
    "<author><name>Sitrep</name></author>",
    "<generator>Sitrep</generator>",
    tag("rights", feed.rights),
    ...feed.links.map(linkText),
    ...feed.entries.map((entry) => entryText(entry, feed.language)),
    "</feed>\n",
  ].join("\n");
}

function entryText(entry: AtomEntry, language: Language): string {
  const lines = entry.lines.map((line) => `<li>${text(line)}</li>`).join("");
  return [
    "<entry>",
    tag("id", entry.id),
    tag("title", entry.title),
    tag("updated", entry.updated),
    tag("published", entry.updated),
    `<author>${tag("name", entry.author)}</author>`,
    `<category term="${text(entry.category)}"/>`,
    linkText({ rel: "alternate", type: "text/html", href: entry.href }),
    ...(entry.rights === null ? [] : [tag("rights", entry.rights)]),
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" dir="${DIRECTION[language]}"><ul>${lines}</ul></div></content>`,
    "</entry>",
  ].join("\n");
}

function linkText({ rel, href, type }: AtomLink): string {
  return `<link rel="${rel}" type="${type}" href="${text(href)}"/>`;
}

function tag(name: string, value: string): string {
  return `<${name}>${text(value)}</${name}>`;
}

/** Characters that XML 1.0 has no place for, halves of characters among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Marks that turn the direction of what follows, and nobody sees. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** The same but for those that keep the direction of what stands between them to itself. */
const TURNING_OUTSIDE = /[\u061C\u200E\u200F\u202A-\u202E]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Whether each mark that sets a text apart is closed again, and none is closed that was not opened. */
function isBalanced(value: string): boolean {
  let open = 0;
  for (const [mark] of value.matchAll(/[\u2066-\u2069]/gu)) {
    open += mark === "\u2069" ? -1 : 1;
    if (open < 0 || mark === "\u2067") return false;
  }
  return open === 0;
}

/** A text as it stands in XML: shown as text, whatever is in it. */
function text(value: string): string {
  return value
    .replace(FORBIDDEN, "\uFFFD")
    .replace(isBalanced(value) ? TURNING_OUTSIDE : TURNING, "")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
