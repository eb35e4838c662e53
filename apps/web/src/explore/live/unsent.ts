/** Unsent: the fields that the reader changed and nobody asked about yet. An answer that comes meanwhile leaves them as they are. */

const names = new Set<string>();

/** A field was changed. */
export function noteChange(name: string): void {
  names.add(name);
}

/** All fields of the form are being asked about. */
export function noteSent(): void {
  names.clear();
}

/** Whether a field holds what the reader is typing, or typed and did not send: that is not the answer's to change. */
export function isReaders(field: HTMLInputElement): boolean {
  return field === document.activeElement || names.has(field.name);
}
