/** Time on a page: dates in words, with the expression that they stand for. */
import { instantWords } from "./instant.ts";
import { describeWhen } from "./said.ts";

/** A plain date, which `<time>` understands. */
const MACHINE_READABLE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** An EDTF expression in words; the expression itself stands in its title. */
export function When({ when }: { readonly when: string }) {
  const words = describeWhen(when);
  if (MACHINE_READABLE.test(when) && !/-2[1-4]$/.test(when))
    return (
      <time dateTime={when} title={when}>
        {words}
      </time>
    );
  return <span title={`EDTF ${when}`}>{words}</span>;
}

/** An instant of the ledger in words. */
export function Instant({ instant }: { readonly instant: string }) {
  return <time dateTime={instant}>{instantWords(instant)}</time>;
}
