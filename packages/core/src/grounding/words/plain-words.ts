import type { Plain } from './term.ts'

/** Words of English; those of Hindi are in both scripts, of which one is enough where they fold together. */
interface Words {
  readonly en?: string
  readonly hi?: string
}

/** What words without a value mean. Within a sentence the longest phrase wins. */
export const plainWords: Readonly<Record<Plain, Words>> = {
  lagna: {
    en: 'ascendant, rising sign, lagna, lagnam, rising degree, ascending sign, ascendent, janma lagna, birth lagna',
    hi: 'लग्न, lagn, lagan, lagna, janm lagna, जन्म लग्न, janam lagna, ascendant, rising sign, लगन',
  },
  rises: { en: 'rising, rises, rose', hi: 'उदय, uday' },
  rashi: {
    en: 'sign, moon sign, rashi, rasi, zodiac sign, star sign',
    hi: 'राशि, rashi, raashi, rasi, chandra rashi, चंद्र राशि, janm rashi, जन्म राशि, janam rashi, janma rashi, moon sign, मून साइन, chandra ki rashi, चंद्र की राशि, sign',
  },
  'sun-sign': { en: 'sun sign', hi: 'सूर्य राशि, surya rashi, sun sign, surya ki rashi, सूर्य की राशि' },
  star: {
    en: 'nakshatra, birth star, star, constellation, asterism, janma nakshatra, birth nakshatra, lunar mansion, moon star',
    hi: 'नक्षत्र, nakshatra, nakshatr, janm nakshatra, जन्म नक्षत्र, janma nakshatra, janam nakshatra, जन्म का नक्षत्र, janm ka nakshatra',
  },
  house: {
    en: 'house, bhava, bhav, houses',
    hi: 'भाव, bhav, bhaav, bhava, घर, ghar, स्थान, sthan, sthaan, खाना, khane, खाने, घरों, bhavon, sthaan, sthano, खाना, khana mein, house, हाउस, houses',
  },
  lord: {
    en: 'lord, ruler, lords, owner, belongs to, is owned by, is ruled by, ruled by, owned by, governed by, is governed by',
    hi: 'स्वामी, swami, मालिक, malik, maalik, adhipati, अधिपति, lord',
  },
  rules: {
    en: 'rules, owns, governs, ruling, lords over, rules over, own, rule, govern, is the owner of, looks after',
    hi: '',
  },
  pada: { en: 'pada, quarter, charan', hi: 'चरण, charan, पद, pad, paad, पाद, pada' },
  degree: { en: 'degree, degrees, deg, degs', hi: 'अंश, ansh, डिग्री, degree, अंशों' },
  'minute-of-arc': { en: 'minutes, minute', hi: 'कला, kala' },
  retrograde: {
    en: 'retrograde, backwards, backward, retro, walk backwards, in reverse, retrogression, retrograding',
    hi: 'वक्री, vakri, bakri, vakree, उल्टी चाल, ulti chaal, ulta chal, ulte chal, उल्टा चल, उल्टे चल, उलटा चल, उलटे चल, ulti gati, vakra, वक्र गति, retrograde',
  },
  direct: {
    en: 'direct, moving forward, moves forward, forward motion, going forward, goes forward, forwards, moving ahead, walks forward, walking forward, normal motion',
    hi: 'मार्गी, margi, seedhi chaal, सीधी चाल, seedha chal, seedhe chal, seedhi chal, sidha chal, sidhe chal, सीधा चल, सीधे चल, सीधी चल, seedhi gati, सीधी गति, seedhe hain, सीधे हैं, margi gati',
  },
  'yoga-word': { en: 'yoga, yog, combination', hi: 'योग, yog, yoga' },
  'dosha-word': { en: 'dosha, dosh', hi: 'दोष, dosh, dosha' },
  guna: {
    en: 'guna, gunas, points, point, guna milan, ashtakoot, ashtakoota, score, gun milan, compatibility score, match score, marks',
    hi: 'गुण, gun, guna, गुणों, points, अंक, ank, गुन, गुण मिलान, gun milan, score, स्कोर, number, नंबर',
  },
  'out-of': { en: 'out of', hi: 'में से, mein se, me se' },
  'half-more': { hi: 'साढ़े, saadhe, sadhe, sade' },
  'and-a-half': { en: 'and a half' },
  'one-and-a-half': { hi: 'डेढ़, dedh' },
  'two-and-a-half': { hi: 'ढाई, dhai, dhaai' },
  full: { en: 'full, all', hi: 'पूरे, पूरा, poore, pure, poora' },
  your: {
    en: 'your own sign, your, you, yours, you are, you re, you have, you ve',
    hi: 'आपकी अपनी राशि, aapki apni rashi, आपका, आपकी, आपके, आपको, आप, aapka, aapki, aapke, aapko, aap, tumhara, tumhari, tumhare, tumhe, तुम्हारा, तुम्हारी, तुम्हारे, tera, teri',
  },
  other: {
    en: 'wife, husband, partner, spouse, mother, father, brother, sister, son, daughter, his, her, their, friend, bride, groom, mom, dad, baby, boyfriend, girlfriend, child s, friend s, daughter s, son s, father s, mother s, wife s, husband s, sister s, brother s, fiance, fiancee, boss, girl, boy, girl s, boy s, groom s, bride s, your child, your children, mother in law, father in law, cousin, nephew, niece, grandson, granddaughter',
    hi: 'पत्नी, patni, पति, pati, biwi, बीवी, माँ, mummy, मम्मी, papa, पापा, पिता, pita, mata, माता, भाई, bhai, बहन, behen, bahan, बेटा, बेटे, बेटी, beta, bete, beti, unka, unki, unke, उनका, उनकी, उनके, dost, दोस्त, ladka, ladki, लड़का, लड़की, jeevansaathi, जीवनसाथी, wife, husband, बहू, bahu, दामाद, damaad, saas, सास, sasur, ससुर, mangetar, मंगेतर, dulhan, दुल्हन, dulha, दूल्हा, pitaji, पिताजी, maa, bachche, बच्चे, bachcha, bhaiya, didi, saali, jija, pota, poti, nana, nani, saheli, सहेली, bhabhi, भाभी, devar, देवर, nanad, ननद, bua, बुआ, mausi, मौसी, yaar ki, dada, dadi, chacha, mama ji, bachchi, बच्ची, var, vadhu, वधू',
  },
  not: {
    en: 'not, no, isn t, aren t, doesn t, don t, wasn t, never, neither, nor, hasn t, haven t, free of, free from, cannot, can t, without any, nothing, nowhere, none, neither of, absent, missing, won t, didn t, weren t, couldn t, rather than, instead of, without',
    hi: 'नहीं, nahi, nahin, nahee, नही, nhi, na, न, mat, मत, mukt, मुक्त, कहीं नहीं, kahin nahi, nahin hi, naa, bina, बिना, na hi, kabhi nahi',
  },
  and: {
    en: 'and, while, whereas, but, or rather, though',
    hi: 'और, aur, तथा, tatha, एवं, evam, लेकिन, lekin, पर, par, जबकि, jabki, व, magar, मगर, balki, बल्कि, aur phir, और फिर, jabki',
  },
  in: {
    en: 'in, into, within, inside your, through, occupies, occupying, at, across, under, gone to, gone into, went to, went into, goes to',
    hi: 'में, mein, me, men, main, mei, mai',
  },
  of: { en: 'of, s, belonging to', hi: 'का, की, के, ka, ki, ke' },
  on: { en: 'on, onto, over, upon', hi: 'को, ko, पे, pe' },
  from: {
    en: 'from, since, counted from, as of, starting, starting from, beginning, onwards from, ever since',
    hi: 'से, se, se lekar, से लेकर, se shuru, से शुरू',
  },
  to: { en: 'to, through to', hi: '' },
  until: {
    en: 'until, till, up to, right up to, lasts to, by, through till, ends in, ending in, ends on, lasting until, as far as, all the way to, not before, lasts until, goes on till',
    hi: 'तक, tak, takk',
  },
  between: { en: 'between', hi: 'बीच, beech, bich, darmiyan' },
  after: {
    en: 'after, then, following, afterwards, after that, once, past',
    hi: 'के बाद, ke baad, बाद, baad, फिर, phir, uske baad, उसके बाद, के पश्चात, ke pashchat, iske baad, इसके बाद, uske pashchat, tab, तब, tatpashchat',
  },
  before: { en: 'before', hi: 'पहले तक, se pehle, से पहले' },
  ends: {
    en: 'ends, end, ending, over, finishes, finish, finished, ended, closes, runs out, hands over, completes, gives way, done, is done, wraps up, ceases, concludes, is up, comes to an end, comes to a close, winds up, runs till',
    hi: 'ख़त्म, khatam, khatm, समाप्त, samapt, पूरी, poori, puri, pooree, उतरेगा, उतरेगी, utrega, utregi, utar jayega, utar jayegi, utar jaayegi, khtm, nikal jayegi, निकल जाएगी, poora, पूरा, pura, vida, विदा',
  },
  starts: {
    en: 'starts, start, begins, begin, began, started, opens, opened, comes, takes over, kicks in, sets in, takes the, takes, take over, taking over, has begun, begun, kicked in, arrives, switches on, hands to, hands over to, gives way to',
    hi: 'शुरू, shuru, shuroo, आरंभ, aarambh, आएगी, aayegi, aaegi, आएगा, aayega, लगेगी, lagegi, lagi, लगी, आती, aati, lagega, लगेगा, lagegi, aarambh, prarambh, प्रारंभ, shuruat, शुरुआत, aa jayegi, आ जाएगी, aa jayega, आ जाएगा, aayi, आई, aa gayi, आ गई, aaya, आया, aa gaya, आ गया, lag gaya, lag gayi, लग गया, लग गई, aayenge, आएँगे, आएंगे, lagenge, लगेंगे, milega, मिलेगा, milegi, मिलेगी, sambhalega, sambhalenge, संभालेंगे, सँभालेंगे',
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
    en: 'enters, enter, entering, moves into, moving into, shifts into, shifts to, goes into next, will move, turns, moved into, entered',
    hi: 'प्रवेश, pravesh, badlega, बदलेगा, बदलेंगे, badlegi, बदलेगी, badal jayegi, बदल जाएगी, jayega, जाएगा, jayenge, जाएँगे, आ जाएगा',
  },
  leaves: { en: 'leaves, leaving, left, exits', hi: 'निकल, nikal, chhod, छोड़' },
  now: {
    en: 'now, since then, currently, at present, presently, right now, at the moment, these days, nowadays, this very moment, as we speak, these months, at this time, at this point, as of now',
    hi: 'अभी, abhi, tab se, तब से, इस समय, is samay, फ़िलहाल, filhal, इन दिनों, in dino, आजकल, aajkal, is waqt, ab, अब, vartman, वर्तमान, maujooda, मौजूदा, is samay, filhaal, फिलहाल, इस वक़्त, इस वक्त, is vakt',
  },
  today: { en: 'today, tonight, this morning, this evening', hi: 'आज, aaj' },
  'other-day': { en: 'tomorrow, yesterday', hi: 'कल, kal, परसों, parso, parson' },
  next: {
    en: 'next, coming, upcoming, following, forthcoming, then comes, this coming',
    hi: 'अगला, अगली, अगले, agla, agli, agle, आने वाली, aane wali, aane vali, आने वाला, aane wala, aane vala, आने वाले, aane wale, आगामी, aagami, अगला वाला',
  },
  previous: {
    en: 'last, previous, earlier, past, former',
    hi: 'पिछला, पिछली, पिछले, pichhla, pichhli, pichhle, pichli, pichle',
  },
  this: { en: 'this', hi: 'इस, is, yeh, ye, यह, इसी, isi' },
  'year-word': {
    en: 'year, years',
    hi: 'साल, saal, वर्ष, varsh, सन, san, सालों, baras, वर्षों, varshon, saalon',
  },
  'month-word': { en: 'month, months', hi: 'महीना, महीने, mahina, mahine, माह, maah' },
  inside: {
    en: 'inside, inside it, within it, in it, running within',
    hi: 'अंदर, andar, उसमें, usme, usmein, भीतर, bheetar, इसमें, isme',
  },
  there: {
    en: 'there, with him, with her, with it, alongside, beside, keeps him company, same house, too, right there, in it too, that same house, the same house, the same sign, that house, keeps company, in that house, joins him, joins her, joins it, joins them',
    hi: 'वहीं, wahin, vahin, वहाँ, wahan, साथ, saath, संग, sang, usi ghar, उसी घर, usi bhav, उसी भाव, isi ghar, इसी घर, isi bhav, इसी भाव, usi mein, उसी में, wahan, vahan, wahaan, usi jagah, उसी जगह, wahin par',
  },
  with: { en: 'with, together with, along with, joined by' },
  is: {
    en: 'is, are, sits, sit, stands, stand, lies, placed, posited, positioned, falls, resides, s in, sitting, comes out, living, lives, live, remains, stays, hides, rests, camps, tucked, settled, found, located, appears, goes, walks',
    hi: 'है, हैं, hai, hain, he, hain ji, बैठा, बैठे, बैठी, baitha, baithe, baithi, स्थित, sthit, ho, viraajman, विराजमान, विराजित, baith, बैठ, pade, पड़ा, पड़े, पड़ी, pada hai, pade hain, padta, पड़ता, padti, पड़ती, rehte, रहते, aate, आते, virajman, hua hai, gaya hai, gaye hain, गया है, गए हैं',
  },
  was: {
    en: 'was, were, has been, have been, had, used to be, lived, spent, went, lasted, ran, gone, is over, is behind you',
    hi: 'था, थी, थे, tha, thi, the, हुआ, hua, हुई, hui, चुका, चुकी, चुके, chuka, chuki, chuke, गया था, gaya tha, gayi thi, गई थी, beet, बीत, guzri, गुज़री, गुजरी, बीती, beeti, nikli, निकली',
  },
  will: {
    en: 'will, ll, shall, going to',
    hi: 'होगा, होगी, होंगे, hoga, hogi, honge, रहेगा, rahega, rahegi, रहेगी',
  },
  holds: {
    en: 'holds, hosts, contains, houses the, has, hold, crowd, carries, have, held, gathers, seats, with both, keeps, packed with, hosting, holding, home to, occupied by',
    hi: '',
  },
  if: {
    en: 'if, had you, unless, suppose, supposing, imagine, assuming, were you, in case, whether, if only, what if, even if, provided, only if, say that',
    hi: 'अगर, agar, यदि, yadi, मान लीजिए, maan lijiye, man lijiye, मान लो, maan lo, हो तो, ho to, हों तो, hon to, हो तब, mano, मानो, gar, yadi, jab bhi, जब भी, jab kabhi, जब कभी, farz kijiye, फ़र्ज़ कीजिए',
  },
  then: { en: '', hi: '' },
  would: {
    en: 'would have, would be, would ve, d have been',
    hi: 'होता तो, hota to, होते तो, hote to, होती तो, hoti to, होता तब',
  },
  general: {
    en: 'usually, generally, in general, often, typically, people with, those with, anyone with, for anyone, for everyone, texts say, classical texts, tradition says, they say, it is said, people say, in astrology, anybody, a person with, someone with, those who, people who, texts call, normally, legend, story, mythology, myth, stories, in theory, as a rule, always take, lunar month, people born, are said, is said, said to, books say, some books, books praise, old books, old texts, texts, scriptures, praised, the books, the texts, astrologers say, many people, most people, some people, natives, a native, natives with, everyone with, everybody, whoever, one who, some say, some astrologers, in jyotish, in vedic astrology, in our tradition, the tradition, by tradition, traditionally, the rule is, the rule, rule of thumb, in every chart, any chart, anyone s, somebody with, someone whose, a chart with, charts with, for example, for instance, as an example, in principle, classically, the ancients, generally speaking, many believe, people believe, people think, when someone, such people, by definition, the word, means that, is called, are called, is known as, signifies, stands for, represents, let s look at, let s talk, let us look at, in the epic, ramayana, mahabharata, always lasts, lasts for seven, of all the, each planet, every planet, a planet, planets, any planet',
    hi: 'आम तौर पर, aam taur par, aam baat, आम बात, अक्सर, aksar, सामान्यतः, samanyatah, लोग, log, लोगों, logon, जिनका, जिनकी, जिनके, jinka, jinki, jinke, जिसका, jiska, jiski, जिसकी, किसी, kisi, किसी की भी, वालों, walon, वाले लोग, wale log, wale logon, सबके लिए, sabke liye, शास्त्र, shastra, shastron, shaastra, कहते हैं, kehte hain, kahte hain, माना जाता, mana jata, maana jaata, maana jata, मानी जाती, maani jaati, कहा जाता, kaha jata, होता है, hota hai, होती है, hoti hai, होते हैं, hote hain, चलती है, chalti hai, katha, कथा, kahani, कहानी, पुराण, puran, jin logon, जिन लोगों, jin ki, जिन की, jin ke, जिन के, har kisi, हर किसी, sabki, सबकी, sabka, सबका, sabke, सबके, hamesha, हमेशा, parampara, परंपरा, mante hain, मानते हैं, maante hain, kaha gaya, कहा गया, kehlata, कहलाता, kehlati, कहलाती, kehte, matlab hota, मतलब होता, udaharan, उदाहरण, misaal, मिसाल, jyotish mein, ज्योतिष में, jyotish me, granthon, ग्रंथों, grantho, jaatak, जातक, jatak, koi bhi, कोई भी, kai log, कई लोग, jinke bhi, niyam, नियम, vaise to, ऐसे लोग, aise log, bola jata, बोला जाता, dekhenge, देखेंगे, ramayan, रामायण, mahabharat, महाभारत, mane jate, माने जाते, maane jaate, mana gaya, माना गया, रहती है सबकी',
  },
  told: {
    en: 'you said, you told, you mentioned, you ve said, you ve told, as you said, you say, told me, you tell me, astrologer said, pandit said, you asked whether, you asked if, you asked that, you were told, going by what, someone told, your astrologer, you read, you thought that, you think that, you heard, you believed, you have said, your pandit, the pandit, your family astrologer, your mother said, your father said, they told you, somebody told you, you were wondering, you were worried, as you told, you said that, as you mentioned, you shared, you just said, you ve heard, heard from, you believe, you wanted to know, you wrote, what they told, app said, another astrologer, other astrologer, someone said, somebody said, he told you, she told you, website',
    hi: 'आपने कहा, aapne kaha, आपने बताया, aapne bataya, आपने ही कहा, aapne hi kaha, आपने पढ़ा, aapne padha, आपने पूछा कि, aapne poocha ki, aapne pucha ki, aapne poocha tha ki, आपने पूछा था कि, पंडित जी ने, pandit ji ne, kisi ne bataya, किसी ने, kisi ne, aap keh rahe, आप कह रहे, आपको बताया गया, aapko bataya gaya, bataya tha, बताया था, aapne suna, आपने सुना, aapne socha, आपने सोचा, aap soch rahe, आप सोच रहे, aapne likha, आपने लिखा, aapke pandit, आपके पंडित, pandit ji, पंडित जी, ne bola tha, ने बोला था, aapse kaha, आपसे कहा, aap bata rahe, आप बता रहे, aapne pehle, kaha tha, कहा था, bola tha, बोला था, aapne bola, आपने बोला, kisi aur ne, किसी और ने, doosre jyotishi, दूसरे ज्योतिषी, जैसा आपने, jaisa aapne, jaise aapne, जैसे आपने',
  },
  asks: {
    en: 'do you know, is it, was it, could your, can you, are you sure, did your, tell me',
    hi: 'क्या, kya',
  },
  born: {
    en: 'born, birth, birthday, you turn, you turned',
    hi: 'जन्मदिन, janmdin, जन्म, janm, janam, पैदा, paida',
  },
  varga: {
    en: 'navamsa, navamsha, navamsam, dasamsa, dashamsha, d9, d 9, d10, d 10, d7, divisional chart, varga, saptamsa, hora chart, solar return, varshaphal, annual chart, chalit, d4, d 4, d12, d 12, d60, d24, d3, drekkana, chaturthamsa, divisional, divisionals, kp chart, cuspal, prashna, horary',
    hi: 'नवांश, navansh, navamsh, navamsha, दशांश, dashansh, dashamsh, वर्ग, varg, वर्षफल, varshphal, सप्तांश, चलित, chalit',
  },
  western: {
    en: 'western, tropical, sayana, in the west, western zodiac, tropical zodiac',
    hi: 'पश्चिमी, pashchimi, सायन, sayan, western',
  },
  about: {
    en: 'about, around, roughly, nearly, almost, some, approximately, close to',
    hi: 'लगभग, lagbhag, क़रीब, kareeb, karib, करीब-करीब, around, about',
  },
  all: {
    en: 'both, all, both of them, all of them, all three, all four, the three of them, the two, the two of them, four of them, together, all of it, the pair',
    hi: 'दोनों, dono, donon, सब, sab, चारों, charon, तीनों, teeno, tinon, donon hi, teenon, तीनों ही, chaaron, paanchon, पाँचों, sab ke sab, sabhi, सभी, ek saath, एक साथ, ikatthe, इकट्ठे',
  },
  combust: {
    en: 'combust, combusted, combustion, burnt by the sun, burned by the sun',
    hi: 'अस्त, ast, asth, combust, अस्तंगत, astangat',
  },
  age: {
    en: 'years old, years of age, year old, your age, at the age of',
    hi: 'उम्र, umr, umar, साल के हैं, saal ke hain, साल की हैं, saal ki hain, साल के हो, saal ke ho, saal ki ho, आयु, aayu',
  },
  span: {
    en: 'days, weeks, hours, times, phases, people, percent, rupees, minutes',
    hi: 'दिन, din, हफ़्ते, hafte, घंटे, ghante, minute, मिनट, baar, बार, रुपये, rupaye, pratishat, प्रतिशत',
  },
}

