/** Failure response: what a download that cannot be made answers: one sentence, as data, with its status. */
import type { QueryReading } from "@sitrep/domain/query-reading";
import { failureOf } from "../failure.ts";

/** The response to a query of which something was not understood; null where all of it was. */
export function refusalOf([wrong]: QueryReading["removed"]): Response | null {
  if (wrong === undefined) return null;
  return failureResponse(400, `${wrong.name}: ${wrong.seen} ${wrong.why}`);
}

const STATUS = { store: 503, missing: 404, refused: 400 } as const;

/** The response of an error that a reader can do something about; any other is thrown on. */
export function failureResponse(error: unknown): Response;
/** The response of a refusal of our own. */
export function failureResponse(status: number, sentence: string): Response;
export function failureResponse(error: unknown, sentence?: string): Response {
  if (typeof error === "number" && sentence !== undefined)
    return Response.json({ error: { message: sentence } }, { status: error });
  const failure = failureOf(error);
  if (failure === null) throw error;
  return Response.json({ error: { message: failure.sentence } }, { status: STATUS[failure.is] });
}
