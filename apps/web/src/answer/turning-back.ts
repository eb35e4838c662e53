/** Turning back: which requests are answered before anything is done for them, and with what. */
import type { IncomingMessage } from "node:http";
import { locate } from "@sitrep/domain/language";
import { guardWords } from "./guard-words.ts";
import { admit, allowedAt } from "./post-guard.ts";

/** What a request is turned back with. */
export interface Refusal {
  readonly status: number;
  readonly sentence: string;
  /** What may be done here instead; null where that is not the point. */
  readonly allow: string | null;
  /** Whether a program asked, which is answered with data. */
  readonly isData: boolean;
}

/** A request that may go in, with what is to be called when its answer is over. */
export type Entry =
  | { readonly isLetIn: true; readonly leave: () => void }
  | { readonly isLetIn: false; readonly refusal: Refusal };

const NOTHING_TO_LEAVE = { isLetIn: true, leave: (): void => undefined } as const;

/** What may be done at the counter: ask; a browser asks with OPTIONS first whether it may. */
const COUNTER = /^\/api\/trpc(?:\/|$)/;
const COUNTER_ALLOWS = "GET, HEAD, OPTIONS";

/** Looks at the method of a request and, where something is sent, at its head; not a byte of what is sent is read. */
export function letIn({ method = "GET", url = "/", headers }: IncomingMessage): Entry {
  const { path } = locate(url.split("?", 1)[0] ?? "/");
  if (COUNTER.test(path)) {
    if (COUNTER_ALLOWS.split(", ").includes(method)) return NOTHING_TO_LEAVE;
    const sentence = "only questions are answered here: ask with GET";
    return turned({ status: 405, sentence, allow: COUNTER_ALLOWS, isData: true });
  }
  const allow = allowedAt(path);
  if (method === "GET" || method === "HEAD") {
    if (allow.includes(method)) return NOTHING_TO_LEAVE;
    return turned({ status: 405, sentence: guardWords().sendOnly, allow, isData: false });
  }
  if (method !== "POST")
    return turned({ status: 405, sentence: guardWords().nowhere, allow, isData: false });
  const admission = admit({
    path,
    site: textOf(headers["sec-fetch-site"]),
    origin: textOf(headers.origin),
    hosts: [headers["x-forwarded-host"], headers.host].flatMap((one) => one ?? []),
    length: textOf(headers["content-length"]),
    type: textOf(headers["content-type"]),
  });
  if (admission.isAdmitted) return { isLetIn: true, leave: admission.leave };
  const { status, sentence } = admission;
  return turned({ status, sentence, allow: status === 405 ? allow : null, isData: false });
}

function turned(refusal: Refusal): Entry {
  return { isLetIn: false, refusal };
}

function textOf(field: string | readonly string[] | undefined): string | null {
  return typeof field === "string" ? field : null;
}