/** Words for periods. Those that may mean either level are read by the words around them. */
export const dashaWords: Readonly<Record<'1' | '2' | '3' | 'any', string>> = {
  '1': 'mahadasha, maha dasha, महादशा, महा दशा, major period, main period, big period, long period, mahadasa, big dasha, main planetary period, larger period, outer period, ruling period, badi dasha, बड़ी दशा, mukhya dasha, मुख्य दशा, maha dashaa, mahadashaa, dasha lord, maha lord, maha dasa, main dasha, major dasha',
  '2': 'antardasha, antar dasha, अंतर्दशा, अन्तर्दशा, अंतरदशा, अंतर दशा, sub period, subperiod, sub periods, minor period, bhukti, भुक्ति, antar, अंतर, antardasa, sub dasha, inner period, smaller period, little period, short period, chhoti dasha, छोटी दशा, antara, sub phase, minor dasha, anter, antardashaa, antardasha lord, sub lord, अंतर्दशा स्वामी, sub lord period',
  '3': 'pratyantar, pratyantardasha, pratyantar dasha, प्रत्यंतर, प्रत्यंतर्दशा, sub sub period, smallest period, tiniest period, third level, sub sub, pratyantara, sabse chhoti dasha, सबसे छोटी दशा',
  any: 'dasha, दशा, dasa, dashaa, period, periods, planetary period, chapter, time lord, years of, saal ki dasha',
}

