import { concepts } from '@astrovoice/core/safety'

/** Crafts that callers ask for by name. */
export const craftWords = concepts('craft', {
  tarot: `
    card spread, cards spread, spread please, card khicho, card kheecho, tarot, celtic cross, taro, टैरो, टैरोट, my cards read, read my cards, cards read, card reading,
    draw/pull/pick/take one/a/two/three/some/ten card/cards, patta kheench*, patta kheech*, patta khich*,
    patta nikal*, patte nikal*, patte kheench*, ek patta, teen patte, पत्ता निकाल*, पत्ते निकाल*, पत्ता खींच*,
    कार्ड निकाल*, कार्ड खींच*, pick a card, draw a card, pull a card, draw .. cards, pull .. cards,
    draw me a card, pick .. cards, ek card, card nikal*, card kheench*, cards nikal*, teen card, कार्ड`,
  numerology: `
    naam ke akshar*, naam ke aksharon, नाम के अक्षर*, mera ank bata*, मेरा अंक, numerology, spelling of my name, spell my name, change .. spelling, change .. my name, letter in my name,
    letter to my name, add .. to/in my name, in my name and make, name .. number/numbers, number of .. name,
    numbers say, number say, my number in numerology, lucky spelling, naam ki spelling, naam ka akshar,
    naam badal*, naam .. ank, naam .. number, ank kya kehta, ank kehte, नाम का अंक, नाम का नंबर,
    नाम की स्पेलिंग, नाम बदल*, numerolog*, life path, destiny number, name number, expression number, mulank,
    moolank, bhagyank, naamank, namank, ank jyotish, ank shastra, naam ka number, naam ka ank, soul number,
    psychic number, number of my name, janmank, janm ank, जन्मांक, birth number, न्यूमरोलॉजी, मूलांक,
    भाग्यांक, नामांक, अंक ज्योतिष, अंकशास्त्र`,
  match: `
    kundli milegi, kundali milegi, kundli mil jaegi, कुंडली मिलेगी, gun milte, our gunas, our guna, our gun, gunas, mate/match/matching of horoscopes, gun/guna/gunas/gunn kitne,
    kundli .. milakar/milake/mila, se mila kar/ke, se milakar/milake, mil rahi hai kundli, how many points,
    guna score, gun score, score together, horoscope compatib*, kundli se mila*, patri mila*, patrika mila*,
    his/her/uski/unki/uska chart/kundli/kundali/horoscope/patri/patrika,
    wife/husband/girlfriend/boyfriend/partner/patni/pati/fiance/fiancee/biwi/gf/bf/mangetar chart/kundli/kundali/horoscope/patri,
    wife/husband/girlfriend/boyfriend/partner/patni/pati/fiance/fiancee/biwi/gf/bf/mangetar ki kundli/kundali/patri/patrika,
    कुंडली से मिला*, पत्री मिला*, पत्रिका मिला*, मेल खा*, उसकी कुंडली, उनकी कुंडली, match my, match .. chart*,
    match .. kundli, match .. kundali, matching, match making, matchmaking, compatib*, good match, gun milan,
    guna milan, kundli milan, kundali milan, kundli mila*, kundali mila*, kundli match*, gun mila*,
    guna match*, gun mil*, 36 gun, chhattis gun, milan kar*, milaan, jodi, ashtakoot, match horoscopes,
    horoscope match*, how many gunas, kitne gun, gunas match, मिलान, कुंडली मिलान, गुण मिलान, कुंडली मिला*,
    गुण मिल*, जोड़ी, मैचिंग, sahi jodi, right for me, charts match, match our, our charts, our kundli,
    our horoscopes, kundli match, suit each other, good together, should i marry, shaadi karun kya,
    se shaadi karun, se shaadi kar lu, se shadi karu, se vivah karun, से शादी करूँ, से शादी करनी चाहिए,
    se shaadi karni chahiye, se shaadi theek, ke saath shaadi, se meri shaadi theek`,
  synastry: `
    synastry, sinastry, synestry, synastri, western way, western style, western matching, the western one,
    western vali, western tarike, aspect each other, charts aspect, planets aspect each, charts interact,
    chart interact, inter aspects, सिनेस्ट्री, सिनास्ट्री, पश्चिमी तरीके, पश्चिमी मिलान,
    western compatibility, सिनैस्ट्री, composite chart, relationship chart`,
  solarReturn: `
    solar return*, birthday year, year from my birthday, this birthday, next birthday year, solar ritarn,
    सोलर रिटर्न, सूर्य वापसी, varshaphal, varshphal, varsh phal, varsh fal, varshfal, annual chart, वर्षफल,
    वर्षफल कुंडली, salana kundli, saal ki kundli, birthday to birthday, birthday se, janamdin se, janmdin se,
    जन्मदिन से, next birthday, tajika, tajik, year of my life, सालाना कुंडली`,
  kp: `
    kp, k p, kp astrology, kp system, kp jyotish, kp paddhati, kp chart, kp kundli, krishnamurti, krishnamurthy,
    krishnamurti paddhati, sub lord*, sublord*, cuspal, cusp lord, up swami, upswami, ruling planet*, shasak grah,
    horary number, prashn number, केपी, के पी, कृष्णमूर्ति, उपस्वामी, उप स्वामी, सब लॉर्ड, शासक ग्रह,
    प्रश्न संख्या`,
  festival: `
    pitru paksh*, pitra paksh*, pitr paksh*, shradh, shraddh, mahalaya, chaturmas, पितृ पक्ष, श्राद्ध,
    festival*, tyohar, tyohaar, tyauhar, vrat, fast days, fasts, fasting day*, ekadashi, purnima, amavasya,
    amavas, poornima, full moon, new moon, diwali, deepavali, holi, navratri, navaratri, dussehra,
    karva chauth, karwa chauth, janmashtami, shivratri, maha shivratri, raksha bandhan, rakhi,
    ganesh chaturthi, makar sankranti, ram navami, akshaya tritiya, dhanteras, chhath, pradosh, sankashti,
    onam, pongal, ugadi, baisakhi, hanuman jayanti, guru purnima, teej, bhai dooj, eclipse*, grahan, त्योहार,
    त्यौहार, व्रत, एकादशी, पूर्णिमा, अमावस्या, दिवाली, दीवाली, होली, नवरात्रि, दशहरा, करवा चौथ, जन्माष्टमी,
    शिवरात्रि, रक्षाबंधन, राखी, गणेश चतुर्थी, धनतेरस, छठ, अक्षय तृतीया, प्रदोष, तीज, ग्रहण, महाशिवरात्रि,
    राम नवमी, मकर संक्रांति`,
  panchang: `
    nalla neram, gowri panchangam, gauri panchang, aaj gand mool, gand mool aaj, ganda mula today, anandadi,
    आज गंड मूल, गौरी पंचांग, आनंदादि,
    inauspicious hours/hour/timings, hours to avoid, hours .. avoid, disha shool, dishashool, dishashul, दिशाशूल,
    दिशा शूल, panchang, panchangam, panchanga, tithi, rahu kaal, rahu kal, rahukaal, rahukalam, rahu kalam, sunrise,
    sunset, moonrise, moonset, choghadiya, chaughadiya, chogadia, abhijit, abhijeet, yamaganda, gulika,
    gulik kaal, bhadra, panchak, hora, sun rise*, sun set*, moon rise*, todays nakshatra, todays tithi,
    nakshatra of the day, brahma muhurta, brahma muhurat, aaj ka nakshatra, aaj .. nakshatra,
    today's nakshatra, nakshatra today, nakshatra .. today, nakshatra .. tomorrow, kal ka nakshatra,
    which nakshatra is it, hindu date, hindu calendar, vaar, which paksha, kaun sa paksh, kaunsa paksh,
    shukla paksh*, krishna paksh*, hindu month, sun go down, sun come up, sun goes down, sun comes up,
    suraj kab, sooraj kab, suraj .. dubega/doobega/nikalega/niklega/ugega/ast, chand kab, chaand kab,
    chand .. nikalega/niklega, moon come up, suryoday, suryast, yoga today, aaj ka yog, inauspicious time,
    ashubh samay, day's timings, पंचांग, तिथि, राहु काल, राहुकाल, सूर्योदय, सूर्यास्त, चौघड़िया, अभिजीत,
    आज का नक्षत्र, कल का नक्षत्र, भद्रा, पंचक, चंद्रोदय, ब्रह्म मुहूर्त, हिंदू कैलेंडर, हिंदी महीना,
    कौन सा पक्ष, शुक्ल पक्ष, कृष्ण पक्ष, सूरज कब, चाँद कब, अशुभ समय`,
  muhurta: `
    schedule, hold the, konse/konsa/kaunse/kaunsa/kaun din, kaun sa din, kaun se din, kaun si date, konsi date, kis var, kis vaar,
    badhiya date, acchi date, achi date, acchi tithi, date rakh*, kis din, auspicious slot, good slot,
    slot for, date for, dates for, fix the, nikalne ka din, shubh vela, koi din, koi shubh, koi accha din,
    acha din, badhiya din, badhiya muhurat, date batao, date bata do, din batao, muhurat, muhurta, muhurtam,
    muhurtham, muhurtas, auspicious, shubh muhurat, shubh din, shubh tithi, shubh samay, shubh ghadi,
    shubh tarikh, shubh dates, good day to, good day for, good date, good dates,
    good/auspicious/best .. date/dates, wedding date, shaadi ki date, shaadi ki tarikh, good days, best day,
    best date, best dates, right day, right date, lucky day,
    which/what day/date/days/dates/time .. good/auspicious/best/right/lucky/suitable/favourable, day is good,
    date is good, which day is good, which date is good, which day should i, which date should i,
    what day should i, pick a date, find a date, fix a date, good time of day, suitable date, suitable day,
    best time of day, lucky date, kaunsa din accha, kaun sa din accha, kaunsa din shubh, accha din,
    acchi tarikh, achhi date, sahi din, sahi tarikh, din kab accha, kaunsi tarikh, kaun si tarikh,
    kaunsi date, date nikal*, din nikal*, tarikh nikal*, मुहूर्त, शुभ दिन, शुभ समय, शुभ तारीख, शुभ मुहूर्त,
    अच्छा दिन, किस दिन, कौन सा दिन, कौन सी तारीख, सही दिन, शुभ घड़ी`,
})

