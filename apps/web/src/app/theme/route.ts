/** Keeps the reader's choice of light or dark, and leads back to the page it was made on. */
import { cookies } from "next/headers";
import { sentForm } from "../../answer/sent-form.ts";
import { THEME_COOKIE, readTheme } from "../../theme.ts";

const YEAR = 365 * 24 * 60 * 60;

/** A path on this site; anything else leads to the front page. */
function pathOf(text: unknown): string {
  return typeof text === "string" && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : "/";
}

/** Answers the form in the footer. */
export async function POST(request: Request): Promise<Response> {
  const form = await sentForm(request);
  if (form instanceof Response) return form;
  const theme = readTheme(form.get("theme"));
  const jar = await cookies();
  if (theme === "auto") jar.delete(THEME_COOKIE);
  else jar.set(THEME_COOKIE, theme, { maxAge: YEAR, path: "/", sameSite: "lax", httpOnly: true });
  return new Response(null, { status: 303, headers: { Location: pathOf(form.get("back")) } });
}
