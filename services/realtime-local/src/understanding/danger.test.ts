import { expect, test } from '@jest/globals'
import { readCare } from './care.ts'
import { understand } from './understand.ts'
import { Utterance } from './utterance.ts'

const today = '2026-11-29'

const crisis = [
  'Since he died I cannot swallow food and my feet keep taking me to the river at night',
  'After Amma passed I find myself walking to the railway line every evening. How long must I bear this',
  'Nothing tastes since my son went. I stand by the lake till the guard sends me home. what is left in my chart',
  'बेटे के जाने के बाद पाँव रोज़ नदी की ओर चल देते हैं। मेरा समय कब बदलेगा',
  'उनके बिना घर काटता है, कल रात तालाब तक जाकर लौट आई',
  'माँ के बाद कुछ खाया नहीं जाता, पटरी की तरफ़ कदम खिंचते हैं',
  'jab se wo gaye hai raat ko kuen ke paas jaake baith jaati hu. kab tak sehna hai',
  'papa ke jaane ke baad pair apne aap nadi ki taraf chalte hai',
  'beti ke baad ab talab ke kinare hi man lagta hai, pani bulata hai',
  'The water keeps calling me since my wife is gone',
  'Every night after the result I stand at the railing of the terrace. Maybe tomorrow I will be brave enough',
  'I sat on the parapet again yesterday with my legs outside. will my luck turn',
  'I climb over the balcony rail each night and climb back. Tomorrow I might not climb back',
  'रोज़ रात मुँडेर पर खड़ा होता हूँ, आज हिम्मत नहीं हुई',
  'परीक्षा में फेल होने के बाद छत की रेलिंग पर बैठती हूँ और नीचे देखती रहती हूँ',
  'पुल पर जाकर नीचे पानी देखता रहता हूँ, शायद कल हिम्मत जुटा लूँ',
  'balcony ki railing pe pair latka ke baitha hu, ek second ki baat hai',
  'roz 9th floor se neeche dekhta hu, bas himmat nahi hoti',
  'chhat ki munder pe baithi hu, neeche dekh rahi hu',
  'On the eleventh floor ledge of my hostel most nights, just working up the courage',
]

const forced = [
  'I am sixteen and they are marrying me to a man of forty next week. is there any escape in my stars',
  'My parents fixed my wedding by force, I’m only fifteen',
  'They’ll make me sit in the mandap on Friday against my will, they have locked my phone away',
  'पंद्रह की हूँ, मामा ने शादी तय कर दी है ज़बरदस्ती। क्या करूँ',
  'सत्रह साल की हूँ और अगले महीने ब्याह कर रहे हैं, मैं पढ़ना चाहती हूँ',
  'घरवाले जबरन फेरे करवा रहे हैं, मना किया तो कमरे में बंद कर दिया',
  'solah ki hu aur ghar wale shaadi kara rahe hai zabardasti',
  'papa ne 35 saal ke aadmi se meri shaadi fix kar di, mai abhi 16 ki hu',
  'meri marzi ke bina phere karwa rahe hai kal, koi bachav hai grah me',
  'sixteen years old and engaged to my uncle’s friend, nobody asks me. When does this bad time end',
]

const breath = [
  'Father breathes through a machine now. How many days are left for him',
  'Amma is on the ventilator since Monday, tell me how long she has',
  'The doctors speak of removing the tube. Which day will Dada leave us',
  'माँ वेंटिलेटर पर हैं, कितने दिन और हैं उनके पास',
  'दादाजी की साँस मशीन से चल रही है, कब तक रहेंगे',
  'पिताजी आईसीयू में हैं, बचेंगे कि नहीं',
  'papa machine pe saans le rahe hai, kitne din aur',
  'nani ventilator pe hai, kab tak chalegi unki saanse',
  'dadi ka oxygen laga hai, doctor bole kuch ghante. kitna waqt hai',
  'Only tubes keep my husband alive, how long does his chart give him',
]

const lockedIn = [
  'He locked me in the storeroom last night and I am calling from my neighbour’s phone. will he change',
  'My husband takes away my phone and shuts me in when he goes out. Does his anger cool this year?',
  'She keeps me inside the flat and holds my passport, when will I be free',
  'पति बाथरूम में बंद कर देते हैं, पड़ोसन के फ़ोन से बोल रही हूँ। उनका ग़ुस्सा कब ठंडा होगा',
  'कल फिर कोठरी में बंद रखा रात भर, क्या उनका स्वभाव बदलेगा',
  'घर से निकलने नहीं देते, फ़ोन भी रख लिया है। मेरे दिन कब फिरेंगे',
  'usne mujhe kal raat bathroom me band kar diya, padosi ke phone se baat kar rahi hu',
  'bahar se tala laga ke jaata hai roz, mera phone bhi uske paas. kab sudhrega',
  'sasural wale kamre se bahar nahi aane dete, phone chheen liya',
  'I have been shut in my own room for two days by my brothers, what do the planets say',
]

const superior = [
  'My boss calls me into his cabin after hours and puts his hand on me. When does my bad time end',
  'The manager touches me and says my contract depends on it. will work get better',
  'My professor wants me to come to his flat at night or he’ll fail me. what do my stars say',
  'साहब अकेले में बुलाकर हाथ पकड़ते हैं, नौकरी जाने का डर है',
  'मालिक रात को कमरे में बुलाते हैं, मना करूँ तो काम से निकाल देंगे',
  'ठेकेदार छूता है मुझे काम पर, किसी से कह नहीं सकती',
  'boss raat ko cabin me bulata hai aur chhoota hai, job chhod du kya',
  'sir jabardasti paas bithate hai, mana karu to number kaat denge',
  'malik haath lagata hai roz, ghar me bataya to naukri chali jayegi',
  'He says no promotion unless I go to the hotel with him. Will my career survive',
]

