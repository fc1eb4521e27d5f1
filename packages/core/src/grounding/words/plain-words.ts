import type { Plain } from './term.ts'

/** Words of English; those of Hindi are in both scripts, of which one is enough where they fold together. */
interface Words {
  readonly en?: string
  readonly hi?: string
}

/** What words without a value mean. Within a sentence the longest phrase wins. */
export const plainWords: Readonly<Record<Plain, Words>> = {
  lagna: {
    en: 'ascendant, rising sign, lagna, lagnam, rising degree',
    hi: 'लग्न, lagn, lagan, lagna',
  },
  rises: { en: 'rising, rises, rose', hi: 'उदय, uday' },
  rashi: {
    en: 'sign, moon sign, rashi, rasi, zodiac sign, star sign',
    hi: 'राशि, rashi, raashi, rasi, chandra rashi, चंद्र राशि, janm rashi, जन्म राशि',
  },
  'sun-sign': { en: 'sun sign', hi: 'सूर्य राशि, surya rashi' },
  star: {
    en: 'nakshatra, birth star, star, constellation, asterism',
    hi: 'नक्षत्र, nakshatra, nakshatr, janm nakshatra, जन्म नक्षत्र',
  },
  house: {
    en: 'house, bhava, bhav, houses',
    hi: 'भाव, bhav, bhaav, bhava, घर, ghar, स्थान, sthan, sthaan, खाना, khane, खाने, घरों, bhavon',
  },
  lord: { en: 'lord, ruler, lords, owner', hi: 'स्वामी, swami, मालिक, malik, maalik, adhipati, अधिपति, lord' },
  rules: { en: 'rules, owns, governs, ruling, lords over', hi: '' },
  pada: { en: 'pada, quarter, charan', hi: 'चरण, charan, पद, pad, paad, पाद, pada' },
  degree: { en: 'degree, degrees', hi: 'अंश, ansh, डिग्री, degree, अंशों' },
  'minute-of-arc': { en: 'minutes, minute', hi: 'कला, kala' },
  retrograde: {
    en: 'retrograde, backwards, backward, retro',
    hi: 'वक्री, vakri, bakri, vakree, उल्टी चाल, ulti chaal',
  },
  direct: { en: 'direct', hi: 'मार्गी, margi, seedhi chaal, सीधी चाल' },
  'yoga-word': { en: 'yoga, yog, combination', hi: 'योग, yog, yoga' },
  'dosha-word': { en: 'dosha, dosh', hi: 'दोष, dosh, dosha' },
  guna: {
    en: 'guna, gunas, points, point, guna milan',
    hi: 'गुण, gun, guna, गुणों, points',
  },
  'out-of': { en: 'out of', hi: 'में से, mein se, me se' },
  'half-more': { hi: 'साढ़े, saadhe, sadhe, sade' },
  'and-a-half': { en: 'and a half' },
  'one-and-a-half': { hi: 'डेढ़, dedh' },
  'two-and-a-half': { hi: 'ढाई, dhai, dhaai' },
  full: { en: 'full, all', hi: 'पूरे, पूरा, poore, pure, poora' },
  your: {
    en: 'your, you, yours, you are, you re, you have, you ve',
    hi: 'आपका, आपकी, आपके, आपको, आप, aapka, aapki, aapke, aapko, aap, tumhara, tumhari, tumhare, tumhe, तुम्हारा, तुम्हारी, तुम्हारे, tera, teri',
  },
  other: {
    en: 'wife, husband, partner, spouse, mother, father, brother, sister, son, daughter, his, her, their, friend, bride, groom, mom, dad, baby, boyfriend, girlfriend, child s, friend s',
    hi: 'पत्नी, patni, पति, pati, biwi, बीवी, माँ, mummy, मम्मी, papa, पापा, पिता, pita, mata, माता, भाई, bhai, बहन, behen, bahan, बेटा, बेटे, बेटी, beta, bete, beti, unka, unki, unke, उनका, उनकी, उनके, dost, दोस्त, ladka, ladki, लड़का, लड़की, jeevansaathi, जीवनसाथी, wife, husband',
  },
  not: {
    en: 'not, no, isn t, aren t, doesn t, don t, wasn t, never, neither, nor, hasn t, haven t, free of, free from, cannot, can t, without any',
    hi: 'नहीं, nahi, nahin, nahee, नही, nhi, na, mat, मत, mukt, मुक्त',
  },
  and: {
    en: 'and, while, whereas, but',
    hi: 'और, aur, तथा, tatha, एवं, evam, लेकिन, lekin, पर, par, जबकि, jabki, व, magar, मगर',
  },
  in: {
    en: 'in, into, within, inside your, through, occupies, occupying, at',
    hi: 'में, mein, me, men, main, mei, mai',
  },
  of: { en: 'of, s', hi: 'का, की, के, ka, ki, ke' },
  on: { en: 'on, onto, over, upon', hi: 'को, ko, पे, pe' },
  from: { en: 'from, since, counted from', hi: 'से, se' },
  to: { en: 'to, through to', hi: '' },
  until: {
    en: 'until, till, up to, right up to, lasts to, by, through till',
    hi: 'तक, tak, takk',
  },
  between: { en: 'between', hi: 'बीच, beech, bich, darmiyan' },
  after: { en: 'after, then, following', hi: 'के बाद, ke baad, बाद, baad, फिर, phir, uske baad, उसके बाद' },
  before: { en: 'before', hi: 'पहले तक, se pehle, से पहले' },
  ends: {
    en: 'ends, end, ending, over, finishes, finish, finished, ended, closes, runs out, hands over, completes, gives way',
    hi: 'ख़त्म, khatam, khatm, समाप्त, samapt, पूरी, poori, puri, pooree',
  },
  starts: {
    en: 'starts, start, begins, begin, began, started, opens, opened, comes, takes over, kicks in, sets in',
    hi: 'शुरू, shuru, shuroo, आरंभ, aarambh, आएगी, aayegi, aaegi, आएगा, aayega, लगेगी, lagegi, lagi, लगी, आती, aati',
  },
  aspects: {
    en: 'aspects, aspect, aspecting, aspected, looks at, looks on, looking at, sees, drishti, glance, influence, influences, acts on',
    hi: 'दृष्टि, drishti, drishtee, देखता, देखते, देखती, देख, dekhta, dekhte, dekhti, dekh, nazar, नज़र, prabhav, प्रभाव, asar, असर',
  },
  transit: {
    en: 'transit, transits, transiting, passing, gochar, moving through, travelling through, travels',
    hi: 'गोचर, gochar, gochara, guzar, गुज़र, bhraman',
  },
  enters: {
    en: 'enters, enter, entering, moves into, moving into, shifts into, shifts to, goes into next, will move, moved into, entered',
    hi: 'प्रवेश, pravesh, badlega, बदलेगा, बदलेंगे, jayega, जाएगा, jayenge, जाएँगे, आ जाएगा',
  },
  leaves: { en: 'leaves, leaving, left, exits', hi: 'निकल, nikal, chhod, छोड़' },
  now: {
    en: 'now, currently, at present, presently, right now, at the moment, these days',
    hi: 'अभी, abhi, इस समय, is samay, फ़िलहाल, filhal, इन दिनों, in dino, आजकल, aajkal, is waqt',
  },
  today: { en: 'today, tonight, this morning, this evening', hi: 'आज, aaj' },
  'other-day': { en: 'tomorrow, yesterday', hi: 'कल, kal, परसों, parso, parson' },
  next: {
    en: 'next, coming, upcoming',
    hi: 'अगला, अगली, अगले, agla, agli, agle, आने वाली, aane wali, aane vali',
  },
  previous: {
    en: 'last, previous, earlier',
    hi: 'पिछला, पिछली, पिछले, pichhla, pichhli, pichhle, pichli, pichle',
  },
  this: { en: 'this', hi: 'इस, is, yeh, ye, यह, इसी, isi' },
  'year-word': { en: 'year, years', hi: 'साल, saal, वर्ष, varsh, सन, san, सालों, baras' },
  'month-word': { en: 'month, months', hi: 'महीना, महीने, mahina, mahine, माह, maah' },
  inside: {
    en: 'inside, inside it, within it, in it, running within',
    hi: 'अंदर, andar, उसमें, usme, usmein, भीतर, bheetar, इसमें, isme',
  },
  there: {
    en: 'there, with him, with her, with it, alongside, beside, keeps him company, same house, too',
    hi: 'वहीं, wahin, vahin, वहाँ, wahan, साथ, saath, संग, sang',
  },
  with: { en: 'with, together with, along with, joined by' },
  is: {
    en: 'is, are, sits, sit, stands, stand, lies, placed, posited, positioned, falls, resides, occupies, s in, sitting, comes out',
    hi: 'है, हैं, hai, hain, he, hain ji, बैठा, बैठे, बैठी, baitha, baithe, baithi, स्थित, sthit, ho, viraajman, विराजमान',
  },
  was: {
    en: 'was, were, has been, have been, had',
    hi: 'था, थी, थे, tha, thi, the, हुआ, hua, हुई, hui, चुका, चुकी, चुके, chuka, chuki, chuke',
  },
  will: { en: 'will, ll', hi: 'होगा, होगी, होंगे, hoga, hogi, honge, रहेगा, rahega, rahegi, रहेगी' },
  holds: {
    en: 'holds, hosts, contains, houses the, has, hold, crowd, carries',
    hi: '',
  },
  if: {
    en: 'if, had you, unless, suppose, supposing, imagine, assuming, were you, in case, whether',
    hi: 'अगर, agar, यदि, yadi, मान लीजिए, maan lijiye, man lijiye, मान लो, maan lo, हो तो, ho to, हों तो, hon to, हो तब',
  },
  then: { en: '', hi: '' },
  would: {
    en: 'would have, would be, would ve, d have been',
    hi: 'होता तो, hota to, होते तो, hote to, होती तो, hoti to, होता तब',
  },
  general: {
    en: 'usually, generally, in general, often, typically, people with, those with, anyone with, for anyone, for everyone, texts say, classical texts, tradition says, they say, it is said, people say, in astrology, anybody, a person with, someone with, those who, people who, texts call, normally, legend, story, mythology, myth, stories, in theory, as a rule, always take, lunar month',
    hi: 'आम तौर पर, aam taur par, aam baat, आम बात, अक्सर, aksar, सामान्यतः, samanyatah, लोग, log, लोगों, logon, जिनका, जिनकी, जिनके, jinka, jinki, jinke, जिसका, jiska, jiski, जिसकी, किसी, kisi, किसी की भी, वालों, walon, वाले लोग, wale log, wale logon, सबके लिए, sabke liye, शास्त्र, shastra, shastron, shaastra, कहते हैं, kehte hain, kahte hain, माना जाता, mana jata, maana jaata, maana jata, मानी जाती, maani jaati, कहा जाता, kaha jata, होता है, hota hai, होती है, hoti hai, होते हैं, hote hain, चलती है, chalti hai, katha, कथा, kahani, कहानी, पुराण, puran',
  },
  told: {
    en: 'you said, you told, you mentioned, you ve said, you ve told, as you said, you say, told me, you tell me, astrologer said, pandit said, you asked, you were told, going by what, someone told, your astrologer, you read, you thought, you think, you heard, you believed',
    hi: 'आपने कहा, aapne kaha, आपने बताया, aapne bataya, आपने ही कहा, aapne hi kaha, आपने पढ़ा, aapne padha, आपने पूछा, aapne poocha, aapne pucha, पंडित जी ने, pandit ji ne, kisi ne bataya, किसी ने, kisi ne, aap keh rahe, आप कह रहे, आपको बताया गया, aapko bataya gaya, bataya tha, बताया था, aapne suna, आपने सुना, aapne socha',
  },
  asks: {
    en: 'do you know, is it, was it, could your, can you, are you sure, did your, tell me',
    hi: 'क्या, kya',
  },
  born: { en: 'born, birth', hi: 'जन्म, janm, janam, पैदा, paida' },
  varga: {
    en: 'navamsa, navamsha, navamsam, dasamsa, dashamsha, d9, d 9, d10, d 10, d7, divisional chart, varga, saptamsa, hora chart, solar return, varshaphal, annual chart, chalit',
    hi: 'नवांश, navansh, navamsh, navamsha, दशांश, dashansh, dashamsh, वर्ग, varg, वर्षफल, varshphal, सप्तांश, चलित, chalit',
  },
  western: { en: 'western, tropical, sayana', hi: 'पश्चिमी, pashchimi, सायन, sayan, western' },
  about: {
    en: 'about, around, roughly, nearly, almost, some, approximately, close to',
    hi: 'लगभग, lagbhag, क़रीब, kareeb, karib, करीब-करीब, around, about',
  },
  all: {
    en: 'both, all, both of them, all of them, all three, all four',
    hi: 'दोनों, dono, donon, सब, sab, चारों, charon, तीनों, teeno, tinon',
  },
  span: { en: 'days, weeks, hours', hi: 'दिन, din, हफ़्ते, hafte, घंटे, ghante' },
}

