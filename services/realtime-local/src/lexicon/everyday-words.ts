import { fold } from '@astrovoice/core/safety'
import { hindiWords } from '../language/hindi-words.ts'
import { hindiVerbForms } from './hindi-verbs.ts'

/**
 * Words that say nothing of what a sentence is about. A sentence whose other words are all understood is taken with
 * less evidence than one with words that nobody knows.
 */
const english = `
  news expect namak loving caring kind handsome beautiful supportive understanding honest helpful nice rest
  else red blue green yellow white black pink simple special a about again ahead all also always am an and
  any anybody anyone anything are aren't as ask at back bad be because been before begin behind being best
  better between big both bring but by call came can can't cannot change chance come comes coming could day
  days dear did didn't do does doesn't doing don't done during each early either end even ever every everyone
  everything exactly fate feel few fight find first fine for forward free from future gave get gets getting
  give given go goes going gone good got great had happen happening happens happy hard has have haven't
  having he hello help her here hers hi him his hold hope hour how i i'd i'll i'm i've if improve in into is
  isn't it it's its just keep know last late later least leave left less let let's life like likely little
  live long look looking looks lot luck lucky made make makes making many matter may maybe me mean might mine
  minute moment more most move much must my myself near need never new next no not nothing now of off often
  oh ok okay old on once one only open or other our out over own part past people person phase place plan
  please possible present problem problems question questions rather ready real really reason right said same
  say says see seem seems seen shall she should show side since sir madam situation so some someone something
  soon start started starting state still stop strong stuck success successful such suit suitable suits sure
  take taking talk tell than thank that that's the their them then there these they thing things think this
  those though three through time times to today together told tomorrow too toward trouble true try two under
  until up upcoming us use very want wants was way we well were what what's when where which while who whom
  whose why will wish with within without won't work would write wrong year years yes yet you your yours
  actually currently delayed delay delays finally lately main months month week weeks weekend morning evening
  night afternoon tonight chart worried worry confused afraid scared nervous sad upset alone lost lose losing
  gain growth grow stable stability peaceful smooth difficult difficulty tough easy favourable favorable
  meant mean means guess wonder feels felt thinking thought keeps kept treat treats anyone's suppose actually
  basically literally honestly kinda sort kind ever whole entire rest half later soon-ish per thru via yaar lol
  pls plz btw etc due despite though although unless whether instead besides overall especially lately
  period stage age young astrologer astrology stars star planets planet kindly guruji pandit ji according
  regarding concerning indicate indicates indicated shows showing tells predict prediction predictions
  forecast reading consult advice advise suggest suggestion guide guidance
`

const hindi = `
  kardo krdo dedo lelo karado karvado banakar banake banaake dikhakar lekar leke lekr jakar jaakar aakar aake
  karke karwake san sann bitega beetega guzrega gujrega nikalega jaega jayegi chalri laega aane vale vali
  vala humko unko inko kuchh bilkul kaafi itna aisi aise waise vaise matlab dobara phirse ekdum sach much
  asar vo jo bhi aap aapka aapke aapki aapko aaj aayega aayegi aayenge ab abhi accha achhi acche agar aisa
  alag apna apne apni are aur baad baar baat badhega badhegi bahut banega banegi bas bataiye batao bhagya
  bhavishya bol bure bura chahiye chahta chahti chahte chal chalega chalegi chinta dekhna dekh dena din do
  dono dosh ek fayda ga gaya gayi gaye ghar ha haan hai hain hal hamara hamare hamari har hi ho hoga hogi
  honge hone hona hota hoti hote hu hua hui hoon hum hume hamein is isme iska iske iski isko itni ja jab jaa
  jaana jaane jaaye jaayega jaayegi jaldi jaisa jeevan ji jis jiska ka kab kabhi kaha kahan kaisa kaise kaisi
  kam kar kare karein karna karne karta karte karti karu karun karoon karunga karungi kaun kaunsa kaunsi ke
  kehte khaas kharab ki kis kisi kismat kitna kitni kitne ko koi kuch kya kyon lag lagta lagti lekin lena le
  lo liye log lu lun ma mai main man mann me mein mera mere meri mil milega milegi milenge mile mujhe mujhko
  mushkil na nahi naseeb ne ok pa paunga paungi paayenge par paas pata pe pehle phir poora poori pareshan
  pareshani problem pura puri raha rahe rahega rahegi rahenge rahi rahte sab sabse sahi sakta sakte sakti
  samay samasya sath saath se shubh shuru shuruaat si sirf sudhrega sudhregi sukh tab tak takleef thik theek
  tha the thi thoda thodi time to toh tum tumhara un unka unki us uska uske uski usko vah wala wale wali wo
  woh waqt vakt ya yaar yah yahan ye yeh yog zaroor zindagi zyada jyada kripya zara jara bata batana samajh
  likha hue hun huun banunga banungi bano banu baare bare taraf dhyan lagega lagegi chahie khush khushi dukh
  dukhi sachcha mujhse mujhme humare aage peeche upar neeche andar bahar waisa tarah filhal aajkal aaj-kal
  jagah hisab hisaab fursat idhar udhar kidhar mujh tujh jaise taise waghera vagairah wagera vaise thokar
  raat-din haath hath paanv ne din-raat mausam konse konsa konsi kaunse jise jisko jisse jinhe usi isi tabhi
  jabki phone fone mobile mobail cheez cheezein baatein baat baten log logon duniya sapna sapne khud k
  der dheere pakka shayad agle agla agli pichhle pichhla pichhli saal sal mahine mahina hafte hafta raat
  subah shaam dopahar margi patti patta patte thappa
`

const everyday = new Set(
  [...`${english} ${hindi}`.split(/\s+/), ...hindiWords.flatMap(({ spellings }) => spellings)]
    .filter(Boolean)
    .map(fold),
)

/** Whether a folded word is so common that it says nothing of a sentence's subject. */
export const isEveryday = (folded: string): boolean => everyday.has(folded) || hindiVerbForms.has(folded)
