import type { Term } from '../tables/terms.ts'

/** Three sentences each. */
export const TERMS_EN: Readonly<Record<Term, readonly [string, string, string]>> = {
  kundli: [
    'A kundli is a map of the sky at the moment and place of birth.',
    'It has twelve houses, twelve signs and nine grahas.',
    'An astrologer reads from it tendencies and times, not fixed events.',
  ],
  lagna: [
    'The lagna is the sign that rises in the east at the moment of birth.',
    'It is the first house, and all other houses are counted from it.',
    'It changes about every two hours, so it needs a good birth time.',
  ],
  rashi: [
    'A rashi is one of twelve equal parts of the zodiac, from Mesh to Meen.',
    'Your rashi is the sign the Moon was in when you were born.',
    'It is read for the mind and for transits.',
  ],
  'sun-sign': [
    'A sun sign is the sign the Sun was in at birth.',
    'Western columns use it with the tropical zodiac; jyotish uses the Moon’s sign in the sidereal one.',
    'So the two often differ, and neither is a mistake.',
  ],
  nakshatra: [
    'A nakshatra is one of 27 parts of the Moon’s path, 13 degrees 20 minutes each.',
    'Your birth nakshatra is the one the Moon was in.',
    'Its lord decides which dasha your life begins with.',
  ],
  pada: [
    'A pada is a quarter of a nakshatra, 3 degrees 20 minutes.',
    'There are 108 of them, and each falls into one sign of the navamsa.',
    'The first syllable of a name is traditionally taken from it.',
  ],
  bhava: [
    'A bhava is a house: one of twelve parts of the chart, counted from the lagna.',
    'Each house holds some matters of life, such as home, marriage or work.',
    'Its sign, its lord and the grahas in it show how they go.',
  ],
  graha: [
    'The nine grahas are the Sun, the Moon, Mars, Mercury, Jupiter, Venus, Saturn, Rahu and Ketu.',
    'Rahu and Ketu are no bodies but the points where the Moon crosses the Sun’s path.',
    'Each graha stands for some matters and acts by its house, sign and strength.',
  ],
  dasha: [
    'A dasha is a period of life that one graha rules.',
    'In the Vimshottari order the nine grahas share 120 years, from Ketu to Mercury.',
    'What its lord holds in the chart is expected to come forward in that time.',
  ],
  mahadasha: [
    'A mahadasha is the main period of one graha, six to twenty years long.',
    'It sets the theme of those years.',
    'The antardashas within it say when the theme is felt.',
  ],
  antardasha: [
    'An antardasha is a part of a mahadasha, ruled by a second graha.',
    'Each mahadasha has nine of them, in the same order.',
    'The two lords are read together: the first permits, the second carries the event.',
  ],
  vimshottari: [
    'Vimshottari is the dasha system most astrologers use.',
    'It shares 120 years among nine grahas and starts from the Moon’s nakshatra at birth.',
    'Its dates move when the birth time moves, so the time matters.',
  ],
  gochar: [
    'Gochar, or transit, is where the grahas are now, against your birth chart.',
    'It is counted mostly from the Moon’s sign and from the lagna.',
    'Transits show when; the birth chart shows whether.',
  ],
  drishti: [
    'A drishti is the aspect of a graha: the houses it looks at.',
    'Every graha aspects the seventh from itself; Mars, Jupiter and Saturn have two more each.',
    'An aspect links the graha with the matters of that house.',
  ],
  yuti: [
    'A yuti is a conjunction: two or more grahas in one sign.',
    'They share their natures and the matters they own.',
    'The closer they stand in degrees, the more they act as one.',
  ],
  karaka: [
    'A karaka is the natural significator of a matter, such as Venus of marriage.',
    'It is read beside the house and the lord of the house.',
    'When all three are strong, the matter is well supported.',
  ],
  'house-lord': [
    'The lord of a house is the graha that owns the sign falling in it.',
    'Where it stands, the matters of its house are drawn to.',
    'Its dignity shows how easily they go.',
  ],
  kendra: [
    'The kendras are the 1st, 4th, 7th and 10th houses.',
    'They are the pillars of a chart, and grahas act strongly from them.',
    'A kendra lord tied with a trikona lord makes a raja yoga.',
  ],
  trikona: [
    'The trikonas are the 1st, 5th and 9th houses.',
    'They hold merit and fortune, and their lords are held auspicious.',
    'Grahas in them tend to help the whole chart.',
  ],
  dusthana: [
    'The dusthanas are the 6th, 8th and 12th houses.',
    'They hold debts, hidden matters and expenses, and so they ask for care.',
    'They also give service, research and spiritual depth.',
  ],
  exalted: [
    'A graha is exalted in the sign where it is held to act best.',
    'The Sun is exalted in Aries, the Moon in Taurus, Saturn in Libra.',
    'It means strength of expression, not a promise of results.',
  ],
  debilitated: [
    'A graha is debilitated in the sign opposite its exaltation.',
    'There it is held to need more effort for the same results.',
    'When certain lords support it, the weakness is cancelled: neecha bhanga.',
  ],
  retrograde: [
    'A retrograde graha seems to move backwards, seen from the earth.',
    'Its matters are held to need a second look and a second try.',
    'Rahu and Ketu always move backwards, so it means nothing special for them.',
  ],
  combust: [
    'A graha is combust when it is so near the Sun that it cannot be seen.',
    'Its own voice is held to be weaker then, and the Sun’s matters come first.',
    'It is a matter of degrees and common for Mercury and Venus.',
  ],
  manglik: [
    'Manglik means that Mars stands in certain houses: mostly the 1st, 4th, 7th, 8th or 12th.',
    'It is read as heat in close relations, and many cancellations are known.',
    'It is very common and does not stop a marriage.',
  ],
  'kaal-sarp': [
    'Kaal Sarp yoga means that all seven grahas stand on one side of Rahu and Ketu.',
    'The name is modern, and the old texts do not describe it so.',
    'It is read as ups and downs, with effort that pays off late.',
  ],
  'sade-sati': [
    'Sade Sati is the time Saturn passes the sign before your Moon, the Moon’s sign and the next one.',
    'It lasts about seven and a half years and comes to everybody.',
    'It is held to be a time of patience, work and order, not of ruin.',
  ],
  dhaiya: [
    'A dhaiya is Saturn’s stay in the 4th or 8th sign from the Moon, about two and a half years.',
    'It is held to slow things and to ask for a steady routine.',
    'It is shorter and lighter than Sade Sati.',
  ],
  'rahu-kaal': [
    'Rahu Kaal is an eighth of the daylight, about an hour and a half, on each day of the week.',
    'By custom nothing new is begun in it; work that runs goes on.',
    'It depends on sunrise, so its clock time changes with place and season.',
  ],
  panchang: [
    'A panchang is the almanac of a day, with five limbs.',
    'They are tithi, weekday, nakshatra, yoga and karana.',
    'Festivals and muhurtas are fixed by it, for one place.',
  ],
  tithi: [
    'A tithi is a lunar day: 12 degrees of distance between the Moon and the Sun.',
    'A lunar month has thirty of them, fifteen bright and fifteen dark.',
    'A tithi may begin at any hour of the day.',
  ],
  muhurta: [
    'A muhurta is a time chosen for a beginning, such as a wedding or a new house.',
    'Tithi, weekday, nakshatra and the rising sign are weighed for it.',
    'It supports a work well prepared; it does not replace the preparation.',
  ],
  choghadiya: [
    'A choghadiya is one of eight parts of the day or of the night.',
    'Each has a name, such as Amrit, Shubh and Labh, which are held good.',
    'It is used for a quick choice when there is no time for a full muhurta.',
  ],
  'gun-milan': [
    'Gun milan compares two charts by the Moon’s nakshatras, in eight points called kootas.',
    'The most is 36, and 18 or more is traditionally called fair.',
    'It is one look at a match; talk, respect and the whole charts count too.',
  ],
  'nadi-dosha': [
    'Nadi is the last of the eight kootas and has eight points.',
    'The dosha is counted when both have the same nadi, with several exceptions.',
    'It says nothing about anybody’s health; that is for doctors.',
  ],
  varga: [
    'A varga is a divisional chart: each sign is cut into parts, and each part becomes a sign.',
    'There are sixteen in common use, each for one matter of life.',
    'They need a birth time that is right to a few minutes.',
  ],
  navamsa: [
    'The navamsa is the ninth divisional chart, D9.',
    'It is read for marriage, for dharma and for the inner strength of grahas.',
    'A graha in the same sign in both charts is called vargottama and held strong.',
  ],
  yoga: [
    'A yoga is a named pattern of grahas in a chart.',
    'It is held to give its effect in the dashas of the grahas that make it.',
    'How strong they are decides how much of it is felt.',
  ],
  'raja-yoga': [
    'A raja yoga is a tie between the lord of a kendra and the lord of a trikona.',
    'It is linked with rank, recognition and progress.',
    'Many charts have one; effort and the right dasha bring it out.',
  ],
  'pitra-dosha': [
    'Pitra dosha is a later name for certain strains on the Sun or the ninth house.',
    'Schools define it differently, and it is nobody’s fault.',
    'Custom answers it with remembrance of elders and with giving.',
  ],
  ayanamsa: [
    'The ayanamsa is the angle between the tropical and the sidereal zodiac, about 24 degrees now.',
    'Jyotish subtracts it from the tropical positions.',
    'The Lahiri value is the one most almanacs in India use.',
  ],
  ashtakavarga: [
    'Ashtakavarga counts points that each graha gets in each sign, from seven grahas and the lagna.',
    'Signs with 28 points or more are held to support what passes through them.',
    'It is used to weigh transits.',
  ],
  shadbala: [
    'Shadbala is the strength of a graha in six parts, such as place, direction and time.',
    'Each graha needs a certain sum to be called strong.',
    'It says how much a graha can do, not whether that is pleasant.',
  ],
  kp: [
    'KP is a school that K. S. Krishnamurti founded in the last century.',
    'It uses Placidus houses and divides each nakshatra into nine subs.',
    'The lord of the sub decides whether a matter is favoured.',
  ],
  'ruling-planets': [
    'Ruling planets are the lords of the moment in KP.',
    'They are the lords of the weekday, and of the sign and nakshatra of the Moon and the lagna.',
    'They help to choose among several possible times.',
  ],
  varshphal: [
    'Varshphal is the chart of a year of life.',
    'It is cast for the moment the Sun returns to its place at birth.',
    'It shows the themes of the year beside the running dasha.',
  ],
  prashna: [
    'A prashna chart is cast for the moment a question is asked.',
    'It is used when the birth time is not known, or for one clear question.',
    'The question should be asked once and sincerely.',
  ],
  remedy: [
    'A remedy, or upay, is something done to steady the mind and to honour a graha.',
    'Prayer, giving and good conduct come first and cost little or nothing.',
    'No remedy promises a result or replaces a doctor or a lawyer.',
  ],
  'gand-mool': [
    'Gand mool are six nakshatras at the joints of signs: Ashwini, Ashlesha, Magha, Jyeshtha, Mula and Revati.',
    'A birth in them is customarily greeted with a small prayer.',
    'It is a custom of welcome and says nothing bad about the child.',
  ],
  panchak: [
    'Panchak is the time the Moon passes the last five nakshatras, from Dhanishta to Revati.',
    'It lasts about five days and comes every month.',
    'By custom some works are put off; daily life goes on.',
  ],
  bhadra: [
    'Bhadra is the karana Vishti, half a tithi long.',
    'By custom new works are not begun in it.',
    'It comes eight times in a lunar month and lasts about twelve hours.',
  ],
  'rahu-ketu': [
    'Rahu and Ketu are the two points where the Moon’s path crosses the Sun’s.',
    'They stand opposite each other and move backwards, about 18 months in a sign.',
    'Rahu is read as a pull towards the new, Ketu as letting go.',
  ],
  hora: [
    'A hora is a part of the day of about an hour, ruled by one graha.',
    'The first hora of a day belongs to the lord of that day.',
    'It is used to choose a time for a small work.',
  ],
  dosha: [
    'A dosha is a strain that tradition sees in a chart.',
    'Most doshas have cancellations, and almost every chart has one.',
    'It shows where care helps; it is no curse and no fate.',
  ],
}