/** Words for periods. Those that may mean either level are read by the words around them. */
export const dashaWords: Readonly<Record<'1' | '2' | '3' | 'any', string>> = {
  '1': 'mahadasha, maha dasha, महादशा, महा दशा, major period, main period, big period, long period, mahadasa, maha dasa, main dasha, major dasha',
  '2': 'antardasha, antar dasha, अंतर्दशा, अन्तर्दशा, अंतरदशा, अंतर दशा, sub period, subperiod, sub periods, minor period, bhukti, भुक्ति, antar, अंतर, antardasa, sub dasha',
  '3': 'pratyantar, pratyantardasha, pratyantar dasha, प्रत्यंतर, प्रत्यंतर्दशा, sub sub period',
  any: 'dasha, दशा, dasa, period, planetary period',
}

export const doshaWords: Readonly<Record<'mangal' | 'kaal-sarp' | 'sade-sati', string>> = {
  mangal:
    'manglik, mangalik, मांगलिक, मंगलीक, mangal dosh, mangal dosha, मंगल दोष, manglik dosh, मांगलिक दोष, kuja dosha, kuja dosh, mars dosha, bhauma dosha, mangli, मंगली',
  'kaal-sarp': 'kaal sarp, kal sarp, kaalsarp, kalsarp, काल सर्प, कालसर्प, kala sarpa, kaal sarpa',
  'sade-sati':
    'sade sati, saade sati, sadhe sati, saadhe sati, saade saati, sadesati, sadhesati, साढ़े साती, साढ़ेसाती, साढ़े सती, साढ़ेसती, seven and a half years of saturn',
}

