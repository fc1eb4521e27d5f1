import { concepts } from '@astrovoice/core/safety'

/** What a sentence asks for. */
export const askWords = concepts('ask', {
  when: `
    kado, kadon, kadi/kadhi tak, kobe, kahiya, kyare, theek/sahi/accha/achha/shubh waqt/vakt/samay/time konsa/kaunsa/kaun,
    konsa/kaunsa/kis waqt/vakt/daur, kitna .. intezar/intezaar/intazar, kis session/attempt/quarter, which attempt/session,
    kinder/better/good/gentler stretch/spell/phase .. ahead/for, how long before/till/until,
    how long will i/we/this/it, when will this/it/that end, how long till, how long until, how long before, how long will it, how many more, at what point, timing to,
    good timing, is the time ripe, time ripe, when, what's the likely year/month/age/time,
    likely year/month/age, by which year/month/age, from which/what year/month, in which year/month/age,
    which part of, which months, which years, months/period/time favourable/favorable/good/right for,
    favourable/favorable/good/right/auspicious months/month/years/period/time/phase, right phase,
    how much more time, how many more months/days, how many months, how far away, since when, at which age,
    what stage, any idea by, timing of, is the time right, what time, how soon, how many more years,
    how many years, right time, sahi samay, sahi waqt, which year, what year, which month, what month,
    by when, at what age, what age, how many years until, how much longer, time frame, timeframe,
    timeline for, what period, which period, best period, which age, best time, what/which .. good/right time,
    kaunsa samay, kab, kab tak, kab se, kabtak, kis samay, kis vakt/waqt, kis tarikh, kis taarikh, kis date,
    kis age, kis month, kis year, kaun se mahine, kon se mahine/saal, konse mahine/saal, konsa mahina/saal,
    kaunsa mahina/saal, kaun sa mahina/saal, samay kaun sa, samay kab, samay bata*, samay bta*, ka samay kya,
    sahi time, sahi vakt, accha time, kitne time me, kitna samay, kitna time, kitna vakt, kitne mahine,
    kitne din, kis saal, kis mahine, kaun se saal, kitne saal mein, kitne din mein, kis umar mein,
    kitni umar mein, kitne samay mein, kaunse mahine, kaunse saal, kitni der, कब, कब तक, कब से, किस समय,
    किस महीने, किस माह, किस तारीख, किस वर्ष, कौन से महीने, कौन से साल, कौन सा महीना, कौन सा साल, समय कौन सा,
    सही समय, कितना समय, कितने महीने, किस साल, कितने साल, किस उम्र, कितनी उम्र में`,
  whether: `
    will, is, am, are, do, does, can, shall, would, could, have, has, going to, chance*, possible,
    possibility, likely, any hope, is there, are there, kya, hoga kya, hogi kya, hai kya, ya nahi, ki nahi,
    sambhav, sambhavna, chance hai, milega kya, milegi kya, yog hai, yog hain, क्या, या नहीं, संभावना, योग है,
    ke yog`,
  openly: `
    to nahi, toh nahi, hai na, तो नहीं, any idea, any chance, any chances, any hope, chance of, chances of,
    what's, whats, what is, what are, what will, what does, what do, who is, kya, ya nahi, ki nahi, ya nai,
    hoga ki, hogi ki, क्या, या नहीं, कि नहीं, wondering, i wonder`,
  how: `
    how, how is, how are, how will, what about, tell me about, how good, how bad,
    what does my chart say about, what do you see, what lies ahead, what is in store, what kind of,
    what sort of, kaisa, kaisi, kaise, kesa, kesi, ke baare mein, ke bare mein, ke bare me, ka kya, kya hoga,
    kya likha hai, kya kehti hai, kya kehte hain, kis tarah, haal, kaisa rahega, kaisi rahegi, कैसा, कैसी,
    कैसे, के बारे में, क्या होगा, क्या लिखा है, स्थिति`,
  why: `
    why, what is the reason, reason behind, how come, kyon, kyun, kis vajah, kis wajah, vajah kya, wajah kya,
    kyu, क्यों, किस वजह, वजह, kaaran, karan kya`,
  which: `
    which, what kind, kaunsa, kaunsi, kaunse, kaun sa, kaun si, kaun se, konsa, konsi, kon sa, kon si, कौन सा,
    कौन सी, कौनसा, कौनसी, कौन से`,
  said: 'ne kaha, kaha tha, ne bola, bola tha, ने कहा, कहा था, ne .. kaha',
  where: `
    where, in which house, in which sign, which house is, which sign is, kahan, kidhar, kis bhav, kis ghar,
    kis rashi, kis house, kaunse bhav, kaunse ghar, कहाँ, किस भाव, किस घर, किस राशि, placed, position,
    sitting, baitha, baithe`,
  meaning: `
    what even, what's a, whats a, farak, difference between, kya difference, kya farak, person like, persons like, moon person, sun person, rising person, does it do, do to a person,
    do to people, what meant, meant by, what a/an .. is, about .. people, for most people, most people,
    for anyone, kya darsha*, kya deta, kya deti, kya dete, kind of people, sort of people, type of people,
    nature of, known for, khasiyat, khaasiyat, khoobi, khubi, visheshta, visheshtaye, खासियत, ख़ासियत,
    विशेषता, kis baat ka/ki, kiska karak, kis ka karak, what .. supposed to be, keeps popping, tell what,
    explain what, know what .. is, stand for, usually do, what is a, what is an, what exactly is,
    what really is, what actually is, what is it exactly, generally, usually, in general,
    in simple/plain/easy words/terms/language, aam taur, aamtaur, easy bhasha, saral bhasha, aasan bhasha,
    people with, people who, people born, persons born, those born, born under that/this/the, those with,
    kaise log, kaise insaan, kaise vyakti, kaisi ladkiya, kaise ladke, log kaise, vale kaise, vali kaisi,
    vale log, vale logo, folks with, natives of, hota kya, hoti kya, hote kya, kya bala, kis cheez,
    kis chidiya, kis cheej, ka karak, karak hai, bare me batao ki kya, asal me kya, asli me kya,
    hota/hoti kya hai, kaise hote, kaisi hoti, kaisa hota, kaise hote hai, log .. bolte, log .. kehte,
    ashubh kyo, shubh kyo, bhari kyo, kyo kehte, kyo bolte, kyo mante, कैसे होते, कैसी होती, कैसा होता,
    किस चीज़, क्या बला, क्यों कहते, क्यों मानते, आमतौर, होता क्या, होती क्या, होते क्या, लोगों का स्वभाव,
    कारक, all about, scary, scared of, what is meant by, what does .. mean, what do .. mean, meaning of,
    meaning, what are the effects, explain, define, significance, what is the meaning, what does it mean,
    what .. mean, means what, signify, signifies, represent*, effect of, what is special about, kya hota hai,
    kya hoti hai, kya hote hain, kise kehte, kya matlab, ka matlab, ke matlab, matlab kya, ka arth, arth kya,
    ka kya matlab/arth/fal/phal/asar/prabhav/mahatva, ke log, people .. like, personality, traits, qualities,
    swabhav, का स्वभाव, arth, kya cheez, samjhao, samjhaiye, samjha do, samjhaie, ka mahatva, ka prabhav,
    ka asar, ka phal, ka fal, kya asar, kya prabhav, क्या होता है, क्या होती है, क्या होते हैं, किसे कहते,
    मतलब, अर्थ, समझाइए, समझाओ, महत्व, प्रभाव, का फल`,
  do: `
    ko shant/thanda/khush/prasann/mazboot/majboot/balwan kar*, ka tarika, thanda karne, anything .. i can do,
    anything .. to do, something .. i can do, something .. to do, what should i do, to calm, to pacify,
    to please, to reduce, to strengthen, to appease, calm it down, calm him down, reduce the, pacify, appease,
    thik karne ke liye, theek karne ke liye, shant karne ka/ke, prasann karne ke liye, khush karne ke liye,
    प्रसन्न करने, खुश करने, ठीक करने के लिए, दूर करने के लिए, what can i do, what must i do, what do i do,
    what to do, anything i can do, something i can do, something to do, make .. stronger, make .. better,
    thing to do, things to do, i can do, can i do, something to calm/pacify/please/strengthen/appease/improve,
    shant kaise, kaise shant, kaise karu/karun/karoon, steps,
    how do/can/should/to .. improve/fix/strengthen/reduce/please/pacify/appease/overcome/remove/stronger/better/increase/calm/heal/solve/balance/attract/boost/avoid/minimise/minimize/lessen,
    how do/can/to .. get rid, to improve my, kya karun, kya karoon, kya karu, kya karna chahiye, kya kare,
    kya karein, kya karna hoga, kaise theek karun, kaise sudhar*, kaise majboot, kaise mazboot,
    kaise thik karu, kaise khush, kya kiya jaye, kaise door karun, kaise dur karu, kaise kam karun,
    shant karne, क्या करूँ, क्या करना चाहिए, क्या करें, कैसे सुधार*, कैसे मजबूत, शांत करने, dur karne,
    door karne`,
  tell: `
    suggest, recommend, calculate, check, look into, look up, pull up, work out, find out, find me, read out,
    read me, i need, need a/an/the/some/your/to know, i'd like, would like to know/see/hear,
    want to know/see/hear, wish to know, please see, explain, compare, predict, sunna hai, jaanna hai,
    dekhna hai, dekhni hai, puchna hai, poochna hai, nikal do, nikal dijiye, nikaliye, nikalo, nikal ke,
    khol ke, kholkar, check kar*, dekh lijiye, dekhkar, dekh kar, dekh do, zara dekh*, jara dekh*, bata de,
    bata den, bta do, bta dijiye, btaiye, btana, निकालिए, निकाल दीजिए, सुनना है, देखना है, पूछना है,
    बता दीजिए, बता दें, बता दो, बताइएगा, खोलकर, देख लीजिए, चेक कर*, tell me, show me, give me, i want to know,
    read, look at, describe, can you tell, let me know, please tell, list, talk about, speak about, batao,
    bataiye, bataaiye, bataye, batayein, bata do, bata dijiye, dikhao, dikhaiye, dekho, dekhiye,
    dekh ke batao, jaanna, jaan na, padho, padhiye, sunao, sunaiye, batana, btao, bataen, बताओ, बताइए, बताइये,
    बताएँ, बताएं, दिखाओ, दिखाइए, देखिए, देखकर, जानना, पढ़िए, सुनाइए, bolo, boliye, kahiye`,
})

