/** Ledger faults in Arabic: what is wrong with a ledger that is not whole, and where. SPEC A4, L4. */
import type { LedgerFault } from "../ledger-fault.ts";
import { isolate } from "./count.ts";

/** The fault as part of a sentence: "الدفعة 3 مفقودة". */
export function faultWords({ fault, position, id }: LedgerFault): string {
  switch (fault) {
    case "missing":
      return `الدفعة ${position} مفقودة`;
    case "detached":
      return `الدفعة ${position} لا تتبع الدفعة التي قبلها`;
    case "batch":
      return `الدفعة ${position} أو قائمة ما غيّرته تغيّرت بعد كتابتها`;
    case "body":
      return id === null
        ? `نص قيد في الدفعة ${position} تغيّر بعد كتابته`
        : `نص القيد ${isolate(id)} في الدفعة ${position} تغيّر بعد كتابته`;
    case "stray":
      return id === null
        ? `في الدفعة ${position} قيد، وهي غير موجودة`
        : `القيد ${isolate(id)} في الدفعة ${position}، وهي غير موجودة`;
    case "cut-off":
      return `دوّن أحدهم الدفعة ${position} وهي غير موجودة: قُطع آخر الدفتر`;
    case "rewritten":
      return `الدفعة ${position} ليست التي دُوّنت: أُعيدت كتابتها أو كتابة دفعة قبلها`;
  }
}