export const phaseWords: Readonly<Record<'rising' | 'peak' | 'setting', string>> = {
  rising:
    'first phase, पहला चरण, pehla charan, first stretch, beginning phase, शुरुआती चरण, opening phase, pehle charan',
  peak: 'middle phase, middle stretch, second phase, peak phase, beech ka charan, बीच का चरण, बीच वाला चरण, beech wala charan, मध्य चरण, madhya charan, doosra charan, दूसरा चरण, dusra charan, doosre charan',
  setting:
    'last phase, final phase, third phase, closing phase, last stretch, final stretch, aakhri charan, आख़िरी चरण, अंतिम चरण, antim charan, teesra charan, तीसरा चरण',
}

export const pakshaWords: Readonly<Record<'shukla' | 'krishna', string>> = {
  shukla:
    'bright fortnight, waxing fortnight, bright half, shukla paksha, shukl paksh, शुक्ल पक्ष, shukla, शुक्ल, sudi',
  krishna:
    'dark fortnight, waning fortnight, dark half, krishna paksha, krishn paksh, कृष्ण पक्ष, krishna, कृष्ण, vadi',
}

/** Other spellings of tithis, by their number within the fortnight; 30 is the new Moon. */
export const tithiNames: Readonly<Record<number, string>> = {
  1: 'Pratipad, Prathama, Padwa',
  2: 'Dvitiya, Dooj, दूज',
  3: 'Tritiya, Teej',
  6: 'Shashti, Chhath, छठ',
  10: 'Dasami, Dashmi',
  11: 'Gyaras, Ekadasi',
  13: 'Teras, त्रयोदशी, Trayodasi',
  14: 'Chaudas, चौदस',
  15: 'Poornima, Purnamasi, पूनम, Poonam, full moon',
  30: 'Amavas, अमावस, Amavasi, new moon',
}
export const varaNames: readonly string[] = [
  'Itvar, इतवार, Raviwar',
  'Somwar',
  'Mangalwar',
  'Budhwar',
  'Guruwar, Brihaspativar, बृहस्पतिवार, Veervar',
  'Shukrawar, Jumma',
  'Shaniwar, Shanichar',
]