export const doshaWords: Readonly<Record<'mangal' | 'kaal-sarp' | 'sade-sati' | 'dhaiya', string>> = {
  mangal:
    'manglik, mangalik, मांगलिक, मंगलीक, mangal dosh, mangal dosha, मंगल दोष, manglik dosh, मांगलिक दोष, kuja dosha, kuja dosh, mars dosha, bhauma dosha, mangli, मंगली, mars affliction, manglik yog, मांगलिक योग, mangal dosham, manglic, mangalic, mars dosh, मंगलदोष, mangaldosh, bhaum dosh, भौम दोष, kuj dosh, कुज दोष',
  'kaal-sarp': 'kaal sarp, kal sarp, kaalsarp, kalsarp, काल सर्प, कालसर्प, kala sarpa, kaal sarpa',
  'sade-sati':
    'sade sati, saade sati, sadhe sati, saadhe sati, saade saati, sadesati, sadhesati, साढ़े साती, साढ़ेसाती, साढ़े सती, साढ़ेसती, seven and a half years of saturn, saturn s seven and a half years, sadhesaati, sadhe saati, saadesati, sadesathi, saadhesati, sade saati, साढेसाती, साढे साती, शनि की साढ़े साती, shani ki sade sati',
  dhaiya:
    'dhaiya, dhaiyya, dhaya, ढैया, ढय्या, ढइया, kantak shani, कंटक शनि, small panoti, chhoti panoti, छोटी पनौती',
}

