"use client";
/** Upload form: takes a file, or tables that were pasted, and tells what came of it. A plain form, which needs no script. */
import { useActionState } from "react";
import { FileField } from "./file-field.tsx";
import { SheetFields } from "./sheet-fields.tsx";
import styles from "./upload.module.css";
import { UploadResult } from "./upload-result.tsx";
import type { UploadState } from "./upload-state.ts";
import { NOTHING_SENT } from "./upload-state.ts";

/** The form; `mostBytes` of a file are said before anybody waits. */
export function UploadForm({
  way,
  action,
  mostBytes,
}: {
  readonly way: "file" | "table";
  readonly action: (before: UploadState, data: FormData) => Promise<UploadState>;
  readonly mostBytes: number;
}) {
  const [{ turn, texts, outcome }, submit] = useActionState(action, NOTHING_SENT);
  const live = way === "file" && { "data-enhance": "file", "data-most": mostBytes };
  return (
    <form action={submit} className={styles.form} {...live}>
      {way === "file" ? (
        <FileField mostBytes={mostBytes} />
      ) : (
        <SheetFields key={turn} texts={texts} />
      )}
      {/* Behind the fields: what is pressed while the page still comes in then sends all of them. */}
      {outcome !== null && <UploadResult outcome={outcome} file={texts["file"]} />}
    </form>
  );
}
