import { concepts } from './concept.ts'

/** What a sentence asks for. */
export const askWords = concepts('ask', {
  when: `when, what time, how soon, how many more years, how many years, right time, sahi samay, sahi waqt, how long until, which year, what year, which month, what month, by when, at what age, what age, how many years until, how long before, how much longer, time frame, timeframe, timeline for, what period, which period, best period, which age, best time, what/which .. good/right time, kaunsa samay,
    kab, kab tak, kabtak, kis saal, kis mahine, kaun se saal, kitne saal mein, kitne din mein, kitne mahine, kis umar mein, kitni umar mein, kitne samay mein, kaunse mahine, kaunse saal, kitni der, कब, कब तक, किस साल, कितने साल, किस उम्र, कितनी उम्र में`,
  whether: `will, is, am, are, do, does, can, shall, would, could, have, has, going to, chance*, possible, possibility, likely, any hope, is there, are there,
    kya, hoga kya, hogi kya, hai kya, ya nahi, ki nahi, sambhav, sambhavna, chance hai, milega kya, milegi kya, yog hai, yog hain, क्या, या नहीं, संभावना, योग है, ke yog`,
  how: `how, how is, how are, how will, what about, tell me about, how good, how bad, what does my chart say about, what do you see, what lies ahead, what is in store, what kind of, what sort of,
    kaisa, kaisi, kaise, kesa, kesi, ke baare mein, ke bare mein, ke bare me, ka kya, kya hoga, kya likha hai, kya kehti hai, kya kehte hain, kis tarah, haal, kaisa rahega, kaisi rahegi, कैसा, कैसी, कैसे, के बारे में, क्या होगा, क्या लिखा है, स्थिति`,
  why: `why, what is the reason, reason behind, how come, kyon, kyun, kis vajah, kis wajah, vajah kya, wajah kya, kyu, क्यों, किस वजह, वजह, kaaran, karan kya`,
  which: `which, what kind, kaunsa, kaunsi, kaunse, kaun sa, kaun si, kaun se, konsa, konsi, kon sa, kon si, कौन सा, कौन सी, कौनसा, कौनसी, कौन से`,
  where: `where, in which house, in which sign, which house is, which sign is, kahan, kidhar, kis bhav, kis ghar, kis rashi, kis house, kaunse bhav, kaunse ghar, कहाँ, किस भाव, किस घर, किस राशि, placed, position, sitting, baitha, baithe`,
  meaning: `what is a, what is an, what is meant by, what does .. mean, what do .. mean, meaning of, meaning, what are the effects, explain, define, significance, what is the meaning, what does it mean, what .. mean, means what, stand for, signify, signifies, represent*, effect of, what is special about,
    kya hota hai, kya hoti hai, kya hote hain, kise kehte, kya matlab, ka matlab, ke matlab, matlab kya, matlab, ka arth, arth kya, ka kya matlab/arth/fal/phal/asar/prabhav/mahatva, ke log, log kaise, people .. like, personality, traits, qualities, swabhav, का स्वभाव, arth, kya cheez, samjhao, samjhaiye, samjha do, samjhaie, ka mahatva, ka prabhav, ka asar, ka phal, ka fal, kya asar, kya prabhav, क्या होता है, क्या होती है, क्या होते हैं, किसे कहते, मतलब, अर्थ, समझाइए, समझाओ, महत्व, प्रभाव, का फल`,
  do: `what should i do, what can i do, what must i do, what do i do, what to do, anything i can do, something i can do, something to do, make .. stronger, make .. better, thing to do, things to do, i can do, can i do, something to calm/pacify/please/strengthen/appease/improve, shant kaise, kaise shant, kaise karu/karun/karoon, steps, how do/can/should/to .. improve/fix/strengthen/reduce/please/pacify/appease/overcome/remove/stronger/better/increase/calm/heal/solve/balance/attract/boost/avoid/minimise/minimize/lessen, how do/can/to .. get rid, to strengthen, to pacify, to please, to improve my, to reduce,
    kya karun, kya karoon, kya karu, kya karna chahiye, kya kare, kya karein, kya karna hoga, kaise theek karun, kaise sudhar*, kaise majboot, kaise mazboot, kaise thik karu, theek karne ke liye, kaise khush, kya kiya jaye, kaise door karun, kaise dur karu, kaise kam karun, shant karne, क्या करूँ, क्या करना चाहिए, क्या करें, कैसे सुधार*, कैसे मजबूत, शांत करने, dur karne, door karne`,
  tell: `tell me, show me, give me, i want to know, read, look at, describe, can you tell, let me know, please tell, list, talk about, speak about,
    batao, bataiye, bataaiye, bataye, batayein, bata do, bata dijiye, dikhao, dikhaiye, dekho, dekhiye, dekh ke batao, jaanna, jaan na, padho, padhiye, sunao, sunaiye, batana, btao, bataen, बताओ, बताइए, बताइये, बताएँ, बताएं, दिखाओ, दिखाइए, देखिए, देखकर, जानना, पढ़िए, सुनाइए, bolo, boliye, kahiye`,
})

