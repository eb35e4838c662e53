/** Why a file cannot be read. */
import type { Unread } from "@sitrep/domain/defect/file";
import { unreadWords } from "@sitrep/domain/defect/file";

const REASONS: Readonly<Record<string, Exclude<Unread["is"], "other">>> = {
  ENOENT: "not-there",
  ENOTDIR: "not-there",
  EACCES: "forbidden",
  EPERM: "forbidden",
  EISDIR: "folder",
  ELOOP: "link-circle",
  ENAMETOOLONG: "name-too-long",
};

/** The reason, by what the system says. */
export function unreadOf(error: unknown): Unread {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const is = REASONS[code];
  return is === undefined ? { is: "other", code } : { is };
}

/** The end of a sentence that begins with the file's name. */
export function whyUnread(error: unknown): string {
  return unreadWords(unreadOf(error));
}
