import { describe, expect, test } from '@jest/globals'
import type { Language } from '@astrovoice/contracts'
import type { Moment, NamedPeriod, ReadClaim } from '../read-claim.ts'
import { readClaims, readSentence } from './read-claims.ts'
import { noTopic } from './topic.ts'

const sayMoment = ({ year, month, day }: Moment) =>
  [year ?? '*', ...(month === null ? [] : [month]), ...(day === null ? [] : [day])].join('-')
const sayPeriod = (of: NamedPeriod | null) => (of ? `${of.lord}${of.level ?? ''}` : '')

/** A claim in a few letters, as a person would label it. */
function brief(claim: ReadClaim): string {
  switch (claim.kind) {
    case 'ascendant':
      return `lagna=${claim.sign}`
    case 'sign':
      return `${claim.of}=${claim.sign}`
    case 'house':
      return `${claim.of}@${claim.house}${claim.from === 'lagna' ? '' : ` from ${claim.from}`}`
    case 'lord':
      return `lord ${claim.house}=${claim.graha}`
    case 'nakshatra':
      return `${claim.of}*${claim.nakshatra ?? ''}${claim.pada ?? ''}`
    case 'degree':
      return `${claim.of}°${claim.degrees}`
    case 'retrograde':
      return `${claim.of} ${claim.isRetrograde ? 'back' : 'direct'}`
    case 'dasha':
      return `${claim.role} ${sayPeriod(claim.period)}`
    case 'date':
      return `${sayPeriod(claim.of)} ${claim.edge} ${sayMoment(claim.at)}`.trim()
    case 'window':
      return `${sayPeriod(claim.of)} ${sayMoment(claim.from)}..${sayMoment(claim.until)}`.trim()
    case 'score':
      return `${claim.of} ${claim.points}`
    case 'yoga':
      return `${claim.isPresent ? '' : 'no '}${claim.ids[0] ?? ''}`
    case 'dosha':
      return `${claim.isPresent ? '' : 'no '}${claim.dosha}${claim.phase ? ` ${claim.phase}` : ''}${claim.from ?? ''}`
    case 'tithi':
      return `tithi ${claim.paksha ?? ''}${claim.tithi}`
    case 'vara':
      return `vara ${claim.vara}`
    case 'combust':
      return `${claim.of} ${claim.isCombust ? 'combust' : 'not combust'}`
    case 'dignity':
      return `${claim.of} ${claim.isPresent ? '' : 'not '}${claim.dignity}`
    case 'karana':
      return `karana ${claim.karana}`
    case 'age':
      return `age ${claim.years}`
    case 'moon-of-day':
      return `today*${claim.nakshatra}`
  }
}

const now = { year: 2026, month: 11 }
const read = (text: string, language: Language) => readClaims(text, language, now).map(brief).toSorted()

type Row = readonly [text: string, ...claims: string[]]

function readsAll(language: Language, rows: readonly Row[]): void {
  test.each(rows.map(([text, ...claims]) => ({ text, claims })))('reads “$text”', ({ text, claims }) => {
    expect(read(text, language)).toEqual(claims.toSorted())
  })
}

