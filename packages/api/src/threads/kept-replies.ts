/** Kept replies: bytes that were given once, under the tag of the question and the state of the ledger, for whoever asks the same. */
import type { Reply } from "./asked.ts";

/** A reply over HTTP. */
export type HttpReply = Extract<Reply, { readonly is: "response" }>;

/** How many bytes are kept in all; the reply that was asked for longest ago goes first. */
const MOST_BYTES = 16 * 1024 ** 2;

/** See the file. */
export class KeptReplies {
  readonly #kept = new Map<string, HttpReply>();
  readonly #most: number;
  #bytes = 0;

  constructor(most = MOST_BYTES) {
    this.#most = most;
  }

  /** What was kept under a tag. */
  get(tag: string): HttpReply | null {
    const reply = this.#kept.get(tag);
    if (reply === undefined) return null;
    this.#kept.delete(tag);
    this.#kept.set(tag, reply);
    return reply;
  }

  /** Keeps a reply; one that would push out most of the others is not kept. */
  put(tag: string, reply: HttpReply): void {
    if (reply.body.byteLength > this.#most / 4) return;
    this.#drop(tag);
    this.#kept.set(tag, reply);
    this.#bytes += reply.body.byteLength;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#most) break;
      this.#drop(oldest);
    }
  }

  #drop(tag: string): void {
    this.#bytes -= this.#kept.get(tag)?.body.byteLength ?? 0;
    this.#kept.delete(tag);
  }
}
