import { formPage } from "../../../contribute/form-page.tsx";
import type { PageProps } from "../../../view.ts";

/** The form of one incident. */
export default function ContributePage(props: PageProps) {
  return formPage("incident", props);
}
