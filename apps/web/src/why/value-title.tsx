/** Value title: what a value that is explained is called, in the language of the page. */
import type { Labels } from "@sitrep/api/labels";
import type { ValueSubject } from "@sitrep/domain/value-subject";
import type { ReactNode } from "react";
import { RecordText, Sentence, setApart } from "../language/record-text.tsx";
import { whyWords } from "./why-words.tsx";

/** The title; what a balance leaves in its contributor's own words. */
export function ValueTitle({
  about,
  labels,
}: {
  readonly about: ValueSubject;
  readonly labels: Labels;
}): ReactNode {
  if (about.value === "remainder") return <RecordText text={about.words} />;
  const nameOf = (id: string): string => setApart(labels[id]?.label ?? id);
  return <Sentence text={whyWords().title(about, nameOf)} />;
}
