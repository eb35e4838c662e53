/** File response: a file that a reader keeps, under a name that says what it is. */

/** What the response says of the file. */
interface FileAbout {
  /** The media type, with its parameters. */
  readonly type: string;
  readonly name: string;
  /** The page's address that gives the same, where there is one. */
  readonly address?: string;
}

/** The response; the address stands in its `Link` as the canonical one. */
export function fileResponse(body: BodyInit, { type, name, address }: FileAbout): Response {
  const headers = new Headers({
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${name}"`,
  });
  if (address !== undefined && URL.canParse(address))
    headers.set("Link", `<${new URL(address).href}>; rel="canonical"`);
  return new Response(body, { headers });
}