describe('in English', () => {
  readsAll('en', [
    ['Your Moon is in Taurus.', 'moon=taurus'],
    ['Your Sun sits in Libra, in the second house.', 'sun=libra', 'sun@2'],
    ['Mars and Venus are both in your ninth house.', 'mars@9', 'venus@9'],
    ['In your tenth house stands Saturn.', 'saturn@10'],
    ['Your seventh house holds the Moon and Jupiter.', 'jupiter@7', 'moon@7'],
    ['Your fourth house has Ketu, and Rahu is in the tenth.', 'ketu@4', 'rahu@10'],
    ['Jupiter is in house 5.', 'jupiter@5'],
    ['The lord of your seventh house is Mercury.', 'lord 7=mercury'],
    ['Your fifth lord Saturn is in the 11th house.', 'lord 5=saturn', 'saturn@11'],
    ['Mercury rules your third house.', 'lord 3=mercury'],
    ['Your lagna lord, Venus, is in Pisces.', 'lord 1=venus', 'venus=pisces'],
    ['Your ascendant is Virgo.', 'lagna=virgo'],
    ['You have Leo rising.', 'lagna=leo'],
    ['Your Moon sign is Gemini.', 'moon=gemini'],
    ['Your Sun sign is Aries.', 'sun=aries'],
    ['Your birth star is Rohini.', 'moon*rohini'],
    ['Your Moon is in the second quarter of Rohini.', 'moon*rohini2'],
    ['You were born in Pushya nakshatra.', 'moon*pushya'],
    ['Your Moon is at 14 degrees of Aquarius.', 'moon=aquarius', 'moon°14'],
    ['Saturn is retrograde in your chart.', 'saturn back'],
    ['Saturn is not retrograde in your chart.', 'saturn direct'],
    ['You are in the Saturn mahadasha until July 2027.', 'running saturn1', 'saturn1 end 2027-7'],
    [
      'You are in the major period of Rahu until May 2030, and in it the sub-period of Venus until April 2027.',
      'rahu1 end 2030-5',
      'running rahu1',
      'running venus2',
      'venus2 end 2027-4',
    ],
    ['Your next major period is that of Jupiter.', 'next jupiter1'],
    ['The best time for this is March to August 2027.', '2027-3..2027-8'],
    ['It opens between June and September next year.', '2027-6..2027-9'],
    ['The 4th of March 2027 is a good day to sign.', 'at 2027-3-4'],
    ['Twenty-eight of the points match, 28 out of 36.', 'guna 28'],
    ['You have Gajakesari yoga.', 'gajakesari'],
    ['There is no Neecha Bhanga in your chart.', 'no neecha-bhanga'],
    ['Your chart has Mangal dosha.', 'mangal'],
    ['You are not manglik.', 'no mangal'],
    ['You are in the last phase of Sade Sati.', 'sade-sati setting'],
    ['Today is Shukla Ekadashi.', 'tithi shukla11'],
    ['Today is Monday.', 'vara 1'],
    ['Your Moon is in Taurus, right?', 'moon=taurus'],
  ])
})

describe('in Hindi', () => {
  readsAll('hi', [
    ['आपका चंद्रमा वृषभ राशि में है।', 'moon=taurus'],
    ['आपका चन्द्रमा वृष राशि में है।', 'moon=taurus'],
    ['शनि सातवें भाव में है।', 'saturn@7'],
    ['सातवें घर में शनि बैठे हैं।', 'saturn@7'],
    ['गुरु और शुक्र दोनों नौवें भाव में हैं।', 'jupiter@9', 'venus@9'],
    ['आपके दशम भाव का स्वामी बुध है।', 'lord 10=mercury'],
    ['सप्तमेश शुक्र बारहवें घर में है।', 'lord 7=venus', 'venus@12'],
    ['आपका लग्न कन्या है।', 'lagna=virgo'],
    ['आपकी राशि मिथुन है।', 'moon=gemini'],
    ['आपका जन्म नक्षत्र रोहिणी है।', 'moon*rohini'],
    ['चंद्रमा उत्तरा फाल्गुनी नक्षत्र के तीसरे चरण में है।', 'moon*uttara-phalguni3'],
    ['मंगल साढ़े बारह अंश पर है।', 'mars°12.5'],
    ['मंगल १२ अंश पर है।', 'mars°12'],
    ['जन्म के समय शनि वक्री था।', 'saturn back'],
    ['आपकी राहु की महादशा मई 2030 तक चल रही है।', 'rahu1 end 2030-5', 'running rahu1'],
    ['राहु की महादशा दो हज़ार तीस तक है।', 'rahu1 end 2030', 'running rahu1'],
    ['गुरु में शनि की अंतर्दशा चल रही है।', 'running jupiter1', 'running saturn2'],
    ['सबसे अच्छा समय मार्च से अगस्त 2027 तक है।', '2027-3..2027-8'],
    ['छत्तीस में से अट्ठाईस गुण मिलते हैं।', 'guna 28'],
    ['नाड़ी के आठ में से शून्य अंक हैं।', 'nadi 0'],
    ['आपकी कुंडली में गजकेसरी योग है।', 'gajakesari'],
    ['आपकी कुंडली में मंगल दोष नहीं है।', 'no mangal'],
    ['आपकी साढ़े साती चल रही है।', 'sade-sati'],
    ['आज शुक्ल पक्ष की एकादशी है।', 'tithi shukla11'],
    ['आज गुरुवार है।', 'vara 4'],
  ])
})

