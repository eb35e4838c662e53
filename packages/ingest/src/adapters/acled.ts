/**
 * ACLED: each row becomes an incident, said by the outlets that ACLED names. The id is made of `event_id_cnty`, which ACLED
 * keeps. Deaths stay one number as ACLED coded it: it gives no range, and none is made up for it. Rows whose sub-event type
 * our list of kinds does not have, protests among them, are passed over by name.
 */
import type { AdapterContext, RowIssue, RowReading } from "../adapter.ts";
import { tableAdapter } from "../adapter.ts";
import { cleanText, cutText } from "../clean-text.ts";
import type { ColumnIndex } from "../column.ts";
import type { Draft, SharedDraft } from "../draft.ts";
import { cellIssue, unknownCode } from "../row-issue.ts";
import { readWholeNumber } from "../whole-number.ts";
import type { RowActor } from "./acled/actor.ts";
import { actorReader, isInter, partiesOf } from "./acled/actor.ts";
import { descriptor } from "./acled/descriptor.ts";
import type { AcledKind } from "./acled/kind.ts";
import { ACLED_KIND } from "./acled/kind.ts";
import { reportReader } from "./acled/reports.ts";
import { readTime } from "./acled/when.ts";

type Column = keyof typeof descriptor.columns;

const LONGEST_TITLE = 160;
const LONGEST_NOTE = 4000;

/** `geo_precision`: 2 and 3 take in districts and governorates, whose points are those of a town in them. SPEC P6. */
const PRECISION = { "1": "settlement", "2": "district", "3": "governorate" } as const;
