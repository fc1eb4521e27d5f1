import { concepts } from '@astrovoice/core/safety'

export const planetWords = concepts('planet', {
  sun: 'sun, surya, ravi, sooraj, suraj, सूर्य, सूरज',
  moon: 'moon, chandra, chandrama, chand, chaand, चंद्र, चन्द्र, चंद्रमा, चाँद',
  mars: 'mars, mangal, kuja, mangal grah, मंगल',
  mercury: 'mercury, budh, budha, बुध',
  jupiter: `
    jupiter, guru, brihaspati, vrihaspati, guru grah, devguru, dev guru, देवगुरु, देव गुरु, बृहस्पति, गुरु`,
  venus: 'venus, shukra, shukr, sukra, shukrachary*, शुक्र',
  saturn: 'saturn, shani, sani, shanidev, shani dev, शनि, शनिदेव',
  rahu: 'rahu, raahu, राहु, north node',
  ketu: 'ketu, केतु, south node',
})

export const signWords = concepts('sign', {
  aries: 'aries, mesh, mesha, मेष',
  taurus: 'taurus, vrishabh, vrishabha, vrish, वृषभ, वृष',
  gemini: 'gemini, mithun, mithuna, मिथुन',
  cancer:
    'cancer sign, cancer ascendant, cancer moon, cancer rashi, cancer lagna, kark, karka, kark rashi, कर्क',
  leo: 'leo, simha, singh rashi, simha rashi, singh lagna, सिंह',
  virgo: 'virgo, kanya, kanya rashi, कन्या',
  libra: 'libra, tula, तुला',
  scorpio: 'scorpio, vrishchik, vrischik, vrishchika, वृश्चिक',
  sagittarius: 'sagittarius, dhanu, dhanus, धनु',
  capricorn: 'capricorn, makar, makara, मकर',
  aquarius: 'aquarius, kumbh, kumbha, कुंभ, कुम्भ',
  pisces: 'pisces, meen, meena, मीन',
})

export const nakshatraWords = concepts('nakshatra', {
  ashwini: 'ashwini, aswini, अश्विनी',
  bharani: 'bharani, भरणी',
  krittika: 'krittika, kritika, kartika, कृत्तिका',
  rohini: 'rohini, रोहिणी',
  mrigashira: 'mrigashira, mrigasira, mrigshira, mrigshirsha, मृगशिरा',
  ardra: 'ardra, aardra, आर्द्रा',
  punarvasu: 'punarvasu, पुनर्वसु',
  pushya: 'pushya, pushyami, पुष्य',
  ashlesha: 'ashlesha, aslesha, आश्लेषा',
  magha: 'magha, मघा',
  purva_phalguni: 'purva phalguni, purvaphalguni, पूर्वा फाल्गुनी',
  uttara_phalguni: 'uttara phalguni, uttaraphalguni, uttar phalguni, उत्तरा फाल्गुनी',
  hasta: 'hasta, hast nakshatra, हस्त',
  chitra: 'chitra, चित्रा',
  swati: 'swati, svati, स्वाति',
  vishakha: 'vishakha, visakha, विशाखा',
  anuradha: 'anuradha, अनुराधा',
  jyeshtha: 'jyeshtha, jyestha, ज्येष्ठा',
  mula: 'mula, moola, mool, मूल',
  purva_ashadha: 'purva ashadha, purvashadha, purva shadha, पूर्वाषाढ़ा',
  uttara_ashadha: 'uttara ashadha, uttarashadha, उत्तराषाढ़ा',
  shravana: 'shravana, shravan nakshatra, sravana, श्रवण',
  dhanishta: 'dhanishta, dhanishtha, धनिष्ठा',
  shatabhisha: 'shatabhisha, satabhisha, shatabhishak, शतभिषा',
  purva_bhadrapada: 'purva bhadrapada, purvabhadrapada, पूर्वाभाद्रपद',
  uttara_bhadrapada: 'uttara bhadrapada, uttarabhadrapada, उत्तराभाद्रपद',
  revati: 'revati, रेवती',
})

const nth = [
  '1st/first/1/pehla/pehle/pratham/lagna',
  '2nd/second/2/doosra/dusra/doosre/dusre/dvitiya',
  '3rd/third/3/teesra/tisra/teesre/tisre/tritiya',
  '4th/fourth/4/chautha/chauthe/chaturth',
  '5th/fifth/5/paanchva/panchva/paanchve/panchve/pancham/paanchvan/panchvan',
  '6th/sixth/6/chhatha/chhathe/chatha/chathe/shashtha',
  '7th/seventh/7/saatva/satva/saatve/satve/saptam/saatvan/satvan',
  '8th/eighth/8/aathva/athva/aathve/athve/ashtam/aathvan',
  '9th/ninth/9/nauva/nauve/navam/nauvan/navva',
  '10th/tenth/10/dasva/dasve/dasham/dasvan',
  '11th/eleventh/11/gyarahva/gyarahve/ekadash/gyarahvan',
  '12th/twelfth/12/barahva/barahve/dvadash/barahvan',
]
export const houseWords = concepts(
  'house',
  Object.fromEntries(
    nth.map((each, n) => [
      n + 1,
      `${each} house, ${each} bhav, ${each} bhava, ${each} ghar, house ${n + 1}, ${each} lord, lord of .. ${each}`,
    ]),
  ),
)

