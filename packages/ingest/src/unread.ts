/** Why a file cannot be read, in words. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  ENOTDIR: "is not there",
  EACCES: "may not be read by you",
  EPERM: "may not be read by you",
  EISDIR: "is a folder",
  ELOOP: "is a link that leads back to itself",
  ENAMETOOLONG: "has a name that is too long",
};

/** The end of a sentence that begins with the file's name. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? `cannot be read${code === "" ? "" : ` (${code})`}`;
}
