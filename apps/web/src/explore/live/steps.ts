/** Steps: clicks on the explorer's own links, and what is typed and chosen in its form, as addresses to go to. */
import { withQuery } from "../../address.ts";
import type { Go } from "./page-asker.ts";
import { noteChange, noteSent } from "./unsent.ts";

/** How long somebody types without a pause before the question is asked, in milliseconds. */
const TYPING = 180;

/** A day is typed in parts, each of which makes a day already. */
const DAY_TYPING = 700;

/** Follows links from the explorer to itself; those that lead elsewhere, or are opened beside it, are the browser's. */
export function followLinks(go: Go): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("#content a[href]") : null;
    if (link === null || link.hasAttribute("target")) return;
    const url = new URL(link.getAttribute("href") ?? "", location.href);
    if (url.origin !== location.origin || url.pathname !== location.pathname) return;
    if (url.hash !== "" && url.search === location.search) return;
    event.preventDefault();
    go(url.pathname + url.search, "push");
  });
}

/** Follows the forms: what is typed replaces the last entry, what is chosen or sent makes a new one. */
export function followForm(go: Go): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (form: HTMLFormElement, step: "push" | "replace", wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => send(form, step), wait);
  };
  const send = (form: HTMLFormElement, step: "push" | "replace"): void => {
    noteSent();
    go(addressOf(form), step);
  };
  const formOf = (event: Event): HTMLFormElement | null =>
    event.target instanceof Element
      ? event.target.closest<HTMLFormElement>("[data-explorer] form")
      : null;
  document.addEventListener("input", (event) => {
    const form = formOf(event);
    if (form === null || !(event.target instanceof HTMLInputElement)) return;
    noteChange(event.target.name);
    if (event.target.name === "q") later(form, "replace", TYPING);
  });
  document.addEventListener("change", (event) => {
    const form = formOf(event);
    if (form === null) return;
    const { target } = event;
    if (target instanceof HTMLSelectElement) {
      noteChange(target.name);
      later(form, "push", 0);
    }
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === "checkbox") later(form, "push", 0);
    if (target.type === "date" && target.validity.valid && !target.value.startsWith("0"))
      later(form, "push", DAY_TYPING);
  });
  document.addEventListener("submit", (event) => {
    const form = formOf(event);
    if (form === null) return;
    event.preventDefault();
    clearTimeout(timer);
    send(form, "push");
  });
}

function addressOf(form: HTMLFormElement): string {
  const values = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === "string" ? value.trim() : "",
  ]);
  return withQuery(new URL(form.action).pathname, Object.fromEntries(values));
}

/** The address that is shown, with some of its parameters changed, from the first page of the list on. */
export function changedAddress(changes: Readonly<Record<string, string | null>>): string {
  const { after: _, ...now } = Object.fromEntries(new URLSearchParams(location.search));
  return withQuery(location.pathname, { ...now, ...changes });
}
