/** Server: the counter of another machine, asked over HTTP. */
import type { AppRouter, Caller } from "@sitrep/api/router";
import { TRPCClientError, createTRPCUntypedClient, httpLink } from "@trpc/client";
import type { AskedCounter } from "./counter.ts";
import { Failure } from "./failure.ts";
import { flagText } from "./flag-text.ts";

/** How long a server may take to answer, in milliseconds; a bad line is slow, a dead one never ends. */
const PATIENCE = 60_000;

/** The counter behind an address: the page's own, or that of its API. @throws Failure on what is no such address */
export function connect(address: string): AskedCounter {
  const url = endpointOf(address);
  const client = createTRPCUntypedClient<AppRouter>({
    links: [
      httpLink({
        url,
        fetch: (input, options) =>
          fetch(input, { ...options, signal: AbortSignal.timeout(PATIENCE) }),
      }),
    ],
  });
  const call = async (path: string, input: unknown): Promise<unknown> => {
    try {
      return await client.query(path, input);
    } catch (error) {
      throw explain(error, url);
    }
  };
  const routerOf = (noun: string): unknown =>
    new Proxy({}, { get: (_, name) => (input: unknown) => call(`${noun}.${String(name)}`, input) });
  // Both sides are made from the same router, so a path that type-checks there exists here.
  const caller = new Proxy({}, { get: (_, noun) => routerOf(String(noun)) }) as Caller;
  return { caller, close: async () => undefined };
}

function endpointOf(address: string): string {
  const withScheme = /^[a-z]+:\/\//i.test(address) ? address : `http://${address}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Failure(
      2,
      `--server "${address}" is no address; write it as http://localhost:3000 or https://example.org`,
    );
  }
  return url.pathname === "/" ? new URL("/api/trpc", url).href : url.href;
}

interface Refusal {
  readonly code?: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

/** An error of the counter's own, named as in this process; or why the server could not be asked. */
function explain(error: unknown, url: string): unknown {
  if (!(error instanceof TRPCClientError)) return error;
  // The shape of our own error formatter, which an untyped client does not know.
  const data = error.data as Refusal | null | undefined;
  if (data?.code !== undefined && data.code !== "INTERNAL_SERVER_ERROR") {
    const fields = (data.fields ?? []).map(
      ({ field, message }) => `${flagText(field)}: ${message}`,
    );
    const sentence = fields.length > 0 ? fields.join("; ") : error.message;
    const own = Object.assign(new Error(sentence), { code: data.code });
    own.name = "TRPCError";
    return own;
  }
  if (data?.code !== undefined)
    return new Failure(1, `the server at ${url} could not answer: ${error.message}`);
  return new Failure(1, unreachable(error, url), { cause: error });
}

function unreachable(error: Error, url: string): string {
  const causes: unknown[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) causes.push(at);
  const codes = causes.map((cause) =>
    cause instanceof Error && "code" in cause ? cause.code : "",
  );
  if (causes.some((cause) => cause instanceof Error && cause.name === "TimeoutError"))
    return `the server at ${url} did not answer within a minute`;
  if (codes.includes("ECONNREFUSED"))
    return `nothing answers at ${url}: is the server running, and is the address right?`;
  if (codes.includes("ENOTFOUND") || codes.includes("EAI_AGAIN"))
    return `there is no machine called ${new URL(url).hostname}: check the address`;
  if (causes.some((cause) => cause instanceof SyntaxError))
    return `${url} answers, but not as a Sitrep server does: check the address`;
  const [code = ""] = codes.filter(Boolean);
  return `the server at ${url} cannot be reached${code === "" ? "" : ` (${String(code)})`}`;
}
