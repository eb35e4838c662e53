/** Page asker: fetches the page of an address, puts it in the place of the one that is shown, and keeps the browser's history. */
import { PARTS_HEADER, heldText } from "../parts-request.ts";
import { heldKeys, holdGround } from "./held-ground.ts";
import { showInstead } from "./page-morph.ts";

/** How a step stands in the history: as an entry of its own, in the place of the last one, or as one that is there already. */
export type Step = "push" | "replace" | "there";

/** Goes to an address of the explorer. */
export type Go = (address: string, step: Step) => void;

/** How many answers are kept for going back. */
const MOST_KEPT = 20;

/** The asker; it follows back and forward from now on. */
export function pageAsker(): { readonly go: Go } {
  const kept = new Map<string, string>();
  let asking: AbortController | null = null;
  let shown = here();
  holdGround(document);

  const ask = async (address: string, step: Step): Promise<void> => {
    asking?.abort();
    const own = new AbortController();
    asking = own;
    document.documentElement.dataset.pending = "";
    try {
      const text =
        (step === "there" && kept.get(address)) || (await fetchPage(address, own.signal));
      if (own.signal.aborted) return;
      keep(kept, address, text);
      if (step === "push") history.pushState(null, "", address);
      else if (step === "replace") history.replaceState(null, "", address);
      shown = address;
      showInstead(text);
      document.documentElement.dataset.shown = address;
    } catch {
      // Whatever went wrong, the browser itself can still ask, and say what is wrong.
      if (!own.signal.aborted) location.assign(address);
    } finally {
      if (asking === own) {
        asking = null;
        delete document.documentElement.dataset.pending;
      }
    }
  };

  addEventListener("popstate", () => {
    if (here() !== shown) void ask(here(), "there");
  });
  return {
    go: (address, step) => {
      if (address !== shown || asking !== null) void ask(address, step);
    },
  };
}

function here(): string {
  return location.pathname + location.search;
}

function keep(kept: Map<string, string>, address: string, text: string): void {
  kept.delete(address);
  kept.set(address, text);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
}

/** @throws Error where there is no page */
async function fetchPage(address: string, signal: AbortSignal): Promise<string> {
  const headers = { Accept: "text/html", [PARTS_HEADER]: heldText(heldKeys()) };
  const response = await fetch(address, { signal, headers });
  if (response.status >= 500) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}
