/**
 * Enhance: what a script does for the forms: names to choose from, checks while one types, buttons without a reload, a draft in this
 * browser, pinpoints. The server draws everything: what it draws of a form is fetched, and put in the place of what stood there.
 */
import { choose, closeList, dressComboboxes, handleKey, suggest } from "./combobox.ts";
import { clearDraft, keepDraft, readDraft } from "./draft-keeping.ts";
import { liveWords } from "../live-words.ts";
import { enhanceFile } from "./file-drop.ts";
import { makePinpoint } from "./pinpoint.ts";

/** How long a pause of the keyboard is waited for before what was typed is checked, in milliseconds. */
const PAUSE = 600;

let checking: { readonly stop: AbortController; readonly timer: number } | null = null;

/** What the server draws of a form once a button is pressed; where it draws none, why not, in its own words if it has any. */
async function drawn(
  form: HTMLFormElement,
  data: FormData,
  doing: string,
  signal?: AbortSignal,
): Promise<HTMLFormElement | string> {
  data.set("do", doing);
  const response = await fetch(location.href, {
    method: "POST",
    body: data,
    ...(signal && { signal }),
  });
  const text = await response.text();
  const isPage = response.headers.get("content-type")?.startsWith("text/html") === true;
  if (!response.ok) return isPage || text === "" ? liveWords().unanswered : text;
  const page = new DOMParser().parseFromString(text, "text/html");
  const own = `form[data-enhance="${form.dataset["enhance"]}"]`;
  return page.querySelector<HTMLFormElement>(own) ?? liveWords().unanswered;
}

/** Looks at what was typed, once the keyboard rests. */
function checkSoon(form: HTMLFormElement): void {
  checking?.stop.abort();
  clearTimeout(checking?.timer);
  const stop = new AbortController();
  const timer = window.setTimeout(() => {
    drawn(form, new FormData(form), "look", stop.signal)
      .then(
        (next) => typeof next !== "string" && takeSaid(form, next),
        // Given up because more was typed, or a line that is down: the button checks all the same.
        () => undefined,
      )
      .finally(() => {
        if (!stop.signal.aborted) for (const said of saidIn(form)) said.inert = false;
      });
  }, PAUSE);
  checking = { stop, timer };
}

/** What is said of the fields, each under its own. */
function saidIn(form: HTMLFormElement): Iterable<HTMLElement> {
  return form.querySelectorAll<HTMLElement>("[data-said]");
}

/** What is said of a field that has changed since is no longer true: nothing in it can be chosen until it is looked at again. */
function doubt(form: HTMLFormElement, field: EventTarget | null): void {
  const name = field instanceof Element ? (field.getAttribute("name") ?? "") : "";
  for (const said of saidIn(form)) if (said.dataset["said"] === name) said.inert = true;
}

/** Takes over what is said of fields, and leaves the fields themselves as they are being typed into. */
function takeSaid(form: HTMLFormElement, next: HTMLFormElement): void {
  for (const said of saidIn(form)) {
    const name = said.dataset["said"] ?? "";
    const now = next.querySelector(`[data-said="${CSS.escape(name)}"]`);
    if (now === null || now.innerHTML === said.innerHTML || said.contains(document.activeElement))
      continue;
    said.replaceChildren(...now.childNodes);
    const id = `f-${name.replaceAll(".", "-")}`;
    const [field, other] = [document.getElementById(id), next.querySelector(`#${CSS.escape(id)}`)];
    for (const attribute of ["aria-describedby", "aria-invalid"]) {
      const value = other?.getAttribute(attribute) ?? null;
      if (value === null) field?.removeAttribute(attribute);
      else field?.setAttribute(attribute, value);
    }
  }
}

function isText(field: unknown): field is HTMLInputElement | HTMLTextAreaElement {
  return field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text"); // prettier-ignore
}

/** What stands in the texts of a form and was not sent: typed since, or nobody's business but the reader's. */
function unsentIn(form: HTMLFormElement, sent: FormData): readonly (readonly [string, string])[] {
  return [...form.elements].flatMap((field) =>
    isText(field) && field.value !== (sent.get(field.name) ?? "") ? [[field.id, field.value]] : [],
  );
}

/**
 * Puts what the server draws in the place of the form's contents, and the keyboard where it belongs. What was not `sent`
 * with it stays.
 */
function takeAll(form: HTMLFormElement, next: HTMLFormElement, sent: FormData): void {
  const isOpen = new Set(
    [...form.querySelectorAll("details[open] > summary")].map(({ textContent }) => textContent),
  );
  const unsent = unsentIn(form, sent);
  form.replaceChildren(...next.childNodes);
  for (const [id, text] of unsent) {
    const field = document.getElementById(id);
    if (isText(field)) field.value = text;
  }
  for (const summary of form.querySelectorAll("details > summary"))
    if (isOpen.has(summary.textContent)) summary.parentElement?.setAttribute("open", "");
  dress(form);
  const field = form.querySelector<HTMLElement>("[autofocus]");
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}

