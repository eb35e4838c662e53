/** What a reader sees where there is nothing: why that may be, and where to look. */
import { headers } from "next/headers";
import { ADDRESS_HEADER } from "../proxy.ts";
import { PlainPage } from "../shell/plain-page.tsx";

/** The page for an address that leads nowhere, or to a record that was not there at the moment asked about. */
export default async function NotFound() {
  const asked = (await headers()).get(ADDRESS_HEADER) ?? "/";
  const address = new URL(asked, "http://here");
  const hadMoment = address.searchParams.has("knownAt");
  address.searchParams.delete("knownAt");
  const [, , dataset, slug] = address.pathname.split("/");
  return (
    <PlainPage name="Not here" heading="There is nothing at this address">
      <p>
        {hadMoment
          ? "What you ask for was not on record at that moment, or never was, or may not be shown."
          : "It was never on record, or it may not be shown, or the address has a mistake in it."}
      </p>
      <ul>
        {hadMoment && (
          <li>
            <a href={address.pathname + address.search}>Ask for it as known now</a>
          </li>
        )}
        <li>
          <a href={`/search?q=${encodeURIComponent(slug ?? dataset ?? "")}`}>Search for it</a>
        </li>
        <li>
          <a href="/">Go to the front page</a>
        </li>
      </ul>
    </PlainPage>
  );
}