/** What a good time is looked for. */
export const activityWords = concepts('activity', {
  marriage: `
    marry, marriage, married, wedding*, shaadi, vivah, byah, sagai, engagement, शादी, विवाह, सगाई,
    ring ceremony`,
  griha_pravesh: `
    griha pravesh, shift/shifting/move/moving home/homes/house/houses, for entering, enter our, enter my new,
    grih pravesh, gruh pravesh, grah pravesh, house warming, housewarming, move into, moving into,
    move to .. house, shift to .. house, shift into, move house, shift house, enter .. house, new house entry,
    naye ghar mein, ghar mein pravesh, ghar shift, गृह प्रवेश, गृहप्रवेश, नए घर में`,
  vehicle: `
    ट्रैक्टर, स्कूटी, कार, motorsaikil, motorcycle, motor cycle, मोटरसाइकिल, gaadi utha*, car, bike,
    delivery of the bike/car/scooter, scooty, tractor, scuti, activa, aktiva, thar, bullet, gaadi lene,
    vehicle, scooter, gaadi, gadi, vahan, take delivery, गाड़ी, वाहन, बाइक`,
  business: `
    business, shop, register .. shop/company/firm, firm, clinic, cafe, restaurant, salon, startup, start up,
    store, office, inaugurat*, opening, dukaan, dukan, vyapar, karobar, dhandha, launch*, open my, बिज़नेस,
    बिजनेस, व्यापार, दुकान, ऑफिस, udghatan, उद्घाटन, company`,
  naming: `
    naming, name our/the/my newborn/baby/son/daughter/child, newborn, namkaran, naamkaran, name .. baby,
    name .. child, name ceremony, नामकरण, naam rakh*, नाम रख*`,
  mundan: `
    mundan, head shaving, first hair cut, baal utar*, मुंडन संस्कार, first haircut, chudakarma, tonsure,
    मुंडन`,
  travel: 'travel*, journey, trip, yatra, yaatra, safar, fly, leave for, set out, यात्रा, सफर, videsh jaana',
  property: `
    property, plot, land, flat, registry, makaan, zameen, house purchase, buy .. house, buying .. house,
    ghar khareed*, ज़मीन, जमीन, मकान, प्लॉट, प्रॉपर्टी, घर खरीद*, registration of .. house, buy .. home,
    foundation, bhoomi pujan, bhumi pujan, construction, भूमि पूजन`,
  education: `
    school, studies, study, education, admission, course, vidyarambh, vidyarambham, akshar abhyas, padhai,
    padhna, पढ़ाई, स्कूल, दाखिला, विद्यारंभ, एडमिशन`,
  gold: 'gold, jewel*, sona, sone, gehne, zevar, jewellery, सोना, गहने, silver',
})