/** Shows what only a script can use. */
function dress(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll<HTMLElement>("[data-live-only]")) part.hidden = false;
  dressComboboxes(form);
}

function keep(form: HTMLFormElement): void {
  const { draft } = form.dataset;
  if (draft !== undefined) keepDraft(draft, new FormData(form));
}

function explain(form: HTMLFormElement, target: EventTarget | null): void {
  if (target instanceof HTMLSelectElement) {
    const meaning = form.querySelector(`[data-meaning="${CSS.escape(target.name)}"]`);
    if (meaning !== null) meaning.textContent = target.selectedOptions[0]?.dataset["words"] ?? "";
  }
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const counter = form.querySelector<HTMLElement>(`[data-counts="${CSS.escape(target.name)}"]`);
  if (counter === null) return;
  const limit = Number(counter.dataset["limit"]);
  counter.textContent = liveWords().counter(target.value.length, limit);
  counter.toggleAttribute("data-over", target.value.length > limit);
}

/** A field whose text means a record; null where the event is none of its. */
function nameField(target: EventTarget | null): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.dataset["names"] !== undefined
    ? target
    : null;
}

function enhanceForm(form: HTMLFormElement): void {
  dress(form);
  form.addEventListener("input", (event) => {
    const field = nameField(event.target);
    if (field !== null) suggest(field);
    explain(form, event.target);
    // What stands in a field without a name is nobody's business but the reader's.
    if (event.target instanceof HTMLTextAreaElement && event.target.name === "") return;
    keep(form);
    doubt(form, event.target);
    checkSoon(form);
  });
  form.addEventListener("keydown", (event) => {
    const field = nameField(event.target);
    if (field !== null && handleKey(field, event.key)) event.preventDefault();
  });
  form.addEventListener("focusout", (event) => {
    const field = nameField(event.target);
    if (field !== null) closeList(field);
  });
  form.addEventListener("mousedown", (event) => {
    const item =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[role=option]") : null;
    const input = item?.parentElement?.previousElementSibling ?? null;
    if (item === null || !(input instanceof HTMLInputElement)) return;
    // The mouse goes down before the field loses the focus.
    event.preventDefault();
    choose(input, item);
  });
  form.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const tool = event.target.closest("[data-make]")?.closest<HTMLElement>("[data-pinpoint]");
    if (tool) void makePinpoint(tool);
    if (event.target.closest("[data-clear]") !== null) {
      clearDraft(form.dataset["draft"] ?? "");
      location.reload();
    }
  });
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement) || button.name !== "do") return;
    event.preventDefault();
    keep(form);
    void press(form, button);
  });
}

/** Does what a button says without leaving the page: nothing is then sent again by going back or by a reload. */
async function press(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  checking?.stop.abort();
  clearTimeout(checking?.timer);
  const sent = new FormData(form);
  form.setAttribute("aria-busy", "true");
  const next = await drawn(form, sent, button.value).catch(() => liveWords().unanswered);
  form.removeAttribute("aria-busy");
  if (typeof next === "string") return complain(button, next);
  takeAll(form, next, sent);
  keep(form);
  if (button.value !== "check") checkSoon(form);
}

/** Says beside a button why nothing came of it. */
function complain(button: HTMLButtonElement, words: string): void {
  const { nextElementSibling: last } = button;
  const alert = last?.matches("[data-unanswered]") ? last : document.createElement("p");
  alert.setAttribute("data-unanswered", "");
  alert.setAttribute("role", "alert");
  alert.setAttribute("dir", "auto");
  alert.textContent = words;
  button.after(alert);
}

/** Brings back what was typed before, where the form was not just sent. */
async function restore(form: HTMLFormElement): Promise<void> {
  const { draft, begun } = form.dataset;
  const fields = draft === undefined || begun !== undefined ? null : readDraft(draft);
  if (fields === null) return;
  const [data, sent] = [new FormData(form), new FormData(form)];
  // What stands in none of them was emptied.
  for (const name of data.keys()) if (!name.startsWith("$")) data.set(name, "");
  for (const [name, text] of fields) data.set(name, text);
  const next = await drawn(form, data, "look");
  if (typeof next === "string") return;
  takeAll(form, next, sent);
  const news = form.querySelector<HTMLElement>("[data-restored]");
  if (news !== null) news.hidden = false;
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-enhance]")) {
  if (form.dataset["enhance"] === "file") enhanceFile(form);
  if (form.dataset["enhance"] !== "form") continue;
  enhanceForm(form);
  restore(form).then(
    () => form.setAttribute("data-live", ""),
    () => form.setAttribute("data-live", ""),
  );
}
