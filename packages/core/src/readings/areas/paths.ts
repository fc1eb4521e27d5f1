import type { Area } from '@astrovoice/astrology/timing'
import type { Speak } from '../speak.ts'

/** Two ways that callers choose between. */
export const pathPairs = ['love_or_arranged', 'job_or_business', 'home_or_abroad', 'stay_or_change'] as const
export type PathPair = (typeof pathPairs)[number]

export interface Path {
  /** The areas whose promise speaks for it; their scores count alike. A choice of this project. */
  readonly areas: readonly Area[]
  /** As it stands after “towards” and before “की ओर”. */
  readonly name: Speak
}

const path = (areas: readonly Area[], en: string, hi: string, hinglish: string): Path => ({
  areas,
  name: { en, hi, hinglish },
})

export const paths: Readonly<
  Record<PathPair, { readonly first: Path; readonly second: Path; readonly action: Speak }>
> = {
  love_or_arranged: {
    first: path(['love'], 'a love marriage', 'प्रेम विवाह', 'love marriage'),
    second: path(
      ['marriage', 'family'],
      'a marriage arranged with the family',
      'परिवार की पसंद के विवाह',
      'arranged marriage',
    ),
    action: {
      en: 'The choice is yours: write down three things that matter to you in a partner, and show them at home.',
      hi: 'फ़ैसला आपका है: जीवनसाथी में तीन ज़रूरी बातें लिखिए, और घर में दिखाइए।',
      hinglish: 'Faisla aapka hai: jeevansaathi mein teen zaroori baatein likhiye, aur ghar mein dikhaiye.',
    },
  },
  job_or_business: {
    first: path(['work'], 'a job', 'नौकरी', 'naukri'),
    second: path(['business'], 'a business of your own', 'अपने व्यापार', 'apne business'),
    action: {
      en: 'The choice is yours: try the business beside your job for one month, with time and not with money.',
      hi: 'फ़ैसला आपका है: एक महीना नौकरी के साथ व्यापार को समय देकर देखिए, पैसा मत लगाइए।',
      hinglish:
        'Faisla aapka hai: ek mahina naukri ke saath business ko samay dekar dekhiye, paisa mat lagaiye.',
    },
  },
  home_or_abroad: {
    first: path(['family', 'property'], 'staying at home', 'अपने देश में रहने', 'apne desh mein rehne'),
    second: path(['travel'], 'a life abroad', 'विदेश जाने', 'videsh jaane'),
    action: {
      en: 'The choice is yours: talk to one person who went and one who stayed.',
      hi: 'फ़ैसला आपका है: एक ऐसे व्यक्ति से बात कीजिए जो विदेश गया, और एक से जो यहीं रहा।',
      hinglish: 'Faisla aapka hai: ek aise vyakti se baat kijiye jo videsh gaya, aur ek se jo yahin raha.',
    },
  },
  stay_or_change: {
    first: path(
      ['work'],
      'staying in your present work',
      'मौजूदा काम में बने रहने',
      'maujooda kaam mein bane rehne',
    ),
    second: path(['workChange'], 'a change of work', 'काम बदलने', 'kaam badalne'),
    action: {
      en: 'The choice is yours: keep your present work until the new one is in writing.',
      hi: 'फ़ैसला आपका है: नया काम लिखित में मिलने तक मौजूदा काम मत छोड़िए।',
      hinglish: 'Faisla aapka hai: naya kaam likhit mein milne tak maujooda kaam mat chhodiye.',
    },
  },
}
