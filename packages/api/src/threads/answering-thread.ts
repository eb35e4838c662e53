/**
 * A thread that answers questions of one database, one after the other. It is told the database's file and who asks, and opens it when
 * it is first asked.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Counter } from "../counter.ts";
import { openCounter } from "../counter.ts";
import { answerHttp } from "../http.ts";
import { sheetPart } from "../sheet/sheet-part.ts";
import type { Asked, Given, Reply } from "./asked.ts";
import { procedureAt } from "./asked.ts";
import { practise } from "./practice.ts";
import { READY } from "./thread-pool.ts";
import type { Numbered } from "./thread-pool.ts";
import { tellError } from "./told-error.ts";

// Ours: given by the counter that started this thread.
const { path, role } = workerData as Given;
let opening: Promise<Counter> | undefined;

/** A database that could not be opened is tried again by the next question. */
async function counter(): Promise<Counter> {
  opening ??= openCounter(path, { role });
  try {
    return await opening;
  } catch (error) {
    opening = undefined;
    throw error;
  }
}

async function answer(asked: Asked): Promise<Reply> {
  const { caller, context } = await counter();
  if (asked.is === "call")
    return { is: "answer", answer: await procedureAt(caller, asked.path)(asked.input) };
  if (asked.is === "part") return { is: "part", part: await sheetPart(context, asked.part) };
  const { url, method, headers, endpoint } = asked;
  const response = await answerHttp(new Request(url, { method, headers }), endpoint, context);
  const body = await response.arrayBuffer();
  return { is: "response", status: response.status, headers: [...response.headers], body };
}

/** How many wait for an answer, and when somebody last got one. */
let waiting = 0;
let lastAnswered = Number.NEGATIVE_INFINITY;

/** For how long nobody has asked, in ms. */
function quietFor(): number {
  return waiting > 0 ? 0 : performance.now() - lastAnswered;
}

parentPort?.on("message", async ({ id, content }: Numbered<Asked>) => {
  waiting += 1;
  const reply = await answer(content).catch((error: unknown): Reply => {
    return { is: "error", error: tellError(error) };
  });
  parentPort?.postMessage({ id, content: reply }, handedOver(reply));
  waiting -= 1;
  lastAnswered = performance.now();
});

/** What a reply hands over, where it would else be copied. */
function handedOver(reply: Reply): ArrayBuffer[] {
  if (reply.is === "response") return [reply.body];
  return reply.is === "part" ? [reply.part.bytes.buffer] : [];
}

// Reads what most questions need before anybody waits for it; whoever asks is told if that cannot be read.
const ready = await counter()
  .then(async (opened) => {
    await opened.caller.incidents.count({});
    return opened;
  })
  .catch(() => null);
parentPort?.postMessage(READY, []);
// Who asks is told what is wrong; practice just ends.
if (ready !== null) await practise(ready.context, quietFor).catch(() => undefined);
