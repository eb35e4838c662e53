/** Document facts: who published it, when and how one knows, where it can be found, and its fingerprint. */
import type { Labels } from "@sitrep/api/labels";
import type { DocumentView } from "@sitrep/api/views/document-view";
import { Fact, Facts } from "../record/facts.tsx";
import { LinkList } from "../record/link-list.tsx";
import { OutsideLink } from "../record/outside-link.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import { When } from "../words/time.tsx";

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

/** The facts. */
export function DocumentFacts({
  document,
  labels,
  view,
}: {
  readonly document: DocumentView;
  readonly labels: Labels;
  readonly view: View;
}) {
  const { publishedOn, datedBy, url, archiveUrl, republishes, cites, sha256 } = document;
  const { original } = document.computed;
  return (
    <Facts>
      <Fact name="Kind">{codeHeading(document.kind)}</Fact>
      <Fact name="Published by">
        <RecordLink id={document.publisher} labels={labels} view={view} />
      </Fact>
      <Fact name="Written by">{document.authors.length > 0 && document.authors.join(", ")}</Fact>
      <Fact name="Published">
        {publishedOn === undefined ? (
          <span className="aside">not known</span>
        ) : (
          <When when={publishedOn} />
        )}
        {datedBy !== undefined && <p className="note">{datedBy}</p>}
      </Fact>
      <Fact name="Dateline">{document.dateline}</Fact>
      <Fact name="Language">
        {document.language === "und" ? (
          <span className="aside">not known</span>
        ) : (
          LANGUAGES.of(document.language)
        )}
      </Fact>
      <Fact name="On the web">
        {url !== undefined && <OutsideLink href={url}>{url}</OutsideLink>}
      </Fact>
      <Fact name="In an archive">
        {archiveUrl !== undefined && <OutsideLink href={archiveUrl}>{archiveUrl}</OutsideLink>}
      </Fact>
      <Fact name="Prints again">
        {republishes !== undefined && (
          <>
            <RecordLink id={republishes} labels={labels} view={view} />
            {original !== null && original !== republishes && (
              <>
                , which goes back to <RecordLink id={original} labels={labels} view={view} />
              </>
            )}
            . It adds no origin.
          </>
        )}
      </Fact>
      <Fact name="Cites">
        {cites.length > 0 && <LinkList ids={cites} labels={labels} view={view} />}
      </Fact>
      <Fact name="Fingerprint">
        {sha256 === undefined ? (
          <span className="aside">none: no copy was held</span>
        ) : (
          <>
            SHA-256 of its paragraphs <code>{sha256}</code>
          </>
        )}
      </Fact>
      <Fact name="Notes">{document.notes}</Fact>
    </Facts>
  );
}