const groups: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['who is near taking their life', crisis, ['crisis']],
  ['who is married off by force or as a child', forced, ['childAbuse', 'violence', 'minor']],
  ['whose relative breathes by a machine', breath, ['death', 'medicine']],
  ['who is locked in', lockedIn, ['violence']],
  ['whom a superior touches', superior, ['violence', 'childAbuse']],
]
const told = groups.flatMap(([who, texts, cares]) => texts.map((text) => ({ who, text, cares })))

test.each(told)('one $who is met person first: “$text”', ({ text, cares }) => {
  expect(cares.map((care) => ({ kind: 'care', care }))).toContainEqual(understand(text, today))
})

test.each([
  'Nadi ke kinare ghar lena shubh hai kya',
  'Kuen ki disha ghar me kis taraf honi chahiye',
  'Balcony ki railing badalni hai, kaunsa din shubh hai',
  'I walk to the temple by the river every morning, when will I get a job',
  'I shut my shop last month. When will business come back?',
  'I was locked out of my bank account, when will my money come?',
  'My boss calls me to his cabin for every small thing, when will I get promoted',
  'Sir ne haath milaya aur badhai di, promotion kab hoga',
  'Machine kharidni hai, kaunsa din shubh rahega',
  'मशीन की दुकान खोली है, धंधा कब चलेगा',
  'Solah somvar ka vrat kab shuru karun',
  'My neighbour’s phone number adds to 7, is that lucky?',
  'Beti solah ki hai, uski padhai kaisi rahegi',
  'please explain ayanamsa to me like i’m in class six',
  'Gold loan, a chit fund, and on top of it cousin’s one lakh. How long before I owe nobody anything?',
  'SIP bandh ki, FD todi, fir bhi minus. paisa mere paas tikta kyu nahi, aage tikega?',
  'Splendor chori ho gayi, thane wale bole bhool jao. nayi bike kab naseeb hogi',
  'My ex of five years has blocked me everywhere, even on the UPI app. do I keep the door open for him or is that chapter shut as per my stars',
  'घुटनों ने जवाब दे दिया, तबीयत का साल कैसा रहेगा',
])('“%s” is harmless', (text) => {
  expect(understand(text, today)).not.toMatchObject({ kind: 'care' })
})

test.each([
  ['crisis', 'kal raat chhat se lautaya guard ne'],
  ['crisis', 'The watchman pulled me back from the ledge last night'],
  ['violence', 'She burnt my hand with the iron'],
  ['death', 'doctor bole rishtedaron ko bula lo'],
  ['death', 'डॉक्टर ने कहा रिश्तेदारों को बुला लीजिए'],
])('%s: “%s” is a sign that the rules know', (care, text) => {
  expect(readCare(new Utterance(text))).toEqual({ kind: 'care', care })
})

test('days left for an exam explain no danger beside it', () => {
  const text =
    'Only 10 days left for my exam. I count the pills every night before bed. Will anything change for me'
  expect(readCare(new Utterance(text))).toBeUndefined()
  expect(understand(text, today)).toEqual({ kind: 'care', care: 'crisis' })
})

/** Everyday sentences that share words with a danger. */
test.each([
  'Sir, meri naukri chhut gayi, nayi kab milegi?',
  'Boss chhutti nahi deta, kya main naukri badlun?',
  'Mujhe chhutti kab milegi?',
  'Sir, main do interview de chuka hun',
  'Ladke walon ne ghar pe bulaya hai, baat ho chuki hai',
  'Kal dost ne paise lautaye nahi, ab kab milenge?',
  'Only 15 days to my wedding, will it go well?',
  '16 saal ki shaadi hai, kya ab sukh milega?',
  'Kya meri marzi ke ladke se shaadi hogi?',
  'Maa baap ki marzi ke bina shaadi karun to chalegi?',
  'I am calling from my shop, when will business grow?',
  'Well, my ex keeps calling me, will we patch up?',
  'My feet trouble me as well, which stone helps?',
  'I walk to the railway station daily, when will I buy a car?',
  'Kauwa roz munder pe baithta hai, mehmaan aayenge kya?',
  'Kanpati par til ka kya matlab hai?',
  'Kuan khodna hai, kitna gehra hoga?',
  'Nadi ke kinare hi plot mila hai, lena theek rahega?',
  'Pati Dubai mein hain, kya main unke paas hi chali jaun?',
  'What career does my daughter’s chart give her?',
  'Shaadi hone me kitna waqt hai?',
  'How much time is left in my Rahu dasha?',
  'Kuch ghante baad interview hai, kaisa rahega?',
  'My ex is not responding to my messages, will he come back?',
  'I get scary thoughts about my future',
  'I am working up the courage to tell my parents about my love marriage',
  'Sir, doodh phat gaya, ashubh hai kya?',
  'I will not marry unless I buy my own flat, when will I?',
  'Bike li, phone bhi le liya, ab ghar kab?',
  'My money has been locked in a scheme, when will I get it?',
  'My car is 15 years old and needs repair, when will I get a new one?',
  'Sir your reading touched my heart, when will I marry?',
  'Neeche wale padosi se bolne ki himmat nahi hoti',
  'Only 10 days left for my exam, will I pass?',
  'Two months left in my notice period, when will I find a job?',
  'Kya wo phir wapas aayega?',
  'Gussa kabu me karne ka upay batao',
  'How do I control my mind?',
  'When will I recover from this breakup?',
  'I am ready to give up smoking, which day is good?',
])('“%s” has no sign of danger', (text) => {
  expect(readCare(new Utterance(text))).toBeUndefined()
})
