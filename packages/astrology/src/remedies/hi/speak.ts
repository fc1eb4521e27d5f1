import { joined, numeral, ordinalOf } from '../../hindi/index.ts'
import type { Graha } from '../../jyotish/grahas.ts'
import type { Label } from '../../jyotish/label.ts'
import { HOUSE, name } from '../../meanings/hi/words.ts'
import { speakerOf } from '../../meanings/statement.ts'
import { VARAS } from '../../panchang/names.ts'
import { AREA_LABELS } from '../../timing/area/area.ts'
import type { GemReason, RemedyStatement, Weakness } from '../statement.ts'
import type { Colour, Gem, Gift } from '../tables/grahas.ts'

const dayName = (weekday: number): string => (VARAS[weekday] as Label).hi

const MANTRAS: Readonly<Record<Graha, string>> = {
  sun: 'ॐ सूर्याय नमः',
  moon: 'ॐ चंद्राय नमः',
  mars: 'ॐ भौमाय नमः',
  mercury: 'ॐ बुधाय नमः',
  jupiter: 'ॐ गुरवे नमः',
  venus: 'ॐ शुक्राय नमः',
  saturn: 'ॐ शनैश्चराय नमः',
  rahu: 'ॐ राहवे नमः',
  ketu: 'ॐ केतवे नमः',
}

const CONDUCT: Readonly<Record<Graha, string>> = {
  sun: 'पिता या किसी बड़े का आदर कीजिए और हो सके तो सूर्योदय पर उठिए',
  moon: 'माँ को, या दूसरों की देखभाल करने वाले किसी व्यक्ति को, थोड़ा शांत समय दीजिए',
  mars: 'भाई, बहन या पड़ोसी की मदद कीजिए और गुस्सा ठंडा होने पर ही बोलिए',
  mercury: 'किसी विद्यार्थी की पढ़ाई में मदद कीजिए और छोटे वादे भी निभाइए',
  jupiter: 'किसी गुरु का आदर कीजिए और हर हफ़्ते कुछ अच्छा सीखिए',
  venus: 'जीवनसाथी से शिष्टता रखिए और घर साफ़ और सुंदर रखिए',
  saturn: 'अपने लिए काम करने वालों से न्याय कीजिए और शुरू किया काम पूरा कीजिए',
  rahu: 'अनजान लोगों पर दया कीजिए और लेन-देन में सीधे रहिए',
  ketu: 'किसी पशु को खाना दीजिए और रोज़ कुछ मिनट शांत बैठिए',
}

const GIFTS: Readonly<Record<Gift, string>> = {
  wheat: 'गेहूँ',
  jaggery: 'गुड़',
  rice: 'चावल',
  milk: 'दूध',
  'red-lentils': 'मसूर की दाल',
  'green-gram': 'हरी मूँग',
  'chickpea-lentils': 'चने की दाल',
  turmeric: 'हल्दी',
  'white-sweets': 'सफ़ेद मिठाई',
  curd: 'दही',
  'black-sesame': 'काले तिल',
  'mustard-oil': 'सरसों का तेल',
  blanket: 'कंबल',
  'black-gram': 'उड़द',
  coconut: 'नारियल',
}

const GEMS: Readonly<Record<Gem, string>> = {
  ruby: 'माणिक',
  pearl: 'मोती',
  'red-coral': 'मूँगा',
  emerald: 'पन्ना',
  'yellow-sapphire': 'पुखराज',
  diamond: 'हीरा',
  'blue-sapphire': 'नीलम',
  hessonite: 'गोमेद',
  'cats-eye': 'लहसुनिया',
}

const COLOURS: Readonly<Record<Colour, string>> = {
  red: 'लाल',
  white: 'सफ़ेद',
  green: 'हरा',
  yellow: 'पीला',
  'dark-blue': 'गहरा नीला',
  smoke: 'धुएँ जैसा',
  grey: 'सलेटी',
}

