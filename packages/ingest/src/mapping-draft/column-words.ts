/** Column words: what columns are called, in English and Arabic, by what they mean. Compared as `fold` gives them. */

/** What a column may mean. */
export type Meaning =
  | "id"
  | "date"
  | "endDate"
  | "country"
  | "governorate"
  | "district"
  | "settlement"
  | "latitude"
  | "longitude"
  | "kind"
  | "killed"
  | "injured"
  | "abducted"
  | "detained"
  | "displaced"
  | "perpetrator"
  | "target"
  | "source"
  | "title"
  | "url"
  | "publishedOn"
  | "quantity"
  | "notes";

/** Names of columns, the whole name or its words in a row; what stands first is tried first. */
export const COLUMN_WORDS: readonly (readonly [Meaning, readonly string[]])[] = [
  ["publishedOn", ["published", "published on", "publication date", "source date", "report date", "article date"]],
  ["url", ["url", "link", "source url", "source link", "href", "web address"]],
  ["endDate", ["end date", "date end", "date to", "to date", "until", "ended"]],
  ["date", ["date", "event date", "incident date", "date start", "start date", "from date", "day", "when", "datum", "تاريخ", "التاريخ"]],
  ["latitude", ["latitude", "lat", "y", "geometry latitude", "خط العرض"]],
  ["longitude", ["longitude", "lon", "lng", "long", "x", "geometry longitude", "خط الطول"]],
  ["country", ["country", "nation", "country name", "البلد", "الدوله"]],
  ["governorate", ["governorate", "province", "admin1", "adm1", "adm 1", "admin 1", "state", "محافظه", "المحافظه"]],
  ["district", ["district", "admin2", "adm2", "adm 2", "admin 2", "county", "قضاء", "القضاء"]],
  ["settlement", ["town", "city", "village", "settlement", "location", "place", "locality", "site", "مدينه", "المدينه", "المكان"]],
  ["killed", ["killed", "deaths", "dead", "fatalities", "died", "kia", "قتلي", "القتلي"]],
  ["injured", ["injured", "wounded", "injuries", "wia", "جرحي", "الجرحي"]],
  ["abducted", ["abducted", "kidnapped", "hostages", "مخطوفين"]],
  ["detained", ["detained", "arrested"]],
  ["displaced", ["displaced", "idps"]],
  ["kind", ["type", "kind", "category", "event type", "incident type", "attack type", "type of incident", "type of event", "نوع", "النوع"]],
  ["perpetrator", ["perpetrator", "attacker", "group", "actor", "actor1", "armed group", "responsible", "by"]],
  ["target", ["target", "victim", "victims", "target type", "actor2"]],
  ["title", ["title", "headline", "source headline", "article"]],
  ["source", ["source", "sources", "outlet", "reported by", "publisher", "newspaper", "source name", "مصدر", "المصدر"]],
  ["quantity", ["estimate", "quantity", "figure", "number of fighters", "fighters", "strength", "amount", "total"]],
  ["notes", ["notes", "note", "remarks", "remark", "comments", "comment", "description", "summary", "details", "ملاحظات"]],
  ["id", ["id", "event id", "incident id", "no", "number", "nr", "ref", "reference", "code", "key", "uuid", "serial"]],
]; // prettier-ignore

/** Words of categories, as beginnings of folded words, with the kind of incident that each suggests. */
export const KIND_WORDS = [
  ["explosion", ["ied", "vbied", "bomb", "explo", "mine", "suicide", "grenade", "blast"]],
  ["air-strike", ["airstrike", "air strike", "drone", "uav"]],
  ["shelling", ["shell", "mortar", "rocket", "artillery", "indirect fire", "missile"]],
  ["abduction", ["kidnap", "abduct", "hostage"]],
  ["targeted-killing", ["assassin", "targeted kill"]],
  ["execution", ["execut", "behead"]],
  ["bodies-found", ["body", "bodies", "mass grave"]],
  ["arrest", ["arrest", "detain", "detention"]],
  ["security-operation", ["raid", "search operation", "security operation", "clearance"]],
  ["illegal-checkpoint", ["fake checkpoint", "illegal checkpoint"]],
  ["property-destruction", ["arson", "burn", "looting", "property destruction"]],
  ["infrastructure-attack", ["pipeline", "power line", "pylon", "infrastructure"]],
  ["extortion", ["extort"]],
  ["intimidation", ["threat", "intimidat"]],
  ["smuggling", ["smuggl"]],
  ["escape", ["escape", "prison break", "jailbreak"]],
  ["infiltration", ["infiltrat"]],
  ["offensive", ["offensive"]],
  ["armed-attack", ["ambush", "armed attack", "armed assault", "shooting", "small arms", "gunfire", "clash", "attack"]],
] as const; // prettier-ignore
