/** Document facts: who published it, when and how one knows, where it can be found, and its fingerprint. */
import type { Labels } from "@sitrep/api/labels";
import type { DocumentView } from "@sitrep/api/views/document-view";
import { Fact, Facts } from "../record/facts.tsx";
import { LinkList } from "../record/link-list.tsx";
import { OutsideLink } from "../record/outside-link.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { Aliases } from "../actor/aliases.tsx";
import { RecordText } from "../language/record-text.tsx";
import { languageName } from "../words/language-name.ts";
import { codeHeading } from "../words/names.ts";
import { When } from "../words/time.tsx";
import { documentWords } from "./document-words.tsx";

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
  const say = documentWords().fact;
  return (
    <Facts>
      <Fact name={say.kind}>{codeHeading(document.kind)}</Fact>
      <Fact name={say.publisher}>
        <RecordLink id={document.publisher} labels={labels} view={view} />
      </Fact>
      <Fact name={say.authors}>
        {document.authors.length > 0 && <Aliases aliases={document.authors} />}
      </Fact>
      <Fact name={say.published}>
        {publishedOn === undefined ? (
          <span className="aside">{say.notKnown}</span>
        ) : (
          <When when={publishedOn} />
        )}
        {datedBy !== undefined && (
          <p className="note">
            <RecordText text={datedBy} />
          </p>
        )}
      </Fact>
      <Fact name={say.dateline}>
        {document.dateline !== undefined && <RecordText text={document.dateline} />}
      </Fact>
      <Fact name={say.language}>
        {document.language === "und" ? (
          <span className="aside">{say.notKnown}</span>
        ) : (
          languageName(document.language)
        )}
      </Fact>
      <Fact name={say.url}>{url !== undefined && <WebAddress url={url} />}</Fact>
      <Fact name={say.archive}>{archiveUrl !== undefined && <WebAddress url={archiveUrl} />}</Fact>
      <Fact name={say.reprints}>
        {republishes !== undefined && (
          <>
            <RecordLink id={republishes} labels={labels} view={view} />
            {original !== null &&
              original !== republishes &&
              say.goesBack(<RecordLink id={original} labels={labels} view={view} />)}
            {say.noOrigin}
          </>
        )}
      </Fact>
      <Fact name={say.cites}>
        {cites.length > 0 && <LinkList ids={cites} labels={labels} view={view} />}
      </Fact>
      <Fact name={say.fingerprint}>
        {sha256 === undefined ? (
          <span className="aside">{say.noFingerprint}</span>
        ) : (
          <>
            {say.sha256}
            <code>{sha256}</code>
          </>
        )}
      </Fact>
      <Fact name={say.notes}>
        {document.notes !== undefined && <RecordText text={document.notes} />}
      </Fact>
    </Facts>
  );
}

/** An address on the web, which is written from left to right wherever it stands. */
function WebAddress({ url }: { readonly url: string }) {
  return (
    <OutsideLink href={url}>
      <bdi dir="ltr">{url}</bdi>
    </OutsideLink>
  );
}
