/** First byte: the moment at which an answer's status and fields are known and nothing of it has left; its bytes may then be sent another way. */
import type { ServerResponse } from "node:http";

/** What the bytes of a response go through before they leave. */
export interface Way {
  readonly write: ServerResponse["write"];
  /** Of whichever of Node's signatures. */
  readonly end: (...given: never[]) => unknown;
  /** Lets out what was written so far. */
  readonly flush: () => void;
}

/** How a response is written without the way that was chosen. */
export type Straight = Pick<ServerResponse, "write" | "end">;

/** Has the way of a response's bytes chosen before the first of them leaves; null lets them out as they are. */
export function atFirstByte(
  response: ServerResponse,
  choose: (straight: Straight) => Way | null,
): void {
  const straight = {
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
    writeHead: response.writeHead.bind(response),
    flush: flushOf(response),
  };
  /** Undefined until the head or the first byte is written; null where they go out as they are. */
  let way: Way | null | undefined;
  const begin = (): Way | null => {
    if (way === undefined) way = response.headersSent ? null : choose(straight);
    return way;
  };
  // What is handed on has the shape in which it came, whichever of Node's signatures that is.
  Object.assign(response, {
    flushHeaders: (): void => {
      begin();
      straight.flushHeaders();
    },
    /** What Node calls too before the first byte, where its head is on its way; one given with its fields is left as it is. */
    writeHead: (status: number, ...fields: readonly unknown[]): ServerResponse => {
      response.statusCode = status;
      if (fields.length === 0) begin();
      return Reflect.apply(straight.writeHead, undefined, [response.statusCode, ...fields]);
    },
    /** What Next calls, where it finds it, after each piece that is to be seen at once. */
    flush: (): void => (begin() ?? straight).flush(),
    write: (...given: readonly unknown[]): boolean =>
      Reflect.apply((begin() ?? straight).write, undefined, given),
    end: (...given: readonly unknown[]): ServerResponse => {
      Reflect.apply((begin() ?? straight).end, undefined, given);
      return response;
    },
  });
}

/** The flush of a way that was laid before; one that does nothing where there is none. */
function flushOf(response: ServerResponse): () => void {
  if (!("flush" in response) || typeof response.flush !== "function") return () => undefined;
  return response.flush.bind(response);
}
