/** What a reader sees where there is nothing: why that may be, and where to look. */
import { headers } from "next/headers";
import { pageLanguage, localPath } from "../language/speech.ts";
import { decodePart } from "../missing.ts";
import { ADDRESS_HEADER } from "../proxy.ts";
import { PlainPage } from "../shell/plain-page.tsx";
import { plainWords } from "../shell/plain-words.ts";

/** The page for an address that leads nowhere, or to a record that was not there at the moment asked about. */
export default async function NotFound() {
  const asked = (await headers()).get(ADDRESS_HEADER) ?? "/";
  const address = new URL(asked, "http://here");
  const say = plainWords(pageLanguage());
  const hadMoment = address.searchParams.has("knownAt");
  address.searchParams.delete("knownAt");
  const [, , dataset, slug] = address.pathname.split("/");
  return (
    <PlainPage name={say.notHere} heading={say.notHereHeading}>
      <p>{hadMoment ? say.notThen : say.never}</p>
      <ul>
        {hadMoment && (
          <li>
            <a href={localPath(address.pathname + address.search)}>{say.askNow}</a>
          </li>
        )}
        <li>
          <a href={localPath(`/search?q=${encodeURIComponent(decodePart(slug ?? dataset ?? ""))}`)}>
            {say.search}
          </a>
        </li>
        <li>
          <a href={localPath("/")}>{say.front}</a>
        </li>
      </ul>
    </PlainPage>
  );
}
