/**
 * Plain request: a request as Next can take it. HTTP allows some things that Next answers with 500, and some that nobody needs here; they
 * are made plain before it sees them.
 */
import type { IncomingMessage } from "node:http";
import { locate, pathIn } from "@sitrep/domain/language";

/** Pages that Next keeps for itself under names of its own. */
const OF_NEXT = /^\/_global-error(?:\/|$)/;

/** A path without a page. */
const NOWHERE = "/nowhere";

/** What Next's own scripts say to it. No page here has them, and whoever says it otherwise is up to something. */
const TO_NEXT = /^(?:rsc|next-.*|x-nextjs-.*)$/;

/** Makes a request plain, in place; a developer's browser may speak to Next. */
export function makePlain(request: IncomingMessage, isDevelopment: boolean): void {
  if (!isDevelopment)
    for (const name of Object.keys(request.headers))
      if (TO_NEXT.test(name)) delete request.headers[name];
  request.url = plainAddress(request.url ?? "/");
  // All that is kept as files is small, and whoever is asked for a part of one may give the whole (RFC 9110, 14.2).
  delete request.headers.range;
  // Of this method Next can make no request. Nobody takes the other either.
  if (request.method === "TRACE") request.method = "PATCH";
}

/** A path and its query: without the server that a proxy's way of asking names, and one that can be read. */
export function plainAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/[^/?#]*/i, "");
  const local = bare.startsWith("/") ? bare : `/${bare.replace(/^\*/, "")}`;
  const [path = "/"] = local.split("?", 1);
  if (isReadable(path) && !OF_NEXT.test(path)) return local;
  return pathIn(locate(path).language, NOWHERE);
}

/** Whether the percent signs of a path make sense. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
