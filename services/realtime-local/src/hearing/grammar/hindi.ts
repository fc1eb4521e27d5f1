import type { Grammar } from './part.ts'

const lifeQuestions = [
  '[ kya ] [ mera ] <m> ( kaisa rahega | kaisa hai | kaisa hoga | kaisa chal raha hai | accha rahega | theek rahega ) [ is saal ]',
  '[ kya ] [ meri ] <f> ( kaisi rahegi | kaisi hai | kaisi hogi | kaisi chal rahi hai | theek rahegi | acchi rahegi ) [ is saal ]',
  '( mere <m> | meri <f> ) ke baare mein ( batao | bataiye )',
  '[ kya ] [ is saal ] meri ( shaadi | love marriage ) ( hogi | hogi ya nahin | kab hogi | kab tak hogi ) [ is saal ] | mera ( vivah | prem vivah ) ( hoga | kab hoga )',
  '[ kya ] [ mujhe ] ( naukri | nayi naukri | sarkari naukri | government job | job ) ( milegi | kab milegi | kab lagegi | milegi ya nahin ) [ is saal ] | mujhe promotion kab milega | mera promotion kab hoga | meri salary kab badhegi | salary kab badhegi',
  '[ mere paas ] ( paisa kab aayega | paise kab aayenge ) | kya mere paas paisa ( aayega | rahega ) | kya main amir ( banunga | banungi ) | main kab amir ( banunga | banungi )',
  '[ mujhe | hamari ] santaan kab hogi | baccha kab hoga | kya mujhe santaan hogi | santaan sukh kab milega | main maa kab banungi',
  'kya main [ pariksha mein ] pass ( hounga | houngi | ho jaaunga | ho jaaungi ) | padhai mein safal kab hounga',
  'kya main videsh ( jaaunga | jaaungi | jaa sakta hoon | jaa sakti hoon ) | main videsh kab ( jaaunga | jaaungi ) | mujhe visa kab milega',
  '[ main ] [ apna ] ghar kab ( khareedunga | khareedungi | banega | milega ) | gaadi kab ( khareedunga | khareedungi )',
  'mujhe sachcha pyaar kab milega | kya vah mujhse pyaar ( karta | karti ) hai',
  '[ mera ] paisa kab tak aayega [ mere paas ]',
  'kya mujhe naukri badalna chahiye | naukri kab badlegi | business kab chalega | kya mera business chalega',
]

