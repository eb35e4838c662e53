/** Why a file cannot be written, as what follows its name in a sentence. */

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "may not be written",
  EPERM: "may not be written",
  EROFS: "lies on a disk that can only be read",
  ENOSPC: "lies on a disk that is full",
  EDQUOT: "lies on a disk on which your share is full",
  ENOENT: "lies in a folder that is not there",
  ENOTDIR: "lies below a file",
  EISDIR: "is a folder",
  EEXIST: "is being written by another process",
  ENAMETOOLONG: "has too long a name",
};

/** What an error of the file system says of a file that was to be written. */
export function whyUnwritten(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? `cannot be written (${code === "" ? String(error) : code})`;
}
