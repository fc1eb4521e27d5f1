import type { Area } from '@astrovoice/astrology/timing'
import type { Speak } from '../speak.ts'

/** An area, or what becomes of it for a caller who is married, works, has children and so on. */
export type Matter =
  | Area
  | 'relationship'
  | 'marriedLife'
  | 'companionship'
  | 'childrensGrowth'
  | 'newJob'
  | 'progressAtWork'
  | 'businessGrowth'
  | 'lifeAbroad'

interface MatterWords {
  /** As it stands after “for” and before “के लिए”. */
  readonly name: Speak
  /** One thing to do that costs nothing. */
  readonly action: Speak
}

const words = (en: string, hi: string, hinglish: string): Speak => ({ en, hi, hinglish })

export const matters: Readonly<Record<Matter, MatterWords>> = {
  love: {
    name: words('love', 'प्रेम', 'pyaar'),
    action: words(
      'Spend time with people you enjoy, and say honestly what you feel.',
      'जिनके साथ अच्छा लगता है उनके साथ समय बिताइए, और मन की बात सच-सच कहिए।',
      'Jinke saath achha lagta hai unke saath samay bitaiye, aur mann ki baat sach-sach kahiye.',
    ),
  },
  relationship: {
    name: words('your relationship', 'आपके रिश्ते', 'aapke rishte'),
    action: words(
      'Give each other one quiet hour this week, without phones.',
      'इस हफ़्ते एक-दूसरे को फ़ोन के बिना एक घंटा दीजिए।',
      'Is hafte ek-doosre ko phone ke bina ek ghanta dijiye.',
    ),
  },
  marriage: {
    name: words('marriage', 'विवाह', 'shaadi'),
    action: words(
      'Tell your family clearly what matters to you in a partner.',
      'जीवनसाथी में आपके लिए क्या ज़रूरी है, यह घर में साफ़ कहिए।',
      'Jeevansaathi mein aapke liye kya zaroori hai, yeh ghar mein saaf kahiye.',
    ),
  },
  marriedLife: {
    name: words('your married life', 'आपके वैवाहिक जीवन', 'aapki shaadishuda zindagi'),
    action: words(
      'Talk with your partner this week about one thing that you both want.',
      'इस हफ़्ते अपने जीवनसाथी से ऐसी एक बात कीजिए जो आप दोनों चाहते हैं।',
      'Is hafte apne jeevansaathi se aisi ek baat kijiye jo aap dono chahte hain.',
    ),
  },
  companionship: {
    name: words('a new companionship', 'नए साथ', 'naye saath'),
    action: words(
      'Give yourself time, and tell one person you trust what you hope for.',
      'अपने आप को समय दीजिए, और किसी भरोसे के व्यक्ति को अपनी उम्मीद बताइए।',
      'Apne aap ko samay dijiye, aur kisi bharose ke vyakti ko apni ummeed bataiye.',
    ),
  },
  children: {
    name: words('children', 'संतान', 'santan'),
    action: words(
      'Speak about it openly with your partner, and leave medical questions to a doctor.',
      'अपने जीवनसाथी से इस पर खुलकर बात कीजिए, और इलाज के सवाल डॉक्टर से पूछिए।',
      'Apne jeevansaathi se is par khulkar baat kijiye, aur ilaaj ke sawaal doctor se poochiye.',
    ),
  },
  childrensGrowth: {
    name: words('your children’s progress', 'आपके बच्चों की प्रगति', 'aapke bachchon ki pragati'),
    action: words(
      'Sit with your child for half an hour today, and listen.',
      'आज आधा घंटा अपने बच्चे के पास बैठिए, और उसकी बात सुनिए।',
      'Aaj aadha ghanta apne bachche ke paas baithiye, aur uski baat suniye.',
    ),
  },
  education: {
    name: words('education', 'शिक्षा', 'padhai'),
    action: words(
      'Keep one hour of study at the same time each day.',
      'रोज़ एक ही समय पर एक घंटा पढ़ाई का रखिए।',
      'Roz ek hi samay par ek ghanta padhai ka rakhiye.',
    ),
  },
  work: {
    name: words('work', 'काम-काज', 'kaam-kaaj'),
    action: words(
      'Write down the three things you do best, and show them to someone who can help.',
      'जो तीन काम आप सबसे अच्छे करते हैं उन्हें लिखिए, और किसी मदद करने वाले को दिखाइए।',
      'Jo teen kaam aap sabse achhe karte hain unhe likhiye, aur kisi madad karne wale ko dikhaiye.',
    ),
  },
  newJob: {
    name: words('a new job', 'नई नौकरी', 'nayi naukri'),
    action: words(
      'Send one application each day, and call one person who works where you want to.',
      'रोज़ एक आवेदन भेजिए, और वहाँ काम करने वाले एक व्यक्ति से बात कीजिए।',
      'Roz ek application bhejiye, aur wahan kaam karne wale ek vyakti se baat kijiye.',
    ),
  },
  progressAtWork: {
    name: words('progress in your job', 'आपकी नौकरी में तरक़्क़ी', 'aapki naukri mein tarakki'),
    action: words(
      'Tell your senior what you would like to take on next.',
      'अपने वरिष्ठ को बताइए कि आप आगे कौन सा काम लेना चाहते हैं।',
      'Apne senior ko bataiye ki aap aage kaun sa kaam lena chahte hain.',
    ),
  },
  workChange: {
    name: words('a change of work', 'काम बदलने', 'kaam badalne'),
    action: words(
      'Keep your present work until the new one is in writing.',
      'नया काम लिखित में मिलने तक मौजूदा काम मत छोड़िए।',
      'Naya kaam likhit mein milne tak maujooda kaam mat chhodiye.',
    ),
  },
  business: {
    name: words('business', 'व्यापार', 'vyapaar'),
    action: words(
      'Try the idea with five customers before you spend money on it.',
      'पैसा लगाने से पहले यह विचार पाँच ग्राहकों के साथ आज़माइए।',
      'Paisa lagane se pehle yeh idea paanch grahakon ke saath aazmaiye.',
    ),
  },
  businessGrowth: {
    name: words('the growth of your business', 'आपके व्यापार की बढ़त', 'aapke vyapaar ki badhat'),
    action: words(
      'Ask three of your customers what they miss.',
      'अपने तीन ग्राहकों से पूछिए कि उन्हें क्या कमी लगती है।',
      'Apne teen grahakon se poochiye ki unhe kya kami lagti hai.',
    ),
  },
  money: {
    name: words('money', 'धन', 'paise'),
    action: words(
      'Write down all you spend for the next seven days.',
      'अगले सात दिन अपना हर ख़र्च लिखिए।',
      'Agle saat din apna har kharch likhiye.',
    ),
  },
  property: {
    name: words('property', 'ज़मीन-मकान', 'zameen-makaan'),
    action: words(
      'Have the papers read by someone you trust before you pay anything.',
      'कुछ भी देने से पहले काग़ज़ किसी भरोसे के व्यक्ति को पढ़ाइए।',
      'Kuch bhi dene se pehle kaagaz kisi bharose ke vyakti ko padhaiye.',
    ),
  },
  vehicle: {
    name: words('a vehicle', 'वाहन', 'gaadi'),
    action: words(
      'Write down what you need it for, and compare three before you decide.',
      'लिखिए कि वाहन किस काम के लिए चाहिए, और तय करने से पहले तीन की तुलना कीजिए।',
      'Likhiye ki gaadi kis kaam ke liye chahiye, aur tay karne se pehle teen ki tulna kijiye.',
    ),
  },
  travel: {
    name: words('travel and a life abroad', 'विदेश यात्रा', 'videsh yatra'),
    action: words(
      'Put your papers in order, and write to one person who lives there.',
      'अपने काग़ज़ तैयार कीजिए, और वहाँ रहने वाले किसी एक व्यक्ति को लिखिए।',
      'Apne kaagaz taiyaar kijiye, aur wahan rehne wale kisi ek vyakti ko likhiye.',
    ),
  },
  lifeAbroad: {
    name: words('your life abroad', 'विदेश में आपके जीवन', 'videsh mein aapki zindagi'),
    action: words(
      'Find one group near you that you can meet every week.',
      'आसपास ऐसा एक समूह खोजिए जिससे हर हफ़्ते मिल सकें।',
      'Aas-paas aisa ek group khojiye jisse har hafte mil sakein.',
    ),
  },
  family: {
    name: words('family life', 'परिवार', 'parivar'),
    action: words(
      'Call one relative today, only to listen.',
      'आज घर के किसी एक व्यक्ति को फ़ोन कीजिए, केवल सुनने के लिए।',
      'Aaj ghar ke kisi ek vyakti ko phone kijiye, sirf sunne ke liye.',
    ),
  },
  spirit: {
    name: words('spiritual life', 'साधना', 'sadhana'),
    action: words(
      'Sit quietly for ten minutes at the same hour each day.',
      'रोज़ एक ही समय पर दस मिनट शांत बैठिए।',
      'Roz ek hi samay par das minute shaant baithiye.',
    ),
  },
  health: {
    name: words('your health', 'आपके स्वास्थ्य', 'aapki sehat'),
    action: words(
      'Keep one fixed hour for sleep, and see a doctor about any complaint.',
      'सोने का एक समय तय रखिए, और कोई भी तकलीफ़ हो तो डॉक्टर से मिलिए।',
      'Sone ka ek samay tay rakhiye, aur koi bhi takleef ho to doctor se miliye.',
    ),
  },
}
