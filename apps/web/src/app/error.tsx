"use client";
/** What a reader sees when a page breaks: a sentence and a way on, never a stack. */
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

const WORDS = {
  en: {
    dir: "ltr",
    heading: "This page broke",
    said: (front: ReactNode) => (
      <>
        Something went wrong on our side. Nothing is lost: the record cannot be changed by reading
        it. Reload the page, or go back to the {front}.
      </>
    ),
    front: "front page",
    reference: "Reference",
  },
  ar: {
    dir: "rtl",
    heading: "تعطلت هذه الصفحة",
    said: (front: ReactNode) => (
      <>حدث خطأ لدينا. لم يضع شيء، فالقراءة لا تغيّر السجل. أعد تحميل الصفحة، أو عُد إلى {front}.</>
    ),
    front: "الصفحة الأولى",
    reference: "رقم الخطأ",
  },
} as const;

/** The page for an error that nobody foresaw; it was written to the server's log under `digest`. */
export default function Broken({
  error,
}: {
  readonly error: Error & { readonly digest?: string };
}) {
  const isArabic = /^\/ar(?:\/|$)/.test(usePathname());
  const say = WORDS[isArabic ? "ar" : "en"];
  return (
    <main id="content" className="wrap section stack" lang={isArabic ? "ar" : "en"} dir={say.dir}>
      <h1>{say.heading}</h1>
      <p className="prose">{say.said(<a href={isArabic ? "/ar" : "/"}>{say.front}</a>)}</p>
      {error.digest !== undefined && (
        <p className="note">
          {say.reference} <bdi>{error.digest}</bdi>
        </p>
      )}
    </main>
  );
}