/** What people ask an astrologer in Hindi and Hinglish; masculine and feminine nouns have verbs of their own. */
export const hindiGrammar: Grammar = {
  always: [
    'namaste | namaskar | pranam | ram ram | aap kaise hain | namaste aap kaise hain',
    'dhanyavaad | shukriya | bahut dhanyavaad | bahut bahut dhanyavaad | bahut shukriya',
    'alvida | phir milenge | bas itna hi | aur kuch nahin',
    'ruko | rukiye | ruko ruko | bas | bas kijiye | ek minute | ek minute ruko | suno | suniye',
    'haan | nahin | theek hai | accha | nahin dhanyavaad | bilkul',
    'aap kaun hain | aap kaun ho | tum kaun ho | aapka naam kya hai | kya aap insaan hain | kya aap machine hain | kya aap robot hain | kya aap asli jyotishi hain',
    'dobara boliye | dobara bataiye | phir se boliye | phir se bataiye | phir se kahiye | samajh nahin aaya | mujhe samajh nahin aaya | sunai nahin diya',
    'aap kya kar sakte hain | main kya puchh sakta hoon | mujhe madad chahiye | kyun',
    'kya aapko yaad hai | yaad hai maine kya puchha',
    '[ main ] [ ab ] jeena nahin ( chahta | chahti ) [ hoon ] | mujhe jeena nahin hai | jeene ka man nahin ( hai | karta ) | [ main ] mar jaana ( chahta | chahti ) hoon | [ main ] marna ( chahta | chahti ) hoon | mujhe mar jaana ( hai | chahiye ) | main aatmahatya karna ( chahta | chahti ) hoon | main zindagi khatam karna ( chahta | chahti ) hoon',
    'mere pati [ mujhe ] maarte hain | pati mujhe maarta hai | pati haath uthaate hain',
    'kya mere pati mujhe dhokha de rahe hain | kya meri patni mujhe dhokha de rahi hai',
    'meri ( maut | mrityu ) kab hogi | main kab ( marunga | marungi ) | meri ( umar | aayu ) kitni hai',
    'ladka hoga ya ladki | beta hoga ya beti | ( pet | garbh ) mein ladka hai ya ladki',
    'kya mujhe cancer hai | dawa band kar doon | main kab theek ( hounga | houngi )',
  ],
  byTool: {
    get_outlook: lifeQuestions,
    get_timing: lifeQuestions,
    compare_paths: [
      '[ meri ] love marriage hogi ya arranged | prem vivah hoga ya arranged | naukri karoon ya ( business | vyapar ) | naukri acchi hai ya vyapar | videsh jaaun ya bharat mein rahoon',
    ],
    get_birth_chart: [
      '[ meri ] ( kundali | janam kundali | janmpatri ) ( batao | bataiye | dekhiye | dikhaiye ) | meri kundali kya kehti hai | meri kundali ke baare mein bataiye | mera lagna ( kya hai | kaunsa hai | bataiye )',
    ],
    get_planet_position: [
      '[ kya ] mera <planet> ( kahan hai | kis bhav mein hai | kis ghar mein hai | kis rashi mein hai | kaisa hai | accha hai | kharab hai ) | meri kundali mein <planet> kahan hai',
      'meri [ chandra | surya ] rashi ( kya hai | kaunsi hai | bataiye ) | mera [ janam ] nakshatra ( kya hai | kaunsa hai ) | main kaunsi rashi ka hoon',
    ],
    get_yogas: [
      'meri kundali mein ( kaunse yog hain | koi yog hai ) | kya meri kundali mein raj yog hai | kya mujhe raj yog hai',
    ],
    get_divisional_chart: ['mera navamsa ( dikhaiye | bataiye )'],
    check_dosha: doshas(),
    get_current_dasha: [
      '[ abhi ] [ meri ] ( kaunsi | kaun si ) ( dasha | mahadasha | antardasha ) chal rahi hai | meri ( dasha | mahadasha ) ( bataiye | kya hai ) | abhi mera samay kaisa ( hai | chal raha hai )',
    ],
    get_dasha_timeline: [
      'mera accha samay kab ( aayega | shuru hoga ) | mera bura samay kab khatam hoga | sab kab theek hoga | agli ( dasha | mahadasha ) kab shuru hogi | agli mahadasha kaunsi hai',
    ],
    get_day: [
      '[ mera ] aaj ka din kaisa ( rahega | hai ) | kal ka din kaisa ( rahega | hai ) [ mera ] | aaj mera din kaisa rahega | kal ka din kaisa rahega | aaj ka rashifal bataiye',
    ],
    get_period: [
      '( ye saal | yah saal | agla saal | ye mahina | agla mahina | ye hafta ) [ mere liye ] kaisa rahega | aane wala samay kaisa rahega | is mahine kya hoga | is saal kya hoga',
    ],
    get_panchang: [
      '[ aaj | kal ] rahu kaal kab hai | aaj ki tithi kya hai | aaj kaunsi tithi hai | ( aaj | kal ) ka ( panchang | nakshatra ) ( bataiye | batao | kya hai ) | aaj shubh samay kab hai',
    ],
    find_muhurta: [
      '( shaadi | vivah | gaadi | ghar | business | griha pravesh ) ka [ shubh ] muhurat ( kab hai | bataiye ) | gaadi khareedne ka shubh din kab hai',
    ],
    get_festivals: ['( holi | diwali | ekadashi | agli ekadashi | karva chauth ) kab hai'],
    get_meaning: [
      '( dasha | mahadasha | nakshatra | saadhe saati ) kya hoti hai | ( lagna | nakshatra | mangal dosh ) kya hota hai | meri rashi ka kya arth hai',
    ],
    get_remedies: [
      'mujhe ( kaunsa | kaun sa ) ( ratna | rang ) pehnna chahiye | kaunsa ratna pehnu | mera shubh ( ank | rang ) kya hai | mere liye ( shubh rang | accha ratna ) kaunsa hai | mera lucky number kya hai | mujhe kaunsa mantra japna chahiye | mujhe kaunsa vrat rakhna chahiye | kya daan karoon',
      '[ mujhe ] koi upay ( batao | bataiye ) | ( shaadi | naukri | paise | <planet> ) ( ka | ke liye ) [ koi ] upay ( batao | bataiye ) | mujhe kya karna chahiye | main kya karoon',
    ],
    match_charts: [
      'kundali milan ( kar dijiye | kijiye ) | gun milan kar dijiye | meri patni ki kundali dekhiye',
    ],
    get_numerology: ['mera ( mulank | bhagyank ) kya hai'],
    draw_tarot: ['ek tarot card nikaliye'],
  },
  lists: {
    m: 'career | kaam | business | vyapar | paisa | dhan | swasthya | parivaar | vaivahik jeevan | jeevan | bhavishya | bhagya | samay | vivah',
    f: 'shaadi | naukri | job | sehat | tabiyat | health | padhai | love life | arthik sthiti | zindagi | kismat | family | shaadishuda zindagi',
    planet: 'surya | chandra | chandrama | mangal | budh | guru | brihaspati | shukra | shani | rahu | ketu',
  },
}

function doshas(): readonly string[] {
  return [
    '[ kya ] main manglik hoon [ ya nahin ] | kya mujhe ( mangal | kaal sarp ) dosh hai | mujhe mangal dosh hai kya | kya meri kundali mein ( mangal | kaal sarp | koi ) dosh hai',
    '[ kya ] meri saadhe saati ( chal rahi hai | kab khatam hogi | kab tak hai | kab shuru hogi ) | kya mujhe saadhe saati hai',
  ]
}
