/**
 * Code lists of the Global Terrorism Database: labels as facts. Its data and the text of its codebook are not used.
 * Missing is -9, -99 or blank; a month or day of 0 is unknown. SPEC K7.
 */
import type { CodeList } from "./code-list.ts";

/** `attacktype1`. */
export const GTD_ATTACK_TYPE: CodeList = [
  { code: "1", label: "Assassination", definition: "A person of standing is picked out to be killed." },
  { code: "2", label: "Armed assault", definition: "People are attacked with hand-held weapons." },
  { code: "3", label: "Bombing/explosion", definition: "A charge goes off, thrown, planted or carried." },
  { code: "4", label: "Hijacking", definition: "A vehicle, ship or aircraft is taken over." },
  { code: "5", label: "Hostage taking (barricade)", definition: "People are held where they were seized." },
  { code: "6", label: "Hostage taking (kidnapping)", definition: "People are seized and taken elsewhere." },
  { code: "7", label: "Facility/infrastructure attack", definition: "Buildings or works are damaged on purpose." },
  { code: "8", label: "Unarmed assault", definition: "People are attacked without arms or explosives." },
  { code: "9", label: "Unknown", definition: "How it was done is not known." },
]; // prettier-ignore

/** `targtype1`. */
export const GTD_TARGET_TYPE: CodeList = [
  { code: "1", label: "Business", definition: "Firms, shops, and those who work in them." },
  { code: "2", label: "Government (general)", definition: "Offices and officials of a government." },
  { code: "3", label: "Police", definition: "Police officers and stations." },
  { code: "4", label: "Military", definition: "Soldiers, bases and convoys." },
  { code: "5", label: "Abortion related", definition: "Clinics that end pregnancies, and their staff." },
  { code: "6", label: "Airports and aircraft", definition: "Civil aviation." },
  { code: "7", label: "Government (diplomatic)", definition: "Embassies, consulates and envoys." },
  { code: "8", label: "Educational", definition: "Schools, universities, and those in them." },
  { code: "9", label: "Food or water", definition: "What people eat and drink, and its supply." },
  { code: "10", label: "Journalists and media", definition: "Reporters and newsrooms." },
  { code: "11", label: "Maritime", definition: "Civil ships and ports." },
  { code: "12", label: "NGO", definition: "Organisations outside any government, and their staff." },
  { code: "13", label: "Other", definition: "Targets that fit nowhere else." },
  { code: "14", label: "Private citizens and property", definition: "People at large, and what they own." },
  { code: "15", label: "Religious", definition: "Places of worship and religious figures." },
  { code: "16", label: "Telecommunication", definition: "Masts, lines and stations." },
  { code: "17", label: "Terrorists/non-state militia", definition: "Armed groups that are no state's." },
  { code: "18", label: "Tourists", definition: "Travellers from abroad." },
  { code: "19", label: "Transportation", definition: "Buses, trains, roads and bridges." },
  { code: "20", label: "Unknown", definition: "What was attacked is not known." },
  { code: "21", label: "Utilities", definition: "Power, gas and oil supply." },
  { code: "22", label: "Violent political party", definition: "Parties with an armed side." },
]; // prettier-ignore

/** `specificity`: how precisely the place is known. */
export const GTD_SPECIFICITY: CodeList = [
  { code: "1", label: "settlement", definition: "The town or village is known, and its point." },
  { code: "2", label: "settlement without point", definition: "The point is that of a district around it." },
  { code: "3", label: "district", definition: "The district or its like is known." },
  { code: "4", label: "first-level unit", definition: "The governorate or its like is known." },
  { code: "5", label: "no point", definition: "Nothing below the country is known." },
]; // prettier-ignore
