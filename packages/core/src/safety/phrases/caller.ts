import { concepts } from '../patterns/concept.ts'

/**
 * What a caller says that needs no weighing: a harmless twin apart, the phrase alone decides. Vaguer signs are evidence
 * for the classifier (care.ts, care-signs.ts, care-dangers.ts). Native speakers and a clinician have yet to review all
 * of them.
 */
export const callerPhrases = concepts('caller', {
  self_harm: `
    kill/hang/unalive myself, end/ending/finish/finishing my life, end/finish everything tonight/today/now, take/taking my own life, takes his/her/their own life,
    commit suicide, suicide kar*, want to die, wanna die, rather be dead, wish i was/were dead, don't want to live,
    do not want to live, don't want to wake up, do not want to wake up, better off without me, better off if i .. died/gone,
    khudkushi, aatmahatya kar*, atmahatya kar*, आत्महत्या कर*, ख़ुदकुशी, खुदकुशी, सुसाइड कर*,
    marna chahta/chahti, mar jana/jaana chahta/chahti, mar jana/jaana hai, marne ka man/mann, jeene ka man/mann nahi, jeene ki ichha/ichchha/wajah nahi,
    jina/jeena nahi chahta/chahti, khud ko khatam/khatm, apne aap ko khatam/khatm, jaan de du/dunga/dungi,
    zeher/jahar/zahar kha lunga/lungi/liya/li/lu, phansi/faansi laga lunga/lungi/lu/li, nas/kalai kaat li/lu/lunga/lungi/liya,
    मरना चाहता/चाहती, मर जाना चाहता/चाहती, जीने का मन नहीं, जीना नहीं चाहता/चाहती, खुद को खत्म, जान दे दूँ/दूँगा/दूँगी,
    ज़हर खा लूँ/लूँगा/लूँगी/लिया, फाँसी लगा लूँ/लूँगा/लूँगी/ली, नस काट ली/लूँ/लूँगा/लूँगी,
    train/patri ke aage/neeche kood*/let*/aa, chhat/pul/building/kuen se/mein kood jau/jaun/jaunga/jaungi,
    pul/छत/पुल/railing/munder par/pe/पर khada/khadi/खड़ा/खड़ी, marne/maut/mukti ka muhurat/shubh, मरने का मुहूर्त,
    خودکشی, مرنا چاہتا/چاہتی, جینا نہیں چاہتا/چاہتی`,
  violence_at_home: `
    husband/father/brother/son/boyfriend/stepfather/wife/mother/laws hits/beats/slaps/kicks/chokes/punches/strangles me/us/my/her/him,
    he/she/they hits/beats/slaps/kicks/chokes/punched/slapped/choked/kicked/strangled/dragged me/us, locks/locked me in/up/inside/since,
    forces/forced himself on, beats/beating/hits/hitting my mother/sister/mummy, beaten by her/my husband/father/in,
    pati/husband/sasural/papa/sasur/bhai/saas .. maarte/maarta/peette/peetta/peet te hai/hain, mujhe maarta/maarte/peetta/peette hai/hain,
    haath uthate/uthata/chhodte/chhod hai/hain/dete/deta, gala dabaya/dabate/dabata/daba, belt/danda/dande se maar*/peet*, jalane ki dhamki, jaan se maarne ki dhamki,
    पति/पापा/ससुर/भाई/बेटा/दामाद .. मारते/मारता/पीटते/पीटता हैं/है, मुझे मारते/मारता/पीटते/पीटता, गला दबा*, जलाने की धमकी, दहेज के लिए, दहेज़ के लिए,
    dahej ke liye maar*/tang*`,
  danger_by_others: `
    throw acid, acid attack, following me .. from/since/home/to, is/are following me, leak my photos/video/nudes/pictures, being blackmailed, is blackmailing me,
    tezaab phenk*/daal*, tejab phenk*/daal*, तेज़ाब फेंक*/डाल*, mera peecha kar*, मेरा पीछा कर*, photo/video viral kar*, वीडियो वायरल, फोटो वायरल, morphed photo/photos,
    chaku/chaaku dikha*, चाकू दिखा*, katta lekar/leke, कट्टा लेकर, passport rakh liya, पासपोर्ट रख लिया`,
  minor: `
    i'm/am in class/grade/standard/std six/seven/eight/nine/ten/eleven/6/7/8/9/10/11, i'm/am in sixth/seventh/eighth/ninth/tenth/eleventh/6th/7th/8th/9th/10th/11th,
    i'm/am 12/13/14/15/16/17 years/yrs/only, mai/main/hum class 5/6/7/8/9/10/11 me/mein, mai/main 5th/6th/7th/8th/9th/10th/11th me/mein,
    mai/main saatvi/aathvi/nauvi/dasvi/gyarahvi/chhathi/paanchvi me/mein, mai/main 12/13/14/15/16/17 saal ki/ka, mai/main 13/14/15/16/17 ki/ka hu/hun/hoon,
    मैं पाँचवीं/छठी/सातवीं/आठवीं/नौवीं/दसवीं/ग्यारहवीं में, मेरी उम्र तेरह/चौदह/पंद्रह/सोलह/सत्रह साल, bal vivah, बाल विवाह`,
  fetal_sex: `
    ladka hoga ya ladki, ladka hai ya ladki, beta hoga ya beti, beta hai ya beti, pet/garbh/kokh me/mein ladka/beta/ladki/beti/kya,
    लड़का होगा या लड़की, लड़का है कि/या लड़की, बेटा होगा या बेटी, पेट/गर्भ/कोख में लड़का/बेटा/लड़की/क्या, पुत्र प्राप्ति, putra prapti, ling jaanch, लिंग जाँच,
    boy or a girl, is it a boy/girl, will it be a boy/girl/son/daughter, conceive a boy/son, gender/sex of my/the/our unborn/baby/child, carrying a boy/girl`,
  death_timing: `
    when will i die, when i will die, when am i going to die, how long will i live, at what age will i die, when will my father/mother/husband/wife/grandfather/grandmother die, date of my death, who dies first,
    maut kab, mrityu kab, meri maut, kab marunga/marungi, kitne saal jiyunga/jiyungi, kab tak jiyunga/jiyungi/jiyenge, bachenge/bachengi ya nahi, akaal mrityu, marak/marakesh dasha,
    मौत कब, मृत्यु कब, मृत्यु का योग, कब मरूँगा/मरूँगी, कितने साल जिऊँगा/जिऊँगी, कब तक जिएँगे, बचेंगे या नहीं, अकाल मृत्यु, मौत की तारीख`,
  illness_timing: `
    will i get cancer/diabetes/paralysis, when will i get cancer/diabetes/sick, heart attack kab, cancer kab, कैंसर कब, दिल का दौरा कब, लकवा कब, lakva kab`,
  medicine: `
    stop/skip/leave/halve my/the tablets/insulin/medicine/medicines/pills/medication, dawai/dava/dawa/goli/insulin band/chhod kar/du/dun/doon, operation karau/karaun/karau ya nahi,
    दवा/दवाई/गोली/इंसुलिन बंद/छोड़ कर/दूँ, ऑपरेशन कराऊँ या, bachcha gira du/dun/doon, garbhpat kara*, गर्भपात कर*`,
  paid_remedy: `
    hazaar/hazar/lakh/thousand/000 .. ki/for/ke .. puja/pooja/havan/anushthan, हज़ार/हजार/लाख की पूजा/हवन/अनुष्ठान`,
  black_magic: `
    vashikaran kar*/on/chahiye, vash me/mein kar*, do .. black magic, kala jadu kar*/kiya, वशीकरण कर*, वश में कर*/करना, काला जादू कर*/किया/करवा*, cast/put a spell on, curse my enemy/brother/husband/wife`,
  sexual: `
    talk dirty, send nudes, send me nudes, what are you wearing, phone sex, sex chat, gandi baat/baatein kar*, kya pehna/pahna hai, nangi photo, गंदी बात कर*, नंगी फोटो`,
  law: `
    bribe the judge, lie in court, lie to the judge, false witness, jhoothi gavahi/gawahi, झूठी गवाही, will i win the/my case, will i go to jail`,
  investment: `
    which stock/share/coin/crypto should, kaunsa/kaun sa share/stock/coin, कौन सा शेयर, lottery ka number, लॉटरी का नंबर, satte/satta ka number, सट्टे का नंबर, satta number`,
  abuse: `
    bloody fraud/fool/idiot, fuck you, fuck off, you stupid/bloody bot/machine/cow/bitch/idiot, chutiya, chutiye, madarchod, behenchod, bhosdi*, harami, haramkhor, bhaad/bhad me/mein ja, चूतिया, चुतिया, हरामी, भाड़ में जा, कुतिया, ढोंगी साले, साले ढोंगी`,
})