describe('in Hindi of Latin letters', () => {
  readsAll('hinglish', [
    ['Aapka Chandra Vrishabh rashi mein hai.', 'moon=taurus'],
    ['Aapka Moon Taurus mein hai.', 'moon=taurus'],
    ['Shani saatve ghar mein hai.', 'saturn@7'],
    ['Shani saatvein bhav mein baithe hain, Mangal ke saath.', 'mars@7', 'saturn@7'],
    ['Aapke fifth house mein Jupiter hai.', 'jupiter@5'],
    ['Chandra Vrishabh mein hai aur saatve bhav mein Shani hai.', 'moon=taurus', 'saturn@7'],
    ['Dasve bhav ka swami Shukra hai.', 'lord 10=venus'],
    ['Aapka lagna Kanya hai.', 'lagna=virgo'],
    ['Aapki rashi Makar hai.', 'moon=capricorn'],
    ['Aapka nakshatra Purva Ashadha hai.', 'moon*purva-ashadha'],
    ['Guru aapki kundli mein vakri hai.', 'jupiter back'],
    ['Aapki Guru ki mahadasha July 2035 tak chal rahi hai.', 'jupiter1 end 2035-7', 'running jupiter1'],
    ['Agle saal April mein achha mauka hai.', 'at 2027-4'],
    ['36 mein se saadhe chhabbis gun milte hain.', 'guna 26.5'],
    ['Aap manglik nahi hain.', 'no mangal'],
    ['Aap par Sade Sati ka beech ka charan chal raha hai.', 'sade-sati peak'],
    ['Aaj Guruvar hai.', 'vara 4'],
  ])
})

describe('in other orders, without marks, and of other kinds', () => {
  readsAll('en', [
    ['so your moon is sitting in libra in the first house', 'moon=libra', 'moon@1'],
    ['Venus sits pretty in Pisces, sixth house.', 'venus=pisces', 'venus@6'],
    ['Saturn does not sit in your seventh; it sits in the fourth.', 'saturn@4'],
    ['Your Moon is in Libra rather than Scorpio.', 'moon=libra'],
    ['Rahu and Ketu are in the second and eighth houses.', 'ketu@8', 'rahu@2'],
    ['Mars, as lord of the second, sits in the ninth.', 'lord 2=mars', 'mars@9'],
    ['Cancer is on the tenth.', 'house-10=cancer'],
    ['Counted from the Moon, Mars is in the ninth.', 'mars@9 from moon'],
    ['Your Venus is exalted.', 'venus exalted'],
    ['Mercury is not combust.', 'mercury not combust'],
    ['Venus moves forward in your chart.', 'venus direct'],
    ['You are 33 years old.', 'age 33'],
    ['The karana today is Bava.', 'karana Bava'],
    [
      'Mercury within Mars runs from this November to next May.',
      'mercury2 2026-11..2027-5',
      'running mars1',
      'running mercury2',
    ],
    ['Venus will have begun by 2027.', 'next venus', 'venus end 2027'],
    ['You have neither Mangal dosha nor Kaal Sarp.', 'no kaal-sarp', 'no mangal'],
    ['There is a touch of Mangal dosha, nothing dramatic.', 'mangal'],
  ])
  readsAll('hi', [
    ['तो आपका चंद्रमा तुला राशि में है और शनि चौथे घर में', 'moon=libra', 'saturn@4'],
    ['शनि सातवें में नहीं, चौथे में है।', 'saturn@4'],
    ['दसवें भाव में कर्क राशि है।', 'house-10=cancer'],
    ['न मांगलिक दोष है, न काल सर्प।', 'no kaal-sarp', 'no mangal'],
    ['शुक्र छठे में उच्च के हैं।', 'venus exalted', 'venus@6'],
    ['अभी केतु का अंतर है, जो अगली मार्च में उतरेगा।', 'ketu2 end 2027-3', 'running ketu2'],
    ['बुध अस्त है।', 'mercury combust'],
    ['साढ़े साती का आख़िरी दौर चल रहा है।', 'sade-sati setting'],
  ])
  readsAll('hinglish', [
    ['Abhi Guru mein Shukra chal raha hai.', 'running jupiter1', 'running venus2'],
    ['Shani saatve mein nahi balki chauthe ghar mein hai.', 'saturn@4'],
    ['Shani seedha chal raha hai.', 'saturn direct'],
    ['Kundli mein dhaiya chal rahi hai, chauthe wali.', 'dhaiya4'],
    ['Aap 33 saal ke hain.', 'age 33'],
  ])
})

