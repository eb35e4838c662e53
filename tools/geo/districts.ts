/**
 * Everyday names of districts: GeoNames' number, name in English, name in Arabic. GeoNames spells the same
 * district now in Arabic, now in Kurdish, now in English letters, with and without "district"; its own spelling
 * stays as an alias.
 */

/** A district's names without the word for district: English, Arabic, and what else datasets call it. */
export type DistrictNames = readonly [english: string, arabic: string, ...others: string[]];

/** Iraq's districts (qada) by governorate, then Syria's (mintaqah). */
export const districtNames: Readonly<Record<string, DistrictNames>> = {
  // Anbar
  98678: ["Rutba", "الرطبة"],
  98718: ["Ramadi", "الرمادي"],
  98884: ["Anah", "عنه"],
  99455: ["Fallujah", "الفلوجة"],
  6765480: ["Haditha", "حديثة"],
  9166576: ["Qaim", "القائم"],
  9166579: ["Hit", "هيت"],
  9166650: ["Rawa", "راوة"],
  // Basra
  98247: ["Zubair", "الزبير", "Az Zubayr"],
  98994: ["Qurna", "القرنة"],
  99534: ["Basra", "البصرة"],
  100049: ["Abu al-Khasib", "أبو الخصيب"],
  9166549: ["Faw", "الفاو"],
  9166563: ["Madaina", "المدينة"],
  // Muthanna
  98532: ["Samawah", "السماوة"],
  98534: ["Salman", "السلمان"],
  9166568: ["Rumaitha", "الرميثة"],
  9166626: ["Khidhir", "الخضر"],
  // Qadisiyah
  98634: ["Shamiya", "الشامية"],
  99737: ["Afak", "عفك"],
  99763: ["Diwaniyah", "الديوانية"],
  6850588: ["Hamza", "الحمزة"],
  // Sulaymaniyah
  91176: ["Sharbazher", "شاربازير", "Shahrbāzār"],
  92051: ["Ranya", "رانية", "Rāniyah"],
  92743: ["Pshdar", "بشدر", "Pishdar", "Qal‘at Dizah"],
  97416: ["Chamchamal", "جمجمال"],
  98464: ["Sulaymaniyah", "السليمانية"],
  9166594: ["Darbandikhan", "دربندخان"],
  9166596: ["Dukan", "دوكان"],
  9166600: ["Kalar", "كلار"],
  9166684: ["Penjwin", "بنجوين", "Paynjuwayn"],
  9873303: ["Sharazur", "شهرزور"],
  9877732: ["Qaradagh", "قره داغ"],
  9877795: ["Said Sadiq", "سيد صادق"],
  9877798: ["Mawat", "ماوت"],
  // Babil
  99040: ["Musayyib", "المسيب"],
  99348: ["Hilla", "الحلة"],
  99358: ["Hashimiya", "الهاشمية"],
  6818313: ["Mahawil", "المحاويل"],
  // Baghdad
  98179: ["Baghdad", "بغداد"],
  99101: ["Mahmudiya", "المحمودية"],
  99173: ["Kadhimiya", "الكاظمية"],
  9166542: ["Abu Ghraib", "أبو غريب"],
  9166545: ["Karkh", "الكرخ"],
  9166561: ["Sadr City", "مدينة الصدر"],
  9166564: ["Taji", "التاجي"],
  9166569: ["Tarmiya", "الطارمية"],
  9166668: ["Rusafa", "الرصافة"],
  9167771: ["Thawra", "الثورة"],
  9179819: ["Madain", "المدائن"],
  9873561: ["Adhamiyah", "الأعظمية"],
  // Dohuk
  89569: ["Zakho", "زاخو", "Zākhū"],
  97269: ["Dohuk", "دهوك", "Dahūk"],
  99612: ["Amadiya", "العمادية"],
  9166607: ["Sumel", "سميل"],
  13405730: ["Batifa", "باتيفا"],
  // Dhi Qar
  90509: ["Suq al-Shuyukh", "سوق الشيوخ"],
  98623: ["Shatra", "الشطرة"],
  98700: ["Rifai", "الرفاعي"],
  98855: ["Nasiriyah", "الناصرية"],
  99185: ["Chibayish", "الجبايش"],
  // Diyala
  94296: ["Kifri", "كفري"],
  94590: ["Khanaqin", "خانقين"],
  97988: ["Baqubah", "بعقوبة"],
  99063: ["Muqdadiyah", "المقدادية", "Al Miqdādīyah"],
  99170: ["Khalis", "الخالص"],
  9166680: ["Balad Ruz", "بلدروز"],
  // Erbil
  93817: ["Makhmur", "مخمور", "Makhmour"],
  95444: ["Erbil", "أربيل"],
  9166534: ["Mergasur", "ميركسور", "Mayrkasūr"],
  9166586: ["Choman", "جومان"],
  9166588: ["Koysinjaq", "كويسنجق", "Kuwaysinjaq"],
  9166591: ["Shaqlawa", "شقلاوة"],
  9166592: ["Soran", "سوران"],
  9874070: ["Khabat", "خبات"],
  9877799: ["Dashti Hawler", "دشت أربيل"],
  9878719: ["Rawanduz", "راوندوز"],
  // Karbala
  94822: ["Karbala", "كربلاء"],
  99345: ["Hindiya", "الهندية"],
  9166603: ["Ain al-Tamur", "عين التمر"],
  // Kirkuk
  94786: ["Kirkuk", "كركوك"],
  6770659: ["Hawija", "الحويجة"],
  9166581: ["Daquq", "داقوق"],
  9171727: ["Dibis", "الدبس"],
  // Maysan
  92536: ["Qalat Salih", "قلعة صالح"],
  99097: ["Majar al-Kabir", "المجر الكبير"],
  99305: ["Ali al-Gharbi", "علي الغربي"],
  99610: ["Amarah", "العمارة"],
  9166557: ["Kahla", "الكحلاء"],
  9166562: ["Maimouna", "الميمونة", "Al Maymūnah"],
  // Nineveh
  90392: ["Tal Afar", "تلعفر", "Tall ‘Afar"],
  98612: ["Shekhan", "الشيخان", "Ash Shaykhān"],
  98820: ["Akre", "عقرة"],
  99414: ["Hatra", "الحضر", "Al Ḩaḑr"],
  9166541: ["Hamdaniya", "الحمدانية"],
  9166608: ["Baaj", "البعاج"],
  9166618: ["Tel Keppe", "تلكيف", "Tallkayf"],
  9166620: ["Sinjar", "سنجار"],
  9166649: ["Mosul", "الموصل", "Al Mawşil"],
  // Wasit
  98197: ["Badra", "بدرة"],
  98460: ["Suwaira", "الصويرة", "Aş Şuwayrah"],
  99132: ["Kut", "الكوت"],
  99351: ["Hai", "الحي", "Al Ḩayy"],
  9166606: ["Numaniyah", "النعمانية"],
  9166961: ["Aziziyah", "العزيزية"],
  // Najaf
  98861: ["Najaf", "النجف"],
  9166552: ["Manathera", "المناذرة", "Al Manādhirah"],
  9166629: ["Kufa", "الكوفة"],
  // Salah al-Din
  90148: ["Tikrit", "تكريت"],
  91594: ["Samarra", "سامراء"],
  6783103: ["Daur", "الدور", "Ad Dawr"],
  6804454: ["Shirqat", "الشرقاط", "Sharqāţ"],
  6805736: ["Balad", "بلد"],
  6872046: ["Baiji", "بيجي", "Bayjī"],
  9166598: ["Tuz Khurmatu", "طوزخورماتو"],
  9166616: ["Faris", "الفارس"],
  9167093: ["Tharthar", "الثرثار"],
  // Halabja
  96204: ["Halabja", "حلبجة", "Ḩalabchah"],

  // Hasakah
  170665: ["Malikiyah", "المالكية"],
  173378: ["Qamishli", "القامشلي"],
  173812: ["Hasakah", "الحسكة"],
  7895146: ["Ras al-Ain", "رأس العين"],
  // Latakia
  169303: ["Jableh", "جبلة"],
  173365: ["Qardaha", "القرداحة"],
  173577: ["Latakia", "اللاذقية"],
  173857: ["Haffah", "الحفة"],
  // Quneitra
  172039: ["Fiq", "فيق"],
  173335: ["Quneitra", "القنيطرة", "Markaz al Quneitra"],
  // Raqqa
  172956: ["Raqqa", "الرقة"],
  7905857: ["Tell Abyad", "تل أبيض", "Tall Abyad"],
  8276864: ["Thawrah", "الثورة"],
  // Suwayda
  164625: ["Shahba", "شهبا"],
  164916: ["Salkhad", "صلخد"],
  172409: ["Suwayda", "السويداء"],
  // Daraa
  169339: ["Izra", "إزرع"],
  170904: ["Daraa", "درعا", "Markaz Daraa"],
  8276863: ["Sanamayn", "الصنمين"],
  // Deir ez-Zor
  170793: ["Deir ez-Zor", "دير الزور"],
  173481: ["Mayadin", "الميادين"],
  174447: ["Abu Kamal", "البوكمال", "Albu Kamal"],
  // Rif Dimashq
  165928: ["Qatana", "قطنا"],
  170590: ["Douma", "دوما", "Duma"],
  172060: ["Zabadani", "الزبداني"],
  172350: ["Tall", "التل"],
  173194: ["Nabk", "النبك"],
  173313: ["Qutayfah", "القطيفة"],
  7895152: ["Yabrud", "يبرود"],
  8276862: ["Darayya", "داريا"],
  8540234: ["Markaz Rif Dimashq", "مركز ريف دمشق"],
  // Aleppo
  167355: ["Manbij", "منبج"],
  169178: ["Jarabulus", "جرابلس"],
  169326: ["Mount Simeon", "جبل سمعان", "Jabal Saman", "Jabal Sam‘an"],
  172081: ["Azaz", "أعزاز"],
  172255: ["Ain al-Arab", "عين العرب"],
  174019: ["Al-Bab", "الباب"],
  174184: ["Afrin", "عفرين"],
  8276861: ["Safira", "السفيرة"],
  // Hama
  164946: ["Salamiyah", "سلمية"],
  167044: ["Masyaf", "مصياف"],
  170016: ["Hama", "حماة", "Markaz Hamah"],
  173885: ["Suqaylabiyah", "السقيلبية", "As Suqaylibiyah"],
  8276860: ["Mhardeh", "محردة", "Muhradah"],
  // Homs
  163532: ["Talkalakh", "تلكلخ", "Tall Kalakh"],
  169576: ["Homs", "حمص", "Markaz Homs"],
  172947: ["Rastan", "الرستن"],
  173324: ["Qusayr", "القصير"],
  173435: ["Mukharram", "المخرم"],
  7895145: ["Tadmur", "تدمر"],
  // Idlib
  167610: ["Maarat al-Numan", "معرة النعمان", "Maarat al-Numaan"],
  169022: ["Jisr al-Shughur", "جسر الشغور"],
  169388: ["Idlib", "إدلب", "Markaz Idlib"],
  169865: ["Harem", "حارم", "Harim"],
  8537261: ["Ariha", "أريحا"],
  // Damascus
  170653: ["Damascus", "دمشق"],
  // Tartus
  163343: ["Tartus", "طرطوس"],
  165059: ["Safita", "صافيتا"],
  171829: ["Baniyas", "بانياس"],
  8276858: ["Duraykish", "الدريكيش"],
  8276859: ["Sheikh Badr", "الشيخ بدر"],
};

/** What a reader should know of a district before counting by governorate. */
export const districtNotes: Readonly<Record<string, string>> = {
  93817: "Claimed by Erbil and Nineveh alike; GeoNames counts it in Erbil, and so do we.",
  94296: "In Diyala by law, run from Sulaymaniyah since 1991.",
  98612: "In Nineveh by law, run in part from Dohuk since 1991.",
  98820: "In Nineveh by law, run from Dohuk since 1991.",
  96204: "Part of Sulaymaniyah until the governorate of Halabja was made in 2014.",
};
