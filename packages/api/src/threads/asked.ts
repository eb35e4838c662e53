/** Asked: what a thread is asked, and what it replies. */
import type { ViewerRole } from "@sitrep/domain/gate";
import type { Caller } from "../router.ts";
import type { PartAsked, SheetPart } from "../sheet/sheet-part.ts";
import type { ToldError } from "./told-error.ts";

/** What a thread knows from its start: the database's file, and for whom it answers. */
export interface Given {
  readonly path: string;
  readonly role: ViewerRole;
}

/** A call of a procedure, a part of a list that leaves as a file, or a request over HTTP, whole. */
export type Asked =
  | { readonly is: "call"; readonly path: string; readonly input: unknown }
  | { readonly is: "part"; readonly part: PartAsked }
  | {
      readonly is: "http";
      readonly url: string;
      readonly method: string;
      readonly headers: [string, string][];
      readonly endpoint: string;
    };

/** What came of it. */
export type Reply =
  | { readonly is: "answer"; readonly answer: unknown }
  | { readonly is: "part"; readonly part: SheetPart }
  | {
      readonly is: "response";
      readonly status: number;
      readonly headers: [string, string][];
      readonly body: ArrayBuffer;
    }
  | { readonly is: "error"; readonly error: ToldError };

/** A procedure of a caller by its path: `incidents.list`. */
export function procedureAt(caller: Caller, path: string): (input: unknown) => Promise<unknown> {
  let part: unknown = caller;
  for (const name of path.split(".")) part = Reflect.get(Object(part), name);
  // A caller answers to every path with a procedure, which refuses where there is none.
  return part as (input: unknown) => Promise<unknown>;
}
