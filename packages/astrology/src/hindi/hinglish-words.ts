import { GRAHA_LABELS } from '../jyotish/grahas.ts'
import type { Label } from '../jyotish/label.ts'
import { NAKSHATRA_LABELS } from '../jyotish/nakshatras.ts'
import { SIGN_LABELS } from '../jyotish/signs.ts'

const named = (labels: readonly Label[]): Record<string, string> =>
  Object.fromEntries(labels.map(({ hi, hinglish }) => [hi.normalize('NFC'), hinglish]))

/** What is written otherwise than it is spelt, and what callers say in English; each keeps its word's gender. */
const OTHERS = `
हाँ haan|माँ maa|पाँच paanch|पाँचवाँ paanchva|पाँचवें paanchve|पाँचवीं paanchvi|दूसरा doosra|दूसरे doosre
दूसरी doosri|तीसरा teesra|तीसरे teesre|तीसरी teesri|छठा chhatha|छठे chhathe|छठी chhathi|सातवाँ saatva
सातवें saatve|सातवीं saatvi|आठवाँ aathva|आठवें aathve|आठवीं aathvi|दसवाँ dasva|दसवें dasve|दसवीं dasvi
भाव ghar|भावों gharon|लग्न lagna|ग्रह grah|कुंडली kundli|कुंडलियाँ kundliyan|कुंडलियों kundliyon
नौकरी job|व्यापार business|यह yeh|वह woh|कुछ kuch|अच्छा achha|अच्छे achhe|अच्छी achhi|नहीं nahin|शादी shaadi
वाला wala|वाले wale|वाली wali|बातें baatein|आमदनी aamdani|गणना ganana|अनुमति anumati|प्रजापति Prajapati
महादशा mahadasha|महादशाएँ mahadashayein|लोकप्रियता lokpriyata|आचरण aacharan|नियमित niyamit|निरयन nirayan
मिनटों minutes|बहन behen|पहल pehal|महीने mahine|डॉक्टर doctor|करियर career|केपी KP|डी D|प्लेसिडस Placidus
सफलता safalta|विंशोत्तरी Vimshottari|मुहूर्त muhurat|कृष्ण Krishna|शुक्ल Shukla|पूजा puja|द्विस्वभाव dwiswabhav
मिनट minute|पहनने pehenne|वालों walon|रत्न ratna|निर्ऋति Nirriti|भारतीय bharatiya|आदतों aadaton|जगहों jagahon|गई gayi|नई nayi|कृष्णमूर्ति Krishnamurti|इंद्र Indra
गजकेसरी Gajakesari|कर्माधिपति Karmadhipati|उभयचारी Ubhayachari|अनफा Anapha|सुनफा Sunapha|दुरुधरा Durudhara
सरस्वती Saraswati|लक्ष्मी Lakshmi|गौरी Gauri|वरुण Varun|यम Yam|सोम Som|रुद्र Rudra|अदिति Aditi|बृहस्पति Brihaspati|अर्यमा Aryama|सविता Savita|त्वष्टा Tvashta
विष्णु Vishnu|पूषा Pusha|विश्वेदेव Vishvedev|साती Sati|ॐ Om|नमः namah|सूर्याय Suryaya|चंद्राय Chandraya|भौमाय Bhaumaya|बुधाय Budhaya|गुरवे Gurave|शुक्राय Shukraya
शनैश्चराय Shanaishcharaya|राहवे Rahave|केतवे Ketave
सोमवार Somvar|मंगलवार Mangalvar|बुधवार Budhvar|गुरुवार Guruvar|शुक्रवार Shukravar|शनिवार Shanivar|रविवार Ravivar
`

/** Spellings that the letters alone do not give, by the word in Hindi. */
export const HINGLISH_WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    OTHERS.trim()
      .split(/[|\n]/)
      .map((pair) => pair.normalize('NFC').split(' ') as [string, string]),
  ),
  ...named(Object.values(GRAHA_LABELS)),
  ...named(Object.values(SIGN_LABELS)),
  ...named(Object.values(NAKSHATRA_LABELS)),
}
