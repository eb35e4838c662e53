/** Failure response: what a download that cannot be made answers: one sentence, as data, with its status. */
import { failureOf } from "../failure.ts";

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