/** Things of a chart, besides the bodies in it. */
export const chartWords = concepts('chart', {
  chart: `
    patri, pattri, janm patri, teva, tewa, पत्री, पत्रिका, टेवा, जन्म पत्री, जन्मपत्रिका, janampatrika,
    janmpatrika, janam patrika, chart*, horoscope, kundli, kundali, kundaliyan, birth chart, natal chart,
    janmpatri, janampatri, janam patri, janmapatri, janam kundli, patrika, janm kundali, कुंडली, जन्मपत्री,
    जन्म कुंडली, कुंडलियाँ, चार्ट, birth details, my stars, sitare, grah dasha, planetary positions`,
  lagna: 'lagna, lagn, lagan, ascendant, rising, rising sign, लग्न',
  moonSign: `
    moon sign, rashi, raashi, rasi, chandra rashi, zodiac, zodiac sign, star sign, राशि, चंद्र राशि,
    janam rashi, my sign`,
  sunSign: 'sun sign, surya rashi, सूर्य राशि',
  nakshatra: 'nakshatra*, birth star, janam nakshatra, janm nakshatra, constellation, नक्षत्र, जन्म नक्षत्र',
  dasha: `
    kis grah ka samay/dasha, grah ka samay, kaunsa/kaun/konsa grah .. bhari/chal*, किस ग्रह का समय,
    rahu/ketu/shani/guru/shukra/budh/surya/mangal/chandra kab tak chal*, planetary phase, planetary cycle*, period of saturn/jupiter/rahu/ketu/mars/sun/moon/venus/mercury,
    saturn/jupiter/rahu/ketu/mars/sun/moon/venus/mercury/shani/guru/shukra/budh/surya/mangal period,
    mahadashas, dashas, dasha*, dasa, mahadasha*, antardasha, antar dasha, maha dasha, pratyantar, bhukti,
    planetary period, planet period, planetary periods, period am i, period i am, planet rules/ruling me,
    rules/ruling .. me, planet .. ruling, ruling planet now, period is running, vimshottari, महादशा, दशा,
    अंतर्दशा, dasha period`,
  yoga: `
    special combination*, rare combination*, planetary combination*, lucky combination*,
    powerful combination*, yoga, yogas, yog, yogs, raj yog, raja yoga, rajyog, rajayoga, gajakesari,
    gaj kesari, gajkesari, dhan yog, dhana yoga, dhan yoga, budhaditya, neech bhang, neecha bhanga,
    viparit raj yog, panch mahapurush, pancha mahapurusha, vipreet raj yog, योग, राजयोग, राज योग, धन योग,
    गजकेसरी`,
  transit: `transit*, gochar, gocharam, rashi parivartan, गोचर, राशि परिवर्तन`,
  ingress: `
    next sign, into the next, agli rashi, अगली राशि, move next, moves next, moving next, vakri kab, vakri .. kab,
    kab vakri, retro now, retro right, retrograde right, is it retro*, currently retrograde,
    retrograde at present, retrograde affecting, affecting me, affect me now, move into, moves into, moved into, shift into,
    shifts into, shifting into, changing signs, changes signs, change of sign, going retrograde,
    goes retrograde, turns retrograde, currently in the sky, passing through, rashi badal*, rashi me aa*,
    rashi me pravesh, rashi mein pravesh, राशि बदल*, राशि में प्रवेश, में प्रवेश कर*, changes sign,
    change sign, changing sign, change signs, moving into, entering, enters, enter .. sign, retrograde now,
    vakri ho, rashi badl*, sign badl*, affecting me now, where is .. now, kahan chal raha`,
  dosha: 'dosha, doshas, dosh, doshon, दोष',
})

export const doshaWords = concepts('dosha', {
  mangal: `
    manglik, mangalik, mangal dosh, mangal dosha, manglik dosh, manglik dosha, kuja dosha, kuja dosh,
    bhauma dosha, mars dosha, मांगलिक, मंगली, मंगल दोष, mangli`,
  kaal_sarp: `
    kaal sarp, kal sarp, kaalsarp, kalsarp, kala sarpa, kaal sarpa, kal sarpa, कालसर्प, काल सर्प,
    kaal sarp dosh, kaal sarp dosha, kaal sarp yog, kaal sarp yoga, kalsarp dosh, kalsarp yog, कालसर्प दोष,
    काल सर्प दोष, कालसर्प योग`,
  sade_sati: `
    seven and half, seven and a half, seven half years, sadhe saat, sade saat, साढ़े सात, sade sati, sadhe sati, saade sati, saadhe saati, sadesati, sadhesati, saadhe sati, sade saati, साढ़े साती,
    साढ़ेसाती, साढ़े सती, shani ki dhaiya, dhaiya, dhaiyya, ढैया, shani dhaiya`,
})