/** Phrases that turn a question into one about which of two is better. */
export const orWords = concepts('or', {
  or: 'or, vs, versus, ya, ya phir, या, better, behtar, beh*tar, instead of, rather than, बेहतर',
})

/** What is asked for besides the stars: no answer of ours fits it. */
export const elsewhereWords = concepts('elsewhere', {
  weather:
    'what time is it, time kya hua, kitne baje hain abhi, weather, rain, raining, barish, baarish, mausam, temperature, बारिश, मौसम',
  sport:
    'cricket, football, match score, ipl, world cup, score, team win, who will win, kaun jeetega, कौन जीतेगा, क्रिकेट',
  news: 'the news, news today, prime minister, president, election*, chunav, politic*, capital of, population, petrol price, samachar, खबर, चुनाव, प्रधानमंत्री',
  fun: 'joke*, song, sing, movie, film, recipe, cook, pizza, chutkula, gaana, gana, story, poem, khana bana*, गाना, चुटकुला, फिल्म, cake',
  chores:
    'call my, phone my, message my, lights, printer, laptop, internet, wifi, alarm, timer, traffic, train, platform, flight time, kitchen, homework, translate, spell, code, program, website, app crash*, email, chai, tea, sugar, चाय, चीनी, book a cab, cab, taxi, order food, groceries',
})

/** Words that turn a question one way or another, and name nothing by themselves. */
export const hintWords = concepts('hint', {
  mine: 'my, mine, i, am, tell me, for me, mera, mere, meri, mujhe, main, hamara, hamari, hamare, apna, apni, apne',
  whatIs: 'what is, what are, what is the, what are the, what does, who is, kya hai, क्या है',
  later: `next, agla, agle, agli, after, upcoming, baad, future, coming, timeline, all, sabhi, saari, list, come, aayegi, aayega, shuru, start, starts, begin, begins, बाद, अगली, शुरू, उसके बाद`,
  current:
    'current, abhi, now, running, chal rahi, chal raha, going on, am i in, i am in, vartaman, right now, अभी, चल रही, kis dasha, kaunsi dasha',
  day: `day, din, what about, watch out, be careful, rashifal, horoscope, good, kaisa, kaisi, how, careful, lucky, special, khaas, avoid, shubh, favourable, in store, expect, look like, advice, batao, bataiye, prediction, forecast, dhyan, bachna, hoga, rahega, auspicious, plan, दिन, कैसा, शुभ, राशिफल, should i, what does, kya karun`,
  horoscope: 'rashifal, daily horoscope, my horoscope for, राशिफल, today horoscope, horoscope today',
  time: `future, time, times, luck, fate, destiny, fortune, life, things, situation, samay, waqt, vakt, bhavishya, kismat, bhagya, naseeb, zindagi, jeevan, sab theek, problem, problems, pareshani, pareshaniyan, success, successful, safalta, accha, acche din, bure din, bura, phase, struggle, sangharsh, mushkilein, भविष्य, किस्मत, भाग्य, समय, ज़िंदगी, जिंदगी, जीवन, सफलता, परेशानी, परेशानियाँ, अच्छे दिन, बुरे दिन, सब ठीक, takleef`,
  yogaList:
    'yogas, raj yog, raja yoga, rajyog, rajayoga, dhan yog, dhana yoga, kaunse yog, kaun se yog, kaun kaun se yog, yoga, gajakesari, gaj kesari, gajkesari, budhaditya, neech bhang, kaunsa yog, कौन से योग, राजयोग, राज योग, धन योग, गजकेसरी',
  fit: 'good, fine, right, okay, ok, suitable, favourable, favorable, auspicious, accha, theek, sahi, shubh, अच्छा, ठीक, सही, शुभ',
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