describe('what refers to the sentence before', () => {
  const pairs: readonly (readonly [Language, string, string, ...string[]])[] = [
    ['en', 'You asked about Jupiter.', 'He is in the ninth, in Libra.', 'jupiter=libra', 'jupiter@9'],
    ['en', 'Now, Mars.', 'Ninth house, retrograde.', 'mars back', 'mars@9'],
    ['en', 'Half the sky is in your eighth.', 'Leo there holds the Sun.', 'sun=leo', 'sun@8'],
    ['en', 'Marriage is read from the seventh.', 'In your chart its lord is Mars.', 'lord 7=mars'],
    ['hi', 'गुरु की बात करें।', 'वह नौवें भाव में है।', 'jupiter@9'],
    ['hi', 'शादी सातवें घर से देखते हैं।', 'उसका स्वामी मंगल है।', 'lord 7=mars'],
    ['hinglish', 'Rahu ki mahadasha 2019 tak thi.', 'Ab Chandra ki hai.', 'running moon1'],
    ['hinglish', 'Chauthe ghar ki baat karein.', 'Wahan Shani baitha hai.', 'saturn@4'],
    ['en', 'Let us talk of your work.', 'He is in the ninth.'],
  ]
  test.each(pairs)('%s: after “%s”, reads “%s”', (language, first, second, ...claims) => {
    const { topic } = readSentence(first, language, now, noTopic)
    const said = readSentence(second, language, now, topic).claims.map(brief)
    expect(said.toSorted()).toEqual(claims.toSorted())
  })
})

describe('what says nothing of the chart as it is', () => {
  const none: readonly (readonly [Language, string])[] = [
    ['en', 'Is your Moon in Taurus?'],
    ['en', 'If Saturn were in your tenth house, work would come late.'],
    ['en', 'Saturn in the seventh house usually delays marriage.'],
    ['en', 'People with the Moon in the fourth house love their home.'],
    ['en', 'You told me that your Moon is in Taurus.'],
    ['en', 'Your wife’s Moon is in Leo.'],
    ['en', 'Your Moon is not in Taurus.'],
    ['en', 'Were Saturn in Leo, I would worry.'],
    ['en', 'When Venus falls in the twelfth, some books praise it.'],
    ['en', 'Libra is an airy sign ruled by Venus.'],
    ['en', 'If you have Mangal dosha, match with care.'],
    ['en', 'Anything above eighteen is fine in guna milan.'],
    ['en', 'He will be here soon, in the tenth minute.'],
    ['en', 'Do not fear Mangal dosha.'],
    ['hi', 'एकादशी महीने में दो बार आती है।'],
    ['hi', 'ज्योतिष यह नहीं जान सकता।'],
    ['hinglish', 'Jyotish yeh nahin jaan sakta.'],
    ['hinglish', 'Budh ke saath Surya ho to log use Budhaditya kehte hain.'],
    ['en', 'In the navamsha your Venus is in Pisces.'],
    ['en', 'Jupiter aspects your seventh house.'],
    ['en', 'May I ask you something?'],
    ['en', 'I may be wrong about that.'],
    ['en', 'Fast on Ekadashi if it comforts you.'],
    ['en', 'Light a lamp on Saturdays.'],
    ['hi', 'क्या आपका चंद्रमा वृषभ में है?'],
    ['hi', 'अगर शनि दसवें भाव में होता तो देर होती।'],
    ['hi', 'चौथे भाव में चंद्रमा हो तो माँ से लगाव होता है।'],
    ['hi', 'मेष राशि का स्वामी मंगल होता है।'],
    ['hi', 'आपने बताया कि आपकी राशि वृषभ है।'],
    ['hi', 'शनि सातवें भाव में नहीं है।'],
    ['hi', 'गुरु की सातवें भाव पर दृष्टि है।'],
    ['hi', 'धैर्य रखिए, फ़ैसला आपका है।'],
    ['hinglish', 'Kya aapka Chandra Kark mein hai?'],
    ['hinglish', 'Agar Shani aapke dasve ghar mein hota to baat aur hoti.'],
    ['hinglish', 'Shani ki mahadasha unnees saal ki hoti hai.'],
    ['hinglish', 'Aapki mummy ki kundli mein Guru pehle ghar mein hai.'],
    ['hinglish', 'Ji namaskar, main sun rahi hoon.'],
    ['hinglish', 'Thoda time dijiye, do minute mein batati hoon.'],
    ['hinglish', 'Shaniwar ko daan karein, mann ho to.'],
  ]
  test.each(none)('%s: “%s” has no claim', (language, text) => {
    expect(read(text, language)).toEqual([])
  })
})

test('text that is no sentence has no claims', () => {
  for (const text of ['', ' ', '…', '?!', '\u{1F680}', 'a'.repeat(5000), '7'.repeat(400), 'में '.repeat(500)])
    for (const language of ['en', 'hi', 'hinglish'] as const)
      expect(readClaims(text, language, now)).toEqual([])
})