/** Phrases that turn a question into one about which of two is better. */
export const orWords = concepts('or', {
  or: `
    or, dono me se, dono mein se, between the two, of the two, vs, versus,
    hoga/hogi/honge/rahega/rahegi/karu/karun/lu/lun/jau/jaun/rahu/rahun ki, ya fir, ya phir, which one,
    which of the two, ya, या, better, behtar, beh*tar, instead of, rather than, बेहतर`,
})

/** Words that turn a question one way or another, and name nothing by themselves. */
export const hintWords = concepts('hint', {
  leaning: `
    one, this path, this nakshatra, this star, that path, true, is it so, sach hai kya, sach hai, sach h,
    सच है, they, them, these, it, its, that one, this one, for that, for this, about that, about this,
    that transit, that change, usko, usse, iska, iske, iski, isko, isse, isme, ismein, usme, usmein, unse,
    unka, उसको, उसे, इसका, इसके, इसकी, इसको, इसे, इसमें, उसमें, उनसे`,
  mine: `
    my, mine, i, am, tell me, for me, mera, mere, meri, mujhe, main, hamara, hamari, hamare, apna, apni, apne`,
  whatIs: `
    whats, what even is, what even are, what exactly is, what really is, what actually is, what is, what are, what is the, what are the,
    what does, who is, kya hai, क्या है`,
  afterThis: `
    follows, what follows, after this, after that, after the present, after my present, after my current,
    once this, kick in, kicks in, iske baad, uske baad, is dasha ke baad, ke baad kaunsi, ke baad konsi,
    ke baad kiski, इसके बाद, उसके बाद, के बाद कौन*`,
  strength: `
    weak, strong, stronger, weaker, strength, powerful, afflicted, well placed, badly placed, happy,
    debilitated, exalted, kamzor, kamjor, mazboot, majboot, majbut, balwan, balvan, kharab, accha, theek,
    sahi, shubh, ashubh, pidit, कमज़ोर, कमजोर, मज़बूत, मजबूत, बलवान, ख़राब, खराब, पीड़ित, अच्छा, शुभ, अशुभ`,
  dayAsked: `
    good/lucky/auspicious/right/bad day for me, day for me, today/tomorrow/day/week/month/year like,
    din theek, din accha hai na, din sahi, din shubh hai na, din kaisa, din .. kaisa, hafta .. kaisa,
    hafte .. kaisa, saptah .. kaisa, mahina .. kaisa, mahine .. kaisa, saal .. kaisa, varsh .. kaisa,
    kaisa .. din/hafta/saptah/mahina/saal, what will .. bring, saal kya, saal .. kya laega, kya leke aaega,
    kya lekar aaega, kya le kar, kya bitne, kya bitega, kya hone vala/vali, kya kya hoga, kya laya, kya laega, din .. kaisi, aaj ka haal, hafte ka haal, saal ka haal, mahine ka haal,
    kaisa jaega aaj, kaisa rahega aaj, kaisa rahega kal, kaisa jaega kal,
    day/week/month/year look/looks/looking/go/hold/shape/shaping/treat/pan/bring,
    how .. day/week/month/year/today/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday/weekend,
    my day/week/month/year/today/tomorrow/weekend, kind/sort of day/week/month/year, in store, picture of,
    din bitega, din jaega, din beetega, din guzrega, mahina nikalega, saal nikalega, दिन कैसा, दिन .. कैसा,
    सप्ताह .. कैसा, हफ़्ता .. कैसा, हफ्ता .. कैसा, महीना .. कैसा, साल .. कैसा, वर्ष .. कैसा,
    कैसा .. दिन/सप्ताह/महीना/साल`,
  later: `
    aane vali/vale, aage, aage kaun*, comes next, next, agla, agle, agli, after, upcoming, baad, future, coming, timeline, all, sabhi, saari, list, come,
    aayegi, aayega, shuru, start, starts, begin, begins, बाद, अगली, शुरू, उसके बाद`,
  current: `
    current, abhi, now, running, chal rahi, chal raha, going on, am i in, i am in, vartaman, right now, अभी,
    चल रही, kis dasha, kaunsi dasha`,
  day: `
    day, din, what about, watch out, be careful, rashifal, horoscope, good, kaisa, kaisi, how, careful, lucky,
    special, khaas, avoid, shubh, favourable, in store, expect, look like, advice, batao, bataiye, prediction,
    forecast, dhyan, bachna, hoga, rahega, auspicious, plan, दिन, कैसा, शुभ, राशिफल, should i, what does,
    kya karun`,
  daySubject: `
    how's/hows/how my/the/this/that/next/coming day/week/month/year/date,
    how is/will/does/are my/the/this/that/next/coming day/week/month/year/date,
    good/lucky/fine/right/bad/auspicious day or, is it/that a good/lucky/right day,
    day go/look/be/treat/turn fine/well/good/right, din saath/sath, din .. saath/sath, din kaisa, din .. kaisa,
    din theek, din .. theek, din shubh, kaisa .. din, hafta kaisa, mahina kaisa, hafta .. kaisa, week kaisa,
    week .. kaisa, day kaisa, दिन कैसा, दिन साथ, दिन .. कैसा, दिन .. साथ, हफ़्ता कैसा, महीना कैसा`,
  dayWish: `
    good/fine/okay/ok/right/auspicious for, pehla din, sab theek/thik rahega/hoga/jaega/rahegi, sab accha rahega, ya rahne du/dun/de, ya rehne du/dun/de,
    ya na karu/jau, ya ghar, or should i wait/not, go ahead or, rahne du, karu ya na, karu kya, sign karu,
    shuru karu, shuru karna, kaam shuru, naya kaam, bada kaam`,
  isReal: `
    really there, is it there, is it true, is that true, is it real, have it or, do i have it, do i really,
    was she/he right, is she/he right, really have, sach me hai, sach mein hai, sach me .. hai, sach hai, true or,
    सच में`,
  horoscope: 'rashifal, daily horoscope, my horoscope for, राशिफल, today horoscope, horoscope today',
  time: `
    future, time, times, luck, fate, destiny, fortune, life, things, situation, samay, waqt, vakt, bhavishya,
    kismat, bhagya, naseeb, zindagi, jeevan, sab theek, problem, problems, pareshani, pareshaniyan, success,
    successful, safalta, accha, acche din, bure din, bura, phase, struggle, sangharsh, mushkilein, भविष्य,
    किस्मत, भाग्य, समय, ज़िंदगी, जिंदगी, जीवन, सफलता, परेशानी, परेशानियाँ, अच्छे दिन, बुरे दिन, सब ठीक,
    takleef`,
  yogaList: `
    combination, combinations, yogas, raj yog, raja yoga, rajyog, rajayoga, dhan yog, dhana yoga, kaunse yog, kaun se yog,
    kaun kaun se yog, yoga, gajakesari, gaj kesari, gajkesari, budhaditya, neech bhang, kaunsa yog,
    कौन से योग, राजयोग, राज योग, धन योग, गजकेसरी`,
  fit: `
    good, fine, right, okay, ok, suitable, favourable, favorable, auspicious, accha, theek, sahi, shubh,
    अच्छा, ठीक, सही, शुभ`,
  three: 'three, 3, teen, past, future, tin',
  celtic: 'celtic, ten, das',
  couple: 'love, relationship, rishta, pyaar',
})

/** Yogas that callers name. */
export const yogaWords = concepts('yoga', {
  gajakesari: 'gajakesari, gaj kesari, gajkesari, गजकेसरी, gaja kesari',
  budhaditya: 'budhaditya, budh aditya, budhadity, बुधादित्य',
  neecha_bhanga: 'neech bhang, neecha bhanga, neechbhang, neechabhanga, नीचभंग, नीच भंग',
  raja: 'raj yog, raja yoga, rajyog, rajayoga, राजयोग, राज योग',
  dhana: 'dhan yog, dhana yoga, dhan yoga, धन योग',
  viparita_raja: 'viparit raj, vipreet raj, viparita raja',
  pancha_mahapurusha: 'panch mahapurush, pancha mahapurusha',
  kemadruma: 'kemadruma, kemdrum',
  chandra_mangala: 'chandra mangal yog*, chandra mangala',
})
