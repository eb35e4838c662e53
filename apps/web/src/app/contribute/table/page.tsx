import { uploadPage } from "../../../contribute/upload-page.tsx";
import type { PageProps } from "../../../view.ts";

/** A table that is pasted, row by row. */
export default function ContributeTable(props: PageProps) {
  return uploadPage("table", props);
}
