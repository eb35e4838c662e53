/**
 * Broken page: what a reader sees of a page that could not be made: a sentence and a way on, never a stack. What broke may be
 * anything that pages are made with, so it is made with none of it, and needs no script, style or face from elsewhere.
 */
import { createHash } from "node:crypto";
import { DIRECTION } from "@sitrep/domain/language";
import { localPath, pageLanguage } from "../language/speech.ts";
import { brokenWords } from "./broken-words.ts";

const STYLE = `:root{color-scheme:light dark}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
body{max-width:40rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,2.5rem);font:1.0625rem/1.6 system-ui,sans-serif}
header{border-block-end:1px solid;padding-block-end:.75rem;font:600 1.25rem Georgia,serif}
h1{margin-block:2.25rem 1rem;font:500 1.75rem/1.2 Georgia,serif}
:lang(ar) h1{font-family:system-ui,sans-serif;line-height:1.5}`;

/** The policy of the page: its own style, and nothing else. */
export const BROKEN_POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The theme that the head of a request keeps; empty where it is for the reader's system to say. */
function themeOf(cookies: string): string {
  const [, theme] = /(?:^|;\s*)sitrep-theme=(light|dark)(?=;|$)/.exec(cookies) ?? [];
  return theme === undefined ? "" : ` data-theme="${theme}"`;
}

/** The page in the reader's language and colours; under `reference` the server's log says what was asked for. */
export function brokenPage(reference: string, cookies: string): string {
  const language = pageLanguage();
  const say = brokenWords();
  const front = localPath("/");
  return `<!DOCTYPE html><html lang="${language}" dir="${DIRECTION[language]}"${themeOf(cookies)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${say.heading} · Sitrep</title><style>${STYLE}</style></head><body><header><a href="${front}" lang="en">Sitrep</a></header><main id="content"><h1>${say.heading}</h1><p>${say.said} ${say.again}<a href="${front}">${say.front}</a>.</p><p>${say.reference} <bdi><code>${reference}</code></bdi></p></main></body></html>
`;
}
