import { concepts } from './concept.ts'

/**
 * What needs a person and is not called by its name: farewells and things given away, blows and locked doors, a class
 * at school, a life that ends, a child's sex in coded words, an illness by its doctor or drug.
 */
export const careSigns = concepts('care', {
  crisis: `
    forgive me goodbye, mere baad .. khayal/khyal/dhyan/dekhbhal, mere baad .. kya hoga, alvida sabko, bhagwan ke paas jana/jaana, sleeping pills, all my .. pills, took all my, want to vanish, vanish forever, blade uthaya/uthai/uthau, blade se, nobody loves me, mujhe mar jana chahiye, mar jana chahiye, mar jaana chahiye, railway tracks, train tracks, look at the tracks, stopped eating and, is duniya me .. rehkar/rahkar/reh/jeekar, duniya me rehkar, duniya mein rehkar, jee kar kya, jeekar kya, jeene se kya, if i die, if i died, i die nobody, mar jane/jaane ka man/mann, marne ka man/mann, jine/jeene ki .. wajah/vajah, see myself alive, not alive next, done with everything, carry on .. without me, so jana .. hamesha ke liye, sona .. hamesha ke liye, suraj/sooraj na dekhu/dekhun,
    subah na dekhu/dekhun, kal na dekhu/dekhun, sab kuch khatam kar*, sab khatam karke, sab kuch khatm,
    happier/better/easier/relieved/lighter/peaceful/peace if i ..
    wasn't/weren't/disappeared/died/vanished/left/gone/stopped, happier/better/easier/relieved/lighter/off
    without me, breathe easier, be better without me, be happier without me, be happy without me, if i ..
    wasn't/weren't around, if i .. wasn't/weren't here, if i disappeared, if i vanished, if i just disappeared,
    not be around anymore/any, won't be around, wont be here much/long, not be here much/long, once i am gone,
    once i'm gone, when i'm gone, when i am gone, after i'm gone, after i am gone, don't want to be here, do not
    want to be here, don't want to wake, do not want to wake, wish i .. wake up, can't do this anymore, can't do
    this any more, cannot do this anymore, can't live like this, cannot live like this, no will to live, lost
    the will, lost all will, written/wrote/writing letters/letter/notes/note to/for my
    kids/children/family/parents/wife/husband/everyone, goodbye letter/letters/note, suicide note, said my
    goodbyes, say my goodbyes, saying goodbye to everyone, last time i, finish myself, end everything, end this
    life, stop existing, cease to exist, not exist anymore, don't deserve to live, world .. without me, no one
    needs me, nobody needs me, given/gave/giving away all/everything/my ..
    jewellery/things/clothes/belongings/pets/savings, pills i saved, saved up pills, stopped eating to die,
    rather be dead, life to end, my life to be over, slit my, cutting myself, cut my wrist*, hurt myself,
    harming myself, dying is easier, death is better, easier to die, wait to die, waiting to die, hamesha ke
    liye so/sona/soja*, hamesha ke liye chala/chali/chale, hamesha ke liye ja*, hamesha ki neend, hamesha ke
    liye aankh*, mere jane/jaane ke baad, mere na
    rehne/rahne/hone, main/mai na rahu/rahun/rahi/raha to, main/mai nahi rahunga/rahungi, main/mai hi na
    rahu/rahun, agar main/mai na hota/hoti, main/mai na rahu, mujhe bulava, khud ko mita*, khud ko kuch kar,
    khud ko nuksan, khud ko hurt, kuch kar baithu/baithunga/baithungi/lunga/lungi khud, apne aap ko khatam, apne
    aap ko kuch, gale me fanda, gale mein fanda, fanda laga*, nas kaat*, kalai kaat*, jahar kha*, zehar kha*,
    jeher kha*, goliyan kha/nigal*, goliya kha lu/lun/lunga/lungi, train ke aage/neeche/niche, patri pe let*,
    patri par let*, nadi me kood*, kuen me kood*, kue me kood*, pul se kood*, pankhe se latak*, latak jau/jaun,
    saari/sari/sab/apna sab .. baant/baat di/diya/de di/de diya/de aai/de aaya, saari/sari .. de aayi/aai/aaya,
    saari/sari/apni .. behen/bahan/bhai/maa/ma/mummy/dost/saheli/beti/bete/padosi ko de, apni
    jewellery/cheezein/cheeje/gehne .. de, sab ko alvida, sabko alvida, sabse maafi, sabse mafi, aakhri
    salaam/salam/namaste/baar bol*, akhri baar, aakhri call, jeena/jina bekar/bekaar, jeena/jina mushkil/bhari
    ho, jine/jeene ki vajah/wajah, jine/jeene ka mood/mann/man/dil, jina/jeena nahi chah*, ab aur jeene/jine,
    aur jeene/jine ki, jina/jeena hi nahi, saansen rok, sans rok, mit jau/jaun, mar jana behtar, maut behtar,
    maut hi, maut aa jae/jaye, maut aaye, uth jau duniya, duniya se ja*, duniya chhod*/chod*, dharti pe bojh,
    dharti par bojh, mar hi jau/jaun, mar hi ja*, marna hi,
    हमेशा के लिए सो, हमेशा के लिए जा*, हमेशा के लिए चला/चली, मेरे जाने के बाद, मेरे न रहने, मैं न रहूँ, मैं नहीं
    रहूँगा/रहूँगी, खुद को मिटा*, खुद को कुछ कर, फंदा लगा*, नस काट*, ज़हर खा*, जहर खा*, दुनिया छोड़*, दुनिया से
    जा*, जीने की इच्छा, जीने का मन, जीने की वजह, जीना बेकार, जीने का दिल, और जीने, मर जाना बेहतर, मौत आ जाए,
    सबसे माफ़ी, सबको अलविदा, मर ही जा*, सब बाँट दिया, नींद से न उठूँ, आखिरी बार बात, मेरे बिना सब, मेरे बगैर सब,
    जीना ही नहीं`,
  violence: `
    bachchon/bachcho/bacho/bacchon/baccho ko .. maarta/maarte/marta/marte, dheere bolo, vo sun lega, wo sun lega, comes into/in/to my room, enters my room, enters my bedroom, zabardasti, jabardasti, haath pakda, haath pakad*, scared of my, scared at night, दहेज के लिए, drag/drags/dragged me by/out/across/down/from, garam tel, hot oil, tel phenk*, pani phenk*, mujh par .. phenk*, mujh pe .. phenk*, broke the door, breaks the door, breaks things, breaks the plates, threw/throws/pours/poured .. water/acid/oil/plate on/at me, garam pani, gala pakad*, gala daba*, mujh pe
    phenk*, mujh par phenk*, phenka mujh, jhel rahi, mayke bhi nahi, maayke bhi nahi, mayke .. nahi jane, mayke
    .. nahi jaane, documents and locked, locks me,
    hit/hits/beat/beats/slap/slaps/slapped/kick/kicks/kicked/punch/punches/punched/choke/chokes/choked/thrash/thrashes/thrashed/burn/burns/burnt
    me/us, hits/beats/slaps/slapped/beat/hit me/my/her/us when/if/after/whenever/every/for, threw/throws .. at
    me, pushed/pushes/shoved/shoves me, pulls/pulled my hair, twisted my arm, broke my arm/rib/tooth/nose/phone,
    black eye, bruise*, black and blue, took/taken/takes/snatched away my phone/salary/atm/passport, locks the
    kitchen/door/house, lock/locks/locked me/us in/out/up, not allowed to leave .. house, doesn't let me leave,
    won't let me leave/out/meet/eat, starves me, no food at my, threatened/threatens me, threatens to
    kill/burn/leak, raise/raised/raises/raising hand/hands on, violent with me, violent towards, gets violent,
    turns violent, physical with me, forces himself, forced himself, marital rape, rape, raped, molest*, acid
    attack, honour killing, honor killing, domestic abuse, haath chhod*, haath chod*, hath chhod*, hath chod*,
    hath uth*, haath uth*, belt utaar*/utar*/nikal*/se, sar/sir phoot*/fod*/phod*/foot*, laat maar*/mar*, laat
    ghoons*, ghoonse maar*, mukka maar*, mukke maar*, dhakka maar*/diya/dete/deta, baal pakad*/kheench*,
    mujhe/mujhko peetta/peette/peetti, pitai, pitta hai, khana nahi dete/deta/deti, khana tak nahi, bhukha
    rakh*, mayke/maike/maayke nahi jane/jaane, mayke/maike .. jane/jaane nahi dete, ghar se bahar nahi, kamre me
    band, kamre mein band, phone chheen*/cheen*/chhin*, daru/sharab pi/pee/peeke/peekar ..
    maar*/mar*/pit*/peet*/gaali, nashe me .. maar*/mar*, maar khati/khaati/kha rahi, mujhe maar*, mujhe
    marta/marte/marti, jala dene ki, jalane ki, marne ki dhamki, maarne ki dhamki, talwar, chaku dikh*, chaku
    se, izzat ke naam pe, daayan, dayan,
    मारते हैं, मारता है, मारती है, मारा मुझे, मुझे मार*, पीटते, पीटता, पीटती, हाथ छोड़*, हाथ उठा*, लात मार*,
    थप्पड़, धक्का दे*, बाल खींच*, बाल पकड़*, खाना नहीं देते, मायके नहीं जाने, मायके जाने नहीं, फ़ोन छीन*, फोन
    छीन*, कमरे में बंद, बेल्ट से, सिर फोड़*, जलाने की, जान से मारने, धमकी दे*, नशे में मार*, शराब पीकर मार*,
    शराब पी कर मार*, बलात्कार, छेड़छाड़`,
  childAbuse: `
    marrying me off, getting me married off, uncle .. touches, teacher .. touches, sir .. touches me, told me
    not to tell, not to tell anyone, private parts, my stepfather .. touches, chhuta hai mujhe, mujhe
    chhuta/chhute/chhu*, galat tareeke se, galat tarah se, nangi photo maang*, video leak, leak my ..
    photos/pictures/video,
    छूते हैं मुझे, मुझे छूता, गलत तरीके से`,
  minor: `
    9th/10th/11th/8th/7th/6th me/mein hu/hun/hoon, mummy ke phone se, class teacher ne, tuition wale sir, tuition vale sir, papa ko pata nahi, my boards next, my 10th boards, 10th ka board, 14/15/16/17/13/12 year old girl/boy and my, year old girl and, year old boy and, class/grade/standard/std/kaksha five/six/seven/eight/nine/ten/eleven,
    fifth/sixth/seventh/eighth/ninth/tenth/eleventh standard/std/grade/grader/class,
    5th/6th/7th/8th/9th/10th/11th std/grader, in eighth/ninth/tenth/eleventh, main/mai/i'm/am in
    6th/7th/8th/9th/10th/11th, main/mai/mei 6th/7th/8th/9th/10th/11th me/mein/ka/ki, class/kaksha
    6/7/8/9/10/11/das/nau/aath/gyarah me/mein, class/kaksha nau/das/gyarah/aath,
    dasvi/nauvi/gyarvi/gyarahvi/aathvi/navi .. padh*, dasvi/nauvi/aathvi/gyarahvi ka/ki student, my class
    teacher, tuition teacher scold*, mummy ko mat bata*, papa ko mat bata*, high school student, i am a school
    student, school student hu/hoon, school going, turning 13/14/15/16/17, still a minor, teenager and,
    कक्षा छह/सात/आठ/नौ/दस/ग्यारह, कक्षा 6/7/8/9/10/11, दसवीं/नौवीं/आठवीं/ग्यारहवीं की/का छात्र/छात्रा, दसवीं में
    पढ़*, नौवीं में पढ़*, स्कूल की छात्रा, स्कूल का छात्र, अभी नाबालिग`,
  death: `
    on oxygen, how much time .. left/has, kitna waqt hai, kitna vakt hai, saans ukhad*, coma, koma, kitna samay bacha, kitna time bacha, life support, last stage, aakhri stage, critical, kab tak rahega saath, how long she/he has, how long they have, how long does she/he have, months left, weeks left, days left, time
    she/he has, ab kitne din ke, kitne din ke hai, kitne din bache, kitne mahine bache, gave .. a month, given
    .. months/weeks to, expire, pass away, years/time do i have left, how many years .. left, how many years are
    left, how much time .. left, how much longer .. live/have/with us, how long .. with us, last breath*,
    breaths left, days are numbered, when will .. pass away, when will .. be no more, will .. pass away, pass
    away soon, will .. make it through, make it till/until, will .. live to see, when is my end, my end come,
    end of my life span, outlive, who goes first, who will go first, accident death, fatal, die in an accident,
    age will i die, length of my life, end come, kab tak .. sath/saath rahenge/rahengi/rahega/rahegi, kab tak
    rahenge/rahengi/rahega/rahegi hamare/mere, kab tak jiye*/jie*, kab tak ji*, jienge/jiengi/jiyenge/jiyengi,
    bachenge/bachegi/bachengi/bachega ya/ki, bach payenge/paenge/paegi/payegi/paega, bach
    jaenge/jaegi/jaega/jayenge/jayegi, kitni saansen/sanse/saanse, saansen baki, saanse baaki, doctor ne jawab
    de, doctors ne jawab de, jawab de diya doctor, kitne din ke mehman, kitne din ka mehman, kitni umra, umar
    likhi, umra likhi, kitni umar likh*, kitni jindagi/zindagi likh*/bachi/baki, kab uthenge duniya, upar kab
    ja*, bhagwan ke paas kab, aakhri din, ant kab, mera ant, jeevan ka ant, marne ka yog, accident ka yog,
    durghatna me,
    साँसें बाकी, सांसें बाकी, कितनी साँसें, कितनी सांसें, कब तक रहेंगे/रहेंगी हमारे/मेरे, कब तक साथ
    रहेंगे/रहेंगी, कब तक जि*, कब तक जी*, कितने दिन के मेहमान, बच जाएँगे, बच जाएंगे, बच पाएँगे, बच पाएंगे, बचेंगी
    या, बचेंगे या, बचेगा या, बचेगी या, जवाब दे दिया, आखिरी दिन, मेरा अंत, अंत कब, उम्र लिखी, कितनी उम्र, दम
    तोड़*`,
  foetus: `
    son after two, boy after two, ladke ke liye kis, sonography, sonografi, ultrasound, do ladkiya .. ladka, do ladkiyan .. ladka, ladka kab hoga, ladkiya ho gayi .. ladka, ladkiya .. ladka, baby .. carrying .. boy/girl, carrying a boy/girl/son/daughter, baby boy, baby girl, boy or a girl, girl or
    a boy, son or a daughter, daughter or a son, heir this time, son this time, boy this time, male heir, want a
    boy, need a boy, need a son, a son after, baby's sex, blue or pink, pink or blue, what am i carrying, gender
    reveal, in my womb, in her womb, chhora .. chhori, chora .. chori, munda .. kudi, laddu .. barfi, laddoo ..
    barfi, lakshmi .. ganesh, laxmi .. ganesh, kuldeepak, kuldipak, kul deepak, vaaris, waris, is baar
    beta/ladka, beta hi ho*, beta ho aisa, beta paane, beta pane, betiya .. beta, betiyan .. beta, do beti ..
    beta, ladka hi ho*, ladka hoga na, beta hoga na, beta aaega, ladka aaega, pota hoga, pota aaega, pote ka
    muh, pet me ladka/ladki/kya/beta/beti, kokh me, garbh me .. beta/beti/ladka/ladki,
    छोरा .. छोरी, लड्डू .. बर्फी, कुलदीपक, वारिस, इस बार लड़का/बेटा, बेटा ही, लड़का ही, बेटियाँ .. बेटा, बेटियां
    .. बेटा, लड़का होगा ना/न, बेटा होगा ना/न, पोता होगा, कोख में, पेट में लड़का/लड़की, लक्ष्मी .. गणेश`,
  medicine: `
    ivf safal, doctor galat, bahut khoon, khoon beh*, malignant, malignancy, benign, metastasis, used the word cancer, heart surgery, dil ka operation, dil ka apreshan, coma, dialysis, on oxygen, oxygen level, palliative, biopsy, scan, mri, ct scan, ecg, lump, tablets, tablet, insulin, metformin, thyroid, chemo*, radiation
    therapy, radiotherapy, keemo, kimo, oncologist, cardiologist, neurologist, psychiatrist, antidepressant*,
    steroid*, inhaler, transplant, bypass, angioplasty, stent, icu, coma, paralys*, seizure*, epilepsy, hiv,
    aids, hepatitis, tb, asthma attack, cancer treatment, breast cancer, stage 2/3/4/two/three/four, c section,
    c-section, caesarean, cesarean, delivery date operation, go off my/the medicines/meds/pills, come off my,
    instead of .. medicine/medicines/tablets/pills/treatment, stop taking my, leave my medicines, off my meds,
    vaccine, stop treatment, second opinion of doctor, terminate the pregnancy, termination, bleeding, blood in,
    unconscious, fits, collapse*, ivf .. succeed/successful/success/work, my test report, tumour,
    dawai/dava/dawa/goli/goliyan/davai/insulin/ilaj .. chhod*/chod*/band, dawai/dava/davai ki jagah, sugar ki
    dawai, sugar thik ho, sugar theek ho, kemo, operation, apareshan, dialysis, sugar ki goli, bp ki dawai, bp
    ki dava, gaanth, ganth, seene me dard, chhati me dard, saans nahi aa, khoon ki ulti, behosh, daura pad*,
    mirgi, ventilator, kidni, kidney, liver kharab, kya bimari hai, kaunsi bimari hai, konsi bimari, report me
    kya, report kaisi aaegi, tumor, rasauli, bachcha gira*, garbh gira*, safai karva*, jachki ka operation,
    cancer to nahi, kainsar,
    कीमो, ऑपरेशन, बायोप्सी, आईसीयू, वेंटिलेटर, डायलिसिस, गाँठ, गांठ, मिर्गी, दौरा पड़*, दवा .. छोड़*, दवाई ..
    छोड़*, दवा .. बंद, दवाई .. बंद, दवाइयाँ .. बंद, गोलियाँ .. बंद, इंसुलिन, छाती में दर्द, बेहोश, ट्यूमर, कौन
    सी बीमारी, गर्भ गिरा*, शुगर ठीक हो, रिपोर्ट में क्या, लकवा, थायराइड की, किडनी, थायरॉइड की`,
  infidelity: `
    husband/wife/boyfriend/girlfriend/partner/he/she is loyal/faithful/honest, husband/wife/boyfriend/girlfriend/he/she being loyal/faithful, two timing, two timed, double crossing, playing around, cheater, seeing somebody, seeing someone, someone else in his/her life, somebody else in his/her life, someone
    else's, another girl, another guy, other guy, other girl, hiding his/her phone, hides his/her phone, deletes
    his/her chats, late night chats, late night calls, affair*, has someone else, having someone, side chick, my
    wife/husband .. lying, is he/she lying, is he/she honest with, trust him with, sleeping with, flirting with,
    kisi aur ladke, kisi aur ke sath, kisi aur se baat, kisi dusri, kisi doosri, kisi dusre, dusri aurat, kisi
    ladki se baat, kisi se chakkar, kisi aur ka, chupke chupke baat, chori chupke, phone chhupa*, mobile ulta,
    shaq hai, shak hai,
    किसी और औरत, किसी और लड़की, किसी और लड़के, किसी दूसरी, किसी दूसरे, चक्कर चल, किसी से चक्कर, शक है, छुपकर
    बात, छिपकर बात`,
  law: `
    should i sign the, is the will genuine, talaq milega, talak milega, bachche kisko, bacche kisko, fir vapas, gavahi, gawahi, samjhauta kar*, kagaz sign, kagaj sign, vasiyat, rishvat, rishwat, police pakad*, police arrest, police aa jae*, case me jeet, case mein jeet, case .. jeet*, jeet hogi case, plead guilty, judge let, let me off, found guilty, sentence, parole, case against, prosecut*, court give,
    court grant, court favour, court decide, court order, divorce case, divorce be granted, get the divorce,
    alimony, maintenance case, bail, custody, f i r, 498a, lawsuit, tribunal, arbitration, stay order, hearing,
    next hearing, petition, police station, arrest*, convicted, acquitted, settlement in court, file a case,
    filed a case, case filed, cheque bounce case, who stole, thief, stolen, cyber fraud, case chal, case ..
    faisla, mere haq me, hamare haq me, haq me faisla, faisla .. haq, talaq ka case, talak ka case, court me,
    adalat, tareekh pe tareekh, vakil, vakeel, peshi, fir hui, fir darj, giraftar, police case, thane, kachehri,
    case jeet*, case haar*, chor kaun, chori hua, chori hui, chori ho,
    केस चल, फैसला .. पक्ष, फ़ैसला .. पक्ष, फैसला .. हक, अदालत, कचहरी, तलाक का केस, पेशी, गिरफ्तार, गिरफ़्तार,
    थाने, एफआईआर, मुक़दमा, मुक़दमे, चोरी हो, चोर कौन`,
  gamble: `
    guaranteed returns, who wins the match, options trading, loan to invest, loan leke, sona abhi lu, chit fund, karz leke khel*, can bet, i can bet, to bet, number lagau, number lagaun, a coin my, coin my, in a coin, put in more or sell, buy the dip, in .. shares/stocks, put .. shares/stocks/crypto/bitcoin, money in .. shares, which stock, stocks, penny
    stock, multibagger, demat, sip, ipo, futures and options, forex, invest ..
    bitcoin/crypto/shares/stocks/stock/ipo/nifty/gold, win the lottery, lottery ticket, scratch card, horse
    race, teen patti, online game money, colour prediction, bet on, place a bet, betting app, poker, rummy,
    roulette, kaunse stock, stock lu, stock le, share lu, share le, bitcoin me, crypto me, ipo me, satta khel*,
    jua khel*, jue me, dream 11, aviator, paisa lagau/lagaun kya/kahan, kisme paisa laga*,
    पैसा लगाऊँ, शेयर में, स्टॉक, सट्टे में, बिटकॉइन में, जुए में, लॉटरी में`,
  magic: `
    vapas lane ka mantra, wapas lane ka mantra, wapas laane ka mantra, saas ko kabu, baal se kriya, photo se kriya, bali deni, sautan se, kuch khila diya, kuch khila pila, khila diya kuch, hatane ka .. tantra, koi tantra, tantra mantra, is there a spell, a spell, did .. tantra, some tantra, tantra on, want .. to suffer, send it back to, black
    magic, evil eye on, someone has cursed, curse on, cursed by, bring .. under my control, under my control,
    under control .. ex/husband/wife/boss/mother, control over him/her/my, attract him/her back by mantra, get
    rid of my enemy, destroy my enemy, destroy my enemies, harm my enemy, revenge mantra, exorcis*, haunt*,
    jinn, djinn, spirit in, possessed, lemon and chilli at, doll with, ritual to break, totka kar*, totke kar*,
    totka .. rakha, kuch kar rakha, kuch karva rakha, kiya karaya, kiya dhara kisi, kiya hua hai kisi, kisi ne
    bandhan, bandhan laga, bandish, vash me kar*, vash mein kar*, kabu me kar*, mutthi me kar*, mutthi mein
    kar*, maran, uchatan, ulta karna hai, dushman ka nash, dushman ko khatam, saaya, upri saya, saya hai, bhoot
    pret, chudail, jhaad phoonk, jhad phunk, nimbu mirch, taveez, tabiz,
    टोटका कर*, किया कराया, कुछ कर दिया, कुछ करा दिया, बंदिश, वश में कर*, काबू में कर*, मुट्ठी में, साया, ऊपरी,
    चुड़ैल, झाड़ फूँक, तावीज़, तावीज, मारण, उच्चाटन, दुश्मन का नाश, किसी ने कुछ`,
  obsession: `
    sab jagah block, blocked me everywhere, ghar ke bahar khada/khadi, fake id, photo viral, naya number nikal*, roz sau call, kisse baat karti/karta, hack his/her/into, spy on, his/her location, read his/her chats/messages, his/her password, where is he/she
    right now, who is he/she chatting, won't let him/her go, ruin his/her/their, teach her/him, destroy his/her,
    break them up, break their, stalk*, following him/her, get even with, punish him/her, uska phone track, uski
    chat, uska peecha, use barbad, use sabak, unka rishta tudwa*, unki shaadi tudwa*, rishta tudva*, rishta
    tudwa*,
    सबक सिखा*, बर्बाद कर*, रिश्ता तुड़वा*, शादी तुड़वा*, पीछा कर*`,
})
