/** Proxy: gives each page its content security policy, tells it its own address, and turns away from what is not there. */
import type { NextRequest } from "next/server";
import { NextResponse } from "next/server";
import { readEnvironment } from "./env.ts";
import { PARTS_HEADER, PARTS_PATH, WHOLE_PATH } from "./explore/parts-request.ts";
import { locate } from "@sitrep/domain/language";
import { isMissing } from "./missing.ts";

/** The request header in which a page finds its own path and query, as they are in the site's own tree. */
export const ADDRESS_HEADER = "x-sitrep-address";

/** The policy of a page: everything from this server, and no inline script without the nonce. */
function policyFor(nonce: string, isDevelopment: boolean): string {
  const scripts = ["'self'", `'nonce-${nonce}'`, ...(isDevelopment ? ["'unsafe-eval'"] : [])];
  // The development server injects style elements without a nonce, and map styles need a worker and blobs.
  const styles = ["'self'", isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`];
  return [
    "default-src 'self'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A path without a page: whoever is sent there gets the page for what is not there, with its status. */
const NOWHERE = "/nowhere";

/** Runs before every page. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = policyFor(nonce, readEnvironment().isDevelopment);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const { language, path } = locate(request.nextUrl.pathname);
  headers.set(ADDRESS_HEADER, path + request.nextUrl.search);
  const page = new URL(path + request.nextUrl.search, request.url);
  const to = await answererOf(page, request.headers);
  const isElsewhere = to !== page || path !== request.nextUrl.pathname;
  const response = isElsewhere
    ? NextResponse.rewrite(to, { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Language", language);
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Where a page is answered: as itself, as its parts, or as what is not there. */
async function answererOf(page: URL, headers: Headers): Promise<URL> {
  if (page.pathname === WHOLE_PATH && headers.has(PARTS_HEADER))
    return new URL(PARTS_PATH + page.search, page);
  const isNowhere = page.pathname === PARTS_PATH || (await isMissing(page));
  return isNowhere ? new URL(NOWHERE, page) : page;
}

/** All but files whose names say what is in them, and the counter: what is not there among them is a page that says so. */
export const config = { matcher: ["/((?!_next/static/|api/trpc/|geo/|fonts/).*)"] };