/** Faults of a chart that are explained, and not looked for. */
export const faultWords = concepts('fault', {
  pitra_dosha: 'pitra dosh*, pitru dosh*, pitr dosh*, pitri dosh*, पितृ दोष, पितर दोष, pitra rin',
  nadi_dosha: 'nadi dosh*, naadi dosh*, नाड़ी दोष',
  'gand mool': 'gand mool, gandmool, gand mul, ganda moola, गंड मूल, गंडमूल',
})

/** Divisional charts; the values are the usual short names. */
export const vargaWords = concepts('varga', {
  D2: 'd2, d 2, hora chart',
  D3: 'd3, d 3, डी तीन, third divisional, drekkana, dreshkan, dreshkana, द्रेष्काण',
  D4: 'd4, d 4, fourth divisional, चौथा/चौथे वर्ग, chaturthamsa, chaturthamsha, चतुर्थांश',
  D7: 'd7, d 7, डी सात, seventh divisional, सप्तमांश, saptamansh, saptamsa, saptamsha, saptansh, सप्तांश',
  D9: 'd9, d 9, डी नौ, ninth divisional, नवाँश, amsam, navamsam, navamsakam, amsa chart, navmans, navamsa, navamsha, navansh, navmansh, navmansha, navamansh, नवमांश, नवांश, navmansh kundli',
  D10: 'd10, d 10, डी दस, tenth divisional/part, दसवाँ/दसवें/दसवां .. वर्ग, dasamsam, dasamsa, dashamsha, dasamsha, dashamsa, dashansh, dashmansh, दशमांश, दशांश',
  D12: 'd12, d 12, डी बारह, twelfth divisional, dvadashansh, dwadasamsa, dwadashamsha, dvadashamsha, द्वादशांश',
  D16: 'd16, d 16, shodashamsa, shodashamsha',
  D20: 'd20, d 20, डी बीस, twentieth divisional, विंशांश, vimshansh, vinshansh, vimsamsa, vimshamsha',
  D24: 'd24, d 24, डी चौबीस, चौबीसवाँ/चौबीसवां/चौबीसवें .. वर्ग, सिद्धांश, chaturvimshansh, chaturvimshamsha, siddhamsa, siddhamsha',
  D27: 'd27, d 27, bhamsa, saptavimshamsha',
  D30: 'd30, d 30, trimsamsa, trimshamsha, trishamsha, त्रिंशांश',
  D40: 'd40, d 40, khavedamsa',
  D45: 'd45, d 45, akshavedamsa',
  D60: 'd60, d 60, shashtiamsa, shashtyamsha, shashtiamsha, षष्ट्यंश',
})

/** Terms that callers ask the meaning of, by the name that tools take. */
export const termWords = concepts('term', {
  retrograde: 'retro, retrograde, vakri, वक्री, retrograde planet',
  combust: 'combust*, ast grah, asta, अस्त',
  exalted: 'exalt*, uchch, uccha, उच्च',
  debilitated: 'debilitat*, neech, neecha, नीच',
  rahu_kaal: 'rahu kaal, rahu kal, rahukaal, rahukalam, rahu kalam, राहु काल, राहुकाल',
  panchang: 'panchang, panchangam, panchanga, पंचांग',
  choghadiya: 'choghadiya, chaughadiya, chogadia, चौघड़िया',
  panchak: 'panchak, पंचक',
  bhadra: 'bhadra, भद्रा',
  hora: 'hora, होरा',
  kendra: 'kendra, केंद्र',
  trikona: 'trikona, trikon, त्रिकोण',
  prashna: 'prashna kundli, prashna, प्रश्न कुंडली',
  'gand mool': 'mool dosh, mool shanti',
  tithi: 'tithi, तिथि',
  muhurta: 'muhurat, muhurta, muhurtam, muhurtham, मुहूर्त',
  gun_milan: `
    gun milan, guna milan, gun milaan, ashtakoot, ashta koota, ashtakoota, kundli milan, kundali milan,
    गुण मिलान, कुंडली मिलान, bhakoot, 36 gun, chhattis gun`,
  ayanamsa: 'ayanamsa, ayanamsha, अयनांश, lahiri',
  kp: 'kp, kp system, kp astrology, krishnamurti',
  varga: 'divisional chart*, varga, vargas, वर्ग कुंडली',
  house: 'bhava, bhav, houses, what is a house, भाव',
  graha: 'graha, grah, nine planets, navagraha, navgrah, ग्रह, नवग्रह',
  karma: 'karma, karm, कर्म',
  aspect: 'drishti, aspect, aspects, दृष्टि',
  ashtakavarga: 'ashtakavarga, ashtakvarga, ashtak varg, अष्टकवर्ग',
  shadbala: 'shadbala, shadbal, षड्बल',
  karaka: 'karaka, karak, atmakaraka, कारक, आत्मकारक',
  yogakaraka: 'yogakaraka, yoga karaka, योगकारक',
  conjunction: 'conjunction, yuti, युति',
  pada: 'pada, charan, पाद',
  varshaphal: 'varshaphal, varshphal, varsh phal, वर्षफल',
  astrology: 'astrology, jyotish, vedic astrology, ज्योतिष',
})
