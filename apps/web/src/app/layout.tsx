import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { DIRECTION } from "@sitrep/domain/language";
import { pageLanguage } from "../language/speech.ts";
import { fetchFirstFaces } from "../shell/first-faces.ts";
import { shellWords } from "../shell/shell-words.ts";
import { themeIn } from "../theme.ts";
// Next takes global styles by an import for its effect alone.
// oxlint-disable-next-line import/no-unassigned-import
import "./globals.css";

/** Every page reads the database when it is asked for. */
export const dynamic = "force-dynamic";

/** The document around every page. */
export default async function Layout({ children }: { readonly children: ReactNode }) {
  const theme = themeIn(await cookies());
  const language = pageLanguage();
  fetchFirstFaces(language);
  return (
    <html lang={language} dir={DIRECTION[language]} data-theme={theme}>
      <body>
        <a className="skip" href="#content">
          {shellWords(language).skip}
        </a>
        {children}
      </body>
    </html>
  );
}
