"use client";
/** What a reader sees when a page breaks: a sentence and a way on, never a stack. */

/** The page for an error that nobody foresaw; it was written to the server's log under `digest`. */
export default function Broken({
  error,
}: {
  readonly error: Error & { readonly digest?: string };
}) {
  return (
    <main id="content" className="wrap section stack">
      <h1>This page broke</h1>
      <p className="prose">
        Something went wrong on our side. Nothing is lost: the record cannot be changed by reading
        it. Reload the page, or go back to the <a href="/">front page</a>.
      </p>
      <p className="prose" lang="ar" dir="rtl">
        حدث خطأ لدينا. لم يضع شيء، فالقراءة لا تغيّر السجل. أعد تحميل الصفحة، أو عُد إلى{" "}
        <a href="/ar">الصفحة الأولى</a>.
      </p>
      {error.digest !== undefined && <p className="note">Reference {error.digest}</p>}
    </main>
  );
}