const WEAKNESSES: Readonly<Record<Weakness, string>> = {
  debilitated: 'आपकी कुंडली में नीच का है',
  combust: 'आपकी कुंडली में अस्त है',
  dusthana: 'ऐसे भाव में है जो सावधानी माँगता है',
  enemy: 'ऐसी राशि में है जहाँ इसे कम सहारा मिलता है',
  well: 'आपकी कुंडली में अच्छी जगह है',
  unknown: '',
}

const FITTING = 'इसलिए यह रत्न ठीक माना जाता है; मन हो तभी पहनिए, महँगा होना ज़रूरी नहीं है'
const NOT_ADVISED = 'इसलिए यह रत्न पहनने की सलाह नहीं है; कुछ ख़रीदने की ज़रूरत नहीं है'
const FITS: Readonly<Record<GemReason, string>> = {
  'lagna-lord': `आपके लग्न का स्वामी है, ${FITTING}`,
  'trikona-lord': `आपकी कुंडली में त्रिकोण का स्वामी है, ${FITTING}`,
  'not-a-lord': `न लग्न का स्वामी है, न त्रिकोण का, ${NOT_ADVISED}`,
  dusthana: `छठे, आठवें या बारहवें भाव में है, ${NOT_ADVISED}`,
  'no-birth-time': 'के रत्न का निर्णय जन्म के समय के बिना नहीं होता; कुछ ख़रीदने की ज़रूरत नहीं है',
  debilitated: `आपकी कुंडली में नीच का है, ${NOT_ADVISED}`,
}

export const speakRemediesInHindi = speakerOf<RemedyStatement>({
  asked: ({ graha }) => `${name(graha)} के लिए परंपरा में ये उपाय हैं।`,
  chosen: ({ graha, area, as, weakness }) => {
    const role =
      as === 'karaka'
        ? `${area ? 'इसका' : 'मन का'} कारक है`
        : `${ordinalOf(as, HOUSE, 'oblique')} भाव का स्वामी है`
    const purpose = area ? `${AREA_LABELS[area].hi} के लिए` : 'आपकी कुंडली में'
    const state = WEAKNESSES[weakness]
    return `${purpose} ${name(graha)} का उपाय किया जाता है, क्योंकि वह ${role}${state && ` और ${state}`}।`
  },
  mantra: ({ graha, weekday }) =>
    `${dayName(weekday)} को “${MANTRAS[graha]}” ${numeral(108)} बार, या जितनी बार मन हो, जपिए।`,
  day: ({ weekday }) => `${dayName(weekday)} इसका दिन है: इस दिन सादगी रखिए और छोटी सी प्रार्थना से शुरुआत कीजिए।`,
  giving: ({ gifts, weekday }) =>
    `${dayName(weekday)} को अपनी सुविधा के अनुसार किसी ज़रूरतमंद को ${joined(
      gifts.map((gift) => GIFTS[gift]),
      'या',
    )} दीजिए।`,
  conduct: ({ graha }) => `सबसे अच्छा उपाय आचरण है: ${CONDUCT[graha]}।`,
  gem: ({ graha, gem }) =>
    `परंपरा में ${name(graha)} का रत्न ${GEMS[gem]} माना जाता है; पुराने ग्रंथ रत्न से पहले प्रार्थना और दान बताते हैं।`,
  'gem-fits': ({ graha, reason }) => `${name(graha)} ${FITS[reason]}।`,
  colour: ({ graha, colour }) => `${name(graha)} का रंग ${COLOURS[colour]} है; जो आपके पास है, वही काफ़ी है।`,
  number: ({ graha, number }) =>
    `आज के अंक ज्योतिष में ${name(graha)} का अंक ${numeral(number)} है; पुराने ग्रंथों में यह नहीं मिलता।`,
  'no-promise': ({ isHealth }) =>
    isHealth
      ? 'इससे मन को सहारा मिल सकता है, पर इसमें कोई वादा नहीं है; सेहत के लिए पहले डॉक्टर से मिलिए।'
      : 'यह सब आपकी इच्छा पर है और इसमें कोई वादा नहीं है; यह डॉक्टर या वकील की जगह नहीं लेता।',
})
