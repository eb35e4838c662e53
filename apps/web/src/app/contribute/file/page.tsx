import { uploadPage } from "../../../contribute/upload-page.tsx";
import type { PageProps } from "../../../view.ts";

/** A file, and what it would change. */
export default function ContributeFile(props: PageProps) {
  return uploadPage("file", props);
}