/** Kinds of remedies, by the names of the tools. */
export const remedyWords = concepts('remedy', {
  any: `
    remed*, what should i wear, what to wear, kya pehnu, kya pehnna, upay, upaay, upaya, upchar, totka, totke,
    solution, samadhan, parihar, pariharam, उपाय, समाधान, टोटका, टोटके`,
  gem: `
    gem*, gemstone*, stone, stones, ratna, ratan, which ring, wear .. ring, emerald, ruby, pearl, coral,
    sapphire, blue sapphire, yellow sapphire, diamond, hessonite, cat's eye, panna, manik, moti, moonga,
    munga, neelam, pukhraj, heera, gomed, lehsunia, lahsuniya, nag, angoothi, anguthi, patthar, pathar, रत्न,
    नीलम, पुखराज, पन्ना, मोती, मूंगा, हीरा, माणिक, गोमेद, अंगूठी, पत्थर, नग`,
  colour: `
    red/blue/green/yellow/white/black/pink/orange lucky/suit/suits/good/shirt/saree/dress, color*, colour*,
    rang, shubh rang, lucky rang, रंग, clothes should, kapde pehn*, kapde pahn*, kaunse kapde,
    what should i wear to`,
  number: `
    lucky number*, number .. lucky/suit*, lucky .. number/numbers, shubh ank, lucky ank, shubh number,
    shubh sankhya, luky number, लकी नंबर, शुभ अंक, शुभ संख्या, favourable number, good number for me,
    lucky no, लकी नम्बर`,
  mantra: `
    mantra*, chant*, jaap, jap, japa, prayer, pray, recite, stotra, chalisa, path karun, मंत्र, मन्त्र, जाप,
    जप, पाठ कर*, का पाठ, चालीसा, which god, kis bhagwan, kis devta, kaunse bhagwan, which deity, ishta, pooja,
    puja, worship, पूजा, किस भगवान, किस देवता`,
  day: `
    vrat kis, kis vaar/var ka vrat, kis vaar/var,
    guruvar/somvar/mangalvar/shanivar/budhvar/shukravar/ravivar ka/ke vrat, fast on, which day should i fast, keep a fast, vrat rakh*, kis din vrat, kaunsa vrat, kaun sa vrat,
    fasting, upvas, upwas, व्रत रख*, कौन सा व्रत, उपवास, lucky day, shubh vaar, lucky din, fast`,
  giving: `
    donat*, charity, give away, daan, dan karun, dan karna, alms, दान, daan karun, daan dena, feed .. cow*,
    feed .. bird*, giving`,
  conduct: `
    habit*, how should i behave, lifestyle, behaviour, behavior, vyavhar, aadat, आदत, व्यवहार, conduct,
    what should i avoid, avoid, kya na karun, kis se bachu, parhez`,
})

/** The person whose chart is asked about, if not the caller. */
export const personWords = concepts('person', {
  partner: `
    my wife, my husband, my girlfriend, my boyfriend, my fiance, my fiancee, meri patni, mere pati,
    meri girlfriend, mera boyfriend, meri wife, mere husband, meri biwi, मेरी पत्नी, मेरे पति, uski, uska,
    unki, unka, his, her`,
  child: `
    my son, my daughter, my child, my baby, my kid, mere bete, meri beti, mera beta, mere bachche, my son's,
    my daughter's, मेरे बेटे, मेरी बेटी, मेरे बच्चे`,
  kin: `
    my mother, my father, my brother, my sister, my mom, my dad, my friend, mere bhai, meri behen, meri bahan,
    meri maa, mere pita, mere papa, mere dost, meri dost, my parents, मेरे भाई, मेरी बहन, मेरी माँ, मेरे पिता,
    मेरे दोस्त`,
})
