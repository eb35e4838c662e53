/** Draft YAML: a draft as a file that a person corrects, with what is to be checked above each record. */
import { Document, isSeq } from "yaml";
import type { Node } from "yaml";
import type { ArticleDraft } from "./article-draft.ts";
import type { Proposal } from "./proposal.ts";

/** What stands at the head of the file. */
export interface DraftHead {
  /** The name of the file that was read, without its folder. */
  readonly file: string;
  readonly dateline: string | null;
}

/** The same list in two records is written out twice. */
const PLAIN = { aliasDuplicateObjects: false } as const;

const FIELDS = ["sources", "documents", "incidents", "estimates"] as const;

/** The draft in YAML; the same draft gives the same bytes. */
export function draftYaml(draft: ArticleDraft, head: DraftHead): string {
  const document = new Document({});
  document.commentBefore = headLines(draft, head)
    .map((line) => (line === "" ? "" : ` ${line}`))
    .join("\n");
  const dataset = document.createNode(draft.dataset.record, PLAIN);
  document.set("dataset", dataset);
  comment(dataset, draft.dataset);
  for (const field of FIELDS) {
    const proposals = draft[field];
    if (proposals.length === 0) continue;
    const list = document.createNode(
      proposals.map(({ record }) => record),
      PLAIN,
    );
    for (const [index, proposal] of proposals.entries()) {
      const item: unknown = isSeq(list) ? list.items[index] : undefined;
      comment(item, proposal);
    }
    document.set(field, list);
  }
  document.comment = footLines(draft)
    .map((line) => ` ${line}`)
    .join("\n");
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function comment(node: unknown, { checks, notes }: Proposal): void {
  const lines = [...new Set(checks)].map((check) => ` check: ${check}`);
  const all = [...lines, ...notes.map((note) => ` ${note}`)];
  // Only what `createNode` made stands here.
  if (all.length > 0 && node !== undefined)
    (node as Node).commentBefore = all.map(plain).join("\n");
}

/** A comment is one line, whatever the document's words hold. */
function plain(line: string): string {
  return line.replaceAll(/[\r\n\u2028\u2029]/g, " ");
}

function headLines(draft: ArticleDraft, { file, dateline }: DraftHead): readonly string[] {
  const counted =
    dateline === null
      ? 'without a dateline, so that words such as "last month" stay open'
      : `with the dateline ${dateline}`;
  return [
    `Drafted from ${plain(file)} ${counted}.`,
    "Read every record against the document before you publish any of them. A line that begins with check: names what",
    "the document did not decide; sitrep check names the fields that are still missing. Delete what does not matter.",
    "Never filled in here: who did it and how surely (parties, attribution), stance, credibility, and what kind of people",
    "were harmed where no noun says it. Each figure has the pinpoint of its words; an incident has that of its sentence.",
    `Numbers in these records: ${draft.numbers.length}; others, which are named at the end: ${draft.others.length}.`,
    "",
  ];
}

function footLines(draft: ArticleDraft): readonly string[] {
  if (draft.others.length === 0) return [];
  return [
    "Numbers that stand in no record, and what they were taken for:",
    ...draft.others.map(
      ({ sentence, start, end, is }) =>
        `paragraph ${sentence.paragraph}, from ${start}, ${end - start} long: ${is}`,
    ),
  ];
}
