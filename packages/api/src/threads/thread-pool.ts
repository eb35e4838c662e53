/**
 * Thread pool: questions spread over threads that answer them. A thread has one question at a time and the next waits in one line for
 * whichever thread is free first, so that nothing stands behind a long question while another thread has nothing to do. A thread that
 * dies is replaced; its question is asked once more, and no oftener, since it may be what killed it.
 */
import { Worker } from "node:worker_threads";

/** What a thread is sent, and what it sends back; before its first question it sends `READY`. */
export interface Numbered<Content> {
  readonly id: number;
  readonly content: Content;
}

/** What a thread says when it can be asked. */
export const READY = "ready";

/** How to make a pool. */
export interface PoolOptions {
  /** The file that each thread runs. */
  readonly program: string;
  /** What each thread finds as its `workerData`. */
  readonly given: unknown;
  readonly threads: number;
  /** Told in a sentence what happened to a thread. */
  readonly onTrouble: (sentence: string) => void;
}

/** Thrown to everyone who waits when no thread can be had: whoever asked has to answer it alone. */
export class NoThreads extends Error {
  override readonly name = "NoThreads";
}

/** Thrown to one whose question two threads died of. */
export class ThreadsLost extends Error {
  override readonly name = "ThreadsLost";
}

/** So many threads may be lost without one answer in between. */
const MOST_LOST = 8;

interface Task<Question, Reply> {
  readonly question: Question;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: unknown) => void;
  deaths: number;
}

interface Seat<Question, Reply> {
  readonly worker: Worker;
  isReady: boolean;
  task: Task<Question, Reply> | null;
}

/** See the file. */
export class ThreadPool<Question, Reply> {
  readonly #options: PoolOptions;
  readonly #seats = new Set<Seat<Question, Reply>>();
  readonly #line: Task<Question, Reply>[] = [];
  /** Why nobody can be asked: it was closed, or threads do not last. */
  #end: Error | null = null;
  /** How many threads were lost since one last answered. */
  #lost = 0;
  #asked = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
    for (let seat = 0; seat < options.threads; seat += 1) this.#seat();
  }

  /** Whether there is anybody to ask. */
  get isOpen(): boolean {
    return this.#end === null;
  }

  /** How many threads there are, and how many questions wait for one. */
  get state(): { readonly threads: number; readonly waiting: number } {
    return { threads: this.#seats.size, waiting: this.#line.length };
  }

  /** Asks; a question whose `signal` is aborted before a thread took it leaves the line. @throws NoThreads, ThreadsLost */
  async ask(question: Question, signal?: AbortSignal): Promise<Reply> {
    if (this.#end !== null) throw this.#end;
    signal?.throwIfAborted();
    return new Promise<Reply>((resolve, reject) => {
      const task = { question, resolve, reject, deaths: 0 };
      this.#line.push(task);
      signal?.addEventListener("abort", () => this.#leave(task, signal.reason), { once: true });
      this.#serve();
    });
  }

  /** Ends all threads; whoever waits is told that there are none. */
  async close(): Promise<void> {
    const seats = [...this.#seats];
    this.#stop(new NoThreads("the threads were closed"));
    await Promise.all(seats.map(({ worker }) => worker.terminate()));
  }

  #leave(task: Task<Question, Reply>, reason: unknown): void {
    const at = this.#line.indexOf(task);
    if (at < 0) return;
    this.#line.splice(at, 1);
    task.reject(reason);
  }

  #seat(): void {
    const { program, given } = this.#options;
    const worker = new Worker(/* turbopackIgnore: true */ program, {
      workerData: given,
      // What this process was started with is its own affair.
      execArgv: [],
    });
    const seat: Seat<Question, Reply> = { worker, isReady: false, task: null };
    this.#seats.add(seat);
    let why = "it ended by itself";
    worker.on("message", (message: typeof READY | Numbered<Reply>) => {
      if (message !== READY) {
        seat.task?.resolve(message.content);
        this.#lost = 0;
      }
      seat.isReady = true;
      seat.task = null;
      this.#serve();
    });
    worker.on("error", (error: unknown) => {
      why = error instanceof Error ? error.message : String(error);
    });
    worker.on("exit", () => this.#lose(seat, why));
    // Whoever serves holds the process, and no thread does; to listen to one is to hold it again.
    worker.unref();
  }

  #serve(): void {
    for (const seat of this.#seats) {
      if (!seat.isReady || seat.task !== null) continue;
      const task = this.#line.shift();
      if (task === undefined) return;
      seat.task = task;
      this.#asked += 1;
      seat.worker.postMessage({ id: this.#asked, content: task.question }, []);
    }
  }

  #lose(seat: Seat<Question, Reply>, why: string): void {
    this.#seats.delete(seat);
    if (this.#end !== null) return;
    const { onTrouble } = this.#options;
    this.#lost += 1;
    const { task } = seat;
    if (task !== null) {
      task.deaths += 1;
      if (task.deaths === 1) this.#line.unshift(task);
      else task.reject(new ThreadsLost("the answer could not be made; try again"));
    }
    if (!seat.isReady || this.#lost > MOST_LOST) {
      onTrouble(`threads that answer do not last (${why}); from now on one thread does everything`);
      this.#stop(new NoThreads(`threads do not last: ${why}`));
      return;
    }
    onTrouble(`a thread that answers was lost (${why}); another takes its place`);
    this.#seat();
  }

  #stop(why: NoThreads): void {
    this.#end ??= why;
    const waiting = this.#line.splice(0);
    for (const seat of this.#seats) {
      if (seat.task !== null) waiting.push(seat.task);
      if (seat.isReady) continue;
      void seat.worker.terminate();
    }
    for (const { reject } of waiting) reject(why);
  }
}
