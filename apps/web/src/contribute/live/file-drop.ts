/** File drop: what a script does for the field of a file: one may be dropped anywhere on its frame, and is said to be too large before it is sent. */

/** Brings the form of a file to life. */
export function enhanceFile(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("input[type=file]");
  const most = Number(form.dataset["most"]);
  const trouble = form.querySelector<HTMLElement>("[data-too-large]");
  const button = form.querySelector("button");
  input?.addEventListener("change", () => {
    const isTooLarge = (input.files?.[0]?.size ?? 0) > most;
    if (trouble !== null) trouble.hidden = !isTooLarge;
    if (button !== null) button.disabled = isTooLarge;
  });
  if (input !== null) takeDrops(input);
  const wait = (isWaiting: boolean): void => {
    const waiting = form.querySelector<HTMLElement>("[data-waiting]");
    if (waiting !== null) waiting.hidden = !isWaiting;
    // Pressed twice, it would be looked at twice.
    if (button !== null && (isWaiting || trouble?.hidden !== false)) button.disabled = isWaiting;
  };
  form.addEventListener("submit", () => wait(true));
  window.addEventListener("pageshow", () => wait(false));
}

/** A file that is dropped beside the field would be opened by the browser in the place of the page. */
function takeDrops(input: HTMLInputElement): void {
  const frame = input.closest("label");
  const holdsFile = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    const isOver = event.target instanceof Node && frame?.contains(event.target) === true;
    frame?.toggleAttribute("data-over", isOver);
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) frame?.removeAttribute("data-over");
  });
  window.addEventListener("drop", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    frame?.removeAttribute("data-over");
    const isOver = event.target instanceof Node && frame?.contains(event.target) === true;
    const files = event.dataTransfer?.files;
    if (!isOver || files === undefined || files.length === 0) return;
    input.files = files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