/** How well a graha stands in its sign. */
export const dignityWords: Readonly<Record<'exalted' | 'own' | 'debilitated', string>> = {
  exalted: 'exalted, exaltation, उच्च, uchch, uchcha, ucch, uccha, उच्च का, उच्च के, उच्च राशि, uchch rashi',
  own: 'in own sign, its own sign, his own sign, her own sign, own house, swarashi, स्वराशि, svarashi, swagrahi, स्वगृही, swagruhi, apni rashi, अपनी राशि, apni hi rashi, अपनी ही राशि, apne ghar, अपने घर, apne hi ghar, अपने ही घर, svagrahi, swakshetra, at home in, home sign',
  debilitated:
    'debilitated, debilitation, fallen, in fall, नीच, neech, neecha, nich, nicha, नीच का, नीच के, नीच राशि',
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

export const karanaNames: Readonly<Record<string, string>> = {
  Bava: 'Bava, बव, Bav',
  Balava: 'Balava, बालव, Baalav',
  Kaulava: 'Kaulava, कौलव, Kaulav',
  Taitila: 'Taitila, तैतिल, Taitil',
  Gara: 'Gara, गर, Garaja, Gar',
  Vanija: 'Vanija, वणिज, Vanij',
  Vishti: 'Vishti, विष्टि, Bhadra, भद्रा',
  Shakuni: 'Shakuni, शकुनि',
  Chatushpada: 'Chatushpada, चतुष्पद, Chatushpad',
  Naga: 'Naga, नाग, Naag',
  Kimstughna: 'Kimstughna, किंस्तुघ्न, Kinstughna',
}
