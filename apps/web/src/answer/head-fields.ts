/** Head fields: what the head of every answer says of how it may be used, whatever it answers and whoever wrote it. */
import type { ServerResponse } from "node:http";

/** What every answer may do; a page gets a policy of its own, which lets in the scripts and styles that are written into it. */
const POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const FIELDS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
};

/** Sets the fields on a response that nobody has begun to write. */
export function setHeadFields(response: ServerResponse): void {
  for (const [name, value] of Object.entries(FIELDS)) response.setHeader(name, value);
}
