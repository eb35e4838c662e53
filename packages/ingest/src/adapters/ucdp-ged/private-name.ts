/**
 * Private names: a speaker whose words tell that it is nobody's office (a witness, a resident, a doctor) is heard by its role,
 * and the name beside it is left out. A name that stands alone, or beside an office, is kept: nothing tells whose it is. SPEC G3.
 */

/** Words for one person who speaks for nobody else. */
const PRIVATE =
  /\b(?:eye[- ]?witness|witness|bystander|resident|inhabitant|citizen|civilian|villager|neighbou?r|relative|survivor|victim|refugee|shopkeeper|shop owner|farmer|shepherd|driver|student|teacher|doctor|medic|nurse|father|mother|brother|sister|uncle|cousin|widow|wife|husband|son|daughter)\b(?!s\b|['’]s?\b)/iu;
/** Words for one who holds an office or leads something, and is named. */
const OFFICE =
  /\b(?:president|minister|governor|mayor|chairman|chairwoman|mp|senator|lawmaker|ambassador|commander|general|colonel|col|major|captain|lieutenant|brigadier|chief|head|director|official|officer|leader|elder|sheikh|shaykh|spokes(?:man|woman|person)|judge|emir)\b/iu;
/** Words for what publishes, fights or governs. */
const BODY =
  /\b(?:news|tv|television|radio|press|agency|times|post|daily|herald|watch|monitor|page|blog|site|website|facebook|twitter|tweet|telegram|youtube|centre|center|mission|nations|union|party|state|army|police|forces?|front|council|ministry|command|committee|organi[sz]ation|observatory|hospital|university|spring|rights|coalition|network)\b/iu;
/** Two words or more that are written large, with the particles of names between them. */
const NAME =
  /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:al|el|bin|ibn|bint|abu|umm?|de|van|von)\s+)?(?:(?:al|el)-)?\p{Lu}[\p{L}'’-]*)+/gu;
/** What leads to a place or a body, and not to a name. */
const TOWARDS = /\b(?:of|in|from|at|near|to|for|by|the|citing|quoting|via)\s+$/iu;

/** The words of a speaker without the name of a private person. */
export function withoutPrivateName(text: string): string {
  if (!PRIVATE.test(text)) return text;
  const parts = text.split(/(\s*[,;/]\s*)/u);
  const kept = parts.map((part, at) => {
    const role = parts[at + 2];
    // "Name Name, resident of …": what is said of the name follows it.
    const isNamedNext =
      role !== undefined && PRIVATE.test(role) && !OFFICE.test(role) && role.includes(" ");
    if (isNamedNext && nameIn(part) === part) return "";
    return PRIVATE.test(part) && !OFFICE.test(part) ? withoutName(part) : part;
  });
  const words = kept.join("").replace(/^\s*[,;/]\s*|\s*[,;/]\s*$/gu, "");
  return words.replace(/\s{2,}/gu, " ").trim() || text;
}

function withoutName(part: string): string {
  return part.replace(NAME, (name, at: number) => {
    if (BODY.test(name) || TOWARDS.test(part.slice(0, at))) return name;
    // "Doctor Name Name": the role is written large too.
    const role = PRIVATE.exec(name);
    return role === null ? "" : name.slice(0, role.index + role[0].length);
  });
}

function nameIn(part: string): string | undefined {
  const [name] = part.match(NAME) ?? [];
  return name === undefined || BODY.test(name) ? undefined : name;
}
