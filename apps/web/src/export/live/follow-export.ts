/**
 * Follow export: once the link of a file is followed, says beside it how many rows are written, how fast, and how long it takes, with
 * a button to stop it. The file itself is the browser's affair, and comes without this script as well.
 */
import type { ExportProgress } from "../export-jobs.ts";
import type { Outcome } from "./progress-words.ts";
import { progressWords } from "./progress-words.ts";

/** How often the server is asked, and how often a reader who listens is told, in milliseconds. */
const ASKED_EVERY = 1000;
const TOLD_EVERY = 20_000;

/** How often in a row there may be no answer before nothing is expected any more. */
const MOST_SILENT = 8;

const PROGRESS = "/export/progress?job=";

/** What the server knows of a file; null where it does not answer, or knows nothing. */
async function ask(job: string): Promise<ExportProgress | null> {
  try {
    const response = await fetch(PROGRESS + job, { cache: "no-store" });
    // The shape is our own route's.
    return response.ok ? ((await response.json()) as ExportProgress) : null;
  } catch {
    return null;
  }
}

/** The parts of the line beside a link, which the page brought along. */
interface Line {
  readonly bar: HTMLProgressElement;
  readonly words: HTMLElement;
  readonly told: HTMLElement;
  readonly stop: HTMLButtonElement;
}

/** The line of a link, made the first time that it is followed. */
function lineOf(link: HTMLAnchorElement): Line | null {
  const [item, list] = [link.closest("li"), link.closest("[data-downloads]")];
  if (item === null || list === null) return null;
  if (item.querySelector("[data-export-line]") === null) {
    const template = list.querySelector<HTMLTemplateElement>("template[data-export]");
    if (template === null) return null;
    item.append(template.content.cloneNode(true));
  }
  const bar = item.querySelector("progress");
  const words = item.querySelector<HTMLElement>("[data-export-words]");
  const told = item.querySelector<HTMLElement>("[role=status]");
  const stop = item.querySelector("button");
  return bar && words && told && stop ? { bar, words, told, stop } : null;
}

/** Follows one file to its end. */
async function follow(line: Line, job: string, isCurrent: () => boolean): Promise<void> {
  const say = progressWords();
  const { bar, words, told, stop } = line;
  const over = new AbortController();
  bar.removeAttribute("value");
  bar.hidden = false;
  stop.hidden = false;
  const stopIt = () => void fetch(PROGRESS + job, { method: "POST" }).catch(() => undefined);
  stop.addEventListener("click", stopIt, { signal: over.signal });
  words.textContent = say.asked;
  told.textContent = "";
  told.textContent = "";
  // A region that is new on the page is listened to a moment later.
  setTimeout(() => (told.textContent ||= say.asked), 250);
  const begunAt = performance.now();
  let [toldAt, silent] = [begunAt, 0];
  let last: ExportProgress = { state: "under-way", rows: 0, total: null };
  const finish = (sentence: string): void => {
    over.abort();
    bar.hidden = true;
    // A button that goes while it is pressed takes the place in the page along.
    if (document.activeElement === stop) words.focus();
    stop.hidden = true;
    words.textContent = sentence;
    told.textContent = sentence;
  };
  const fail = (outcome: Outcome): void => finish(say.outcome(outcome, last.rows, last.total));
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY));
    const found = await ask(job);
    if (!isCurrent()) return over.abort();
    silent = found === null ? silent + 1 : 0;
    if (silent > MOST_SILENT) return fail("lost");
    if (found === null) continue;
    last = found;
    const { state, rows, total } = found;
    const now = performance.now();
    const seconds = (now - begunAt) / 1000;
    if (state === "ended") return finish(say.ended(rows, seconds));
    if (state !== "under-way") return fail(state);
    if (total === null || rows === 0) continue;
    [bar.max, bar.value] = [total, rows];
    const perSecond = rows / seconds;
    const sentence = say.pace({ rows, total, perSecond, secondsLeft: (total - rows) / perSecond });
    words.textContent = sentence;
    if (now - toldAt < TOLD_EVERY) continue;
    toldAt = now;
    told.textContent = sentence;
  }
}

const current = new WeakMap<HTMLAnchorElement, string>();

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || link.closest("[data-downloads]") === null) return;
  const line = lineOf(link);
  if (line === null || typeof crypto.randomUUID !== "function") return;
  const job = crypto.randomUUID();
  const plain = link.href;
  const named = new URL(plain);
  named.searchParams.set("job", job);
  link.href = named.href;
  // The browser has read the address by then; a job's name serves once.
  setTimeout(() => (link.href = plain));
  current.set(link, job);
  void follow(line, job, () => current.get(link) === job);
});
