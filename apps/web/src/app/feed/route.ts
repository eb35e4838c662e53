/** A feed of changes: of all, of a record, or of a saved search, as Atom. What has not changed since is answered with 304. */
import { createHash } from "node:crypto";
import type { Language } from "@sitrep/domain/language";
import { textsIn } from "../../address.ts";
import { failureOf } from "../../failure.ts";
import { atomText } from "../../feed/atom.ts";
import { feedOf } from "../../feed/feed-of.ts";
import { FeedQuery } from "../../feed/feed-query.ts";
import { UnknownFeed, follow } from "../../feed/followed.ts";
import { pageLanguage, speak } from "../../language/speech.ts";
import { openView } from "../../view.ts";

/** Answers with a page of the feed. */
export async function GET(request: Request): Promise<Response> {
  try {
    const language = pageLanguage();
    // A feed is no page: it is whole in every language.
    return await speak(language, () => answer(request, language));
  } catch (error) {
    if (error instanceof UnknownFeed) return refused(error.message, 400);
    const failure = failureOf(error);
    if (failure === null) throw error;
    const status = { store: 503, missing: 404, refused: 400 }[failure.is];
    return refused(failure.sentence, status);
  }
}

async function answer(request: Request, language: Language): Promise<Response> {
  const given = textsIn(new URL(request.url).searchParams);
  const view = await openView(Promise.resolve(given), FeedQuery);
  const [wrong] = view.removed;
  if (wrong !== undefined) return refused(`${wrong.name}=${wrong.seen} ${wrong.why}`, 400);
  const { of, before } = view.query;
  const { hash, recordedAt } = view.head.ledger;
  const named = JSON.stringify([hash, view.origin, of, before, language]);
  const headers = {
    ETag: `"${createHash("sha256").update(named).digest("base64url").slice(0, 27)}"`,
    ...(recordedAt !== null && { "Last-Modified": new Date(recordedAt).toUTCString() }),
    "Cache-Control": "no-cache",
    Vary: "Host, X-Forwarded-Host, X-Forwarded-Proto",
  };
  if (isKnown(request.headers, headers)) return new Response(null, { status: 304, headers });
  const [oldest] = (await view.caller.ledger.batches({ before: 2, limit: 1 })).items;
  const followed = await follow(view, of, before);
  const feed = feedOf(followed, { view, of, before, first: oldest?.hash ?? "" });
  return new Response(atomText(feed), {
    headers: { ...headers, "Content-Type": "application/atom+xml; charset=utf-8" },
  });
}

/** Whether the asker has it as it stands. Where both are sent, the tag decides (RFC 9110, 13.2.2). */
function isKnown(
  asked: Headers,
  {
    ETag: tag,
    "Last-Modified": modified,
  }: { readonly ETag: string; readonly "Last-Modified"?: string },
): boolean {
  const tags = asked.get("if-none-match");
  if (tags !== null)
    return tags.split(",").some((one) => ["*", tag].includes(one.trim().replace(/^W\//, "")));
  const since = Date.parse(asked.get("if-modified-since") ?? "");
  return modified !== undefined && since >= Date.parse(modified);
}

function refused(sentence: string, status: number): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
