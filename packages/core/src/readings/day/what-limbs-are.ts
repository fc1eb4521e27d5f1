import type { Speak } from '../speak.ts'

/** Why a limb of the almanac is where it is, in a few words of each language. */
export const WHAT_LIMBS_ARE = {
  rahuKaal: {
    en: 'of the eight parts of daylight, this is Rahu’s',
    hi: 'यह दिन के आठ हिस्सों में से राहु का हिस्सा है',
    hinglish: 'yeh din ke aath hisson mein se Rahu ka hissa hai',
  },
  yamaganda: {
    en: 'of the eight parts of daylight, this is Yama’s',
    hi: 'यह दिन के आठ हिस्सों में से यम का हिस्सा है',
    hinglish: 'yeh din ke aath hisson mein se Yam ka hissa hai',
  },
  abhijit: {
    en: 'it is the eighth of the fifteen parts of daylight, and Wednesdays have none',
    hi: 'यह दिन के पंद्रह हिस्सों में आठवाँ है, और बुधवार को नहीं होता',
    hinglish: 'yeh din ke pandrah hisson mein aathvan hai, aur budhvaar ko nahi hota',
  },
  amritaKaal: {
    en: 'it is the part of the Moon’s nakshatra that almanacs hold good for beginnings',
    hi: 'यह चंद्रमा के नक्षत्र का वह हिस्सा है जिसे पंचांग शुभ मानते हैं',
    hinglish: 'yeh Chandra ke nakshatra ka woh hissa hai jise panchang shubh maante hain',
  },
  varjya: {
    en: 'it is the part of the Moon’s nakshatra that almanacs leave free of beginnings',
    hi: 'यह चंद्रमा के नक्षत्र का वह हिस्सा है जिसमें पंचांग नया काम शुरू नहीं करते',
    hinglish: 'yeh Chandra ke nakshatra ka woh hissa hai jisme panchang naya kaam shuru nahi karte',
  },
  durMuhurta: {
    en: 'the weekday makes this part of the day a hard one',
    hi: 'वार के हिसाब से दिन का यह हिस्सा कठिन माना जाता है',
    hinglish: 'vaar ke hisaab se din ka yeh hissa kathin maana jaata hai',
  },
  bhadra: {
    en: 'it runs while the karana is Vishti',
    hi: 'यह विष्टि करण के समय रहती है',
    hinglish: 'yeh Vishti karan ke samay rehti hai',
  },
  panchak: {
    en: 'it runs while the Moon passes from the middle of Dhanishta to the end of Revati',
    hi: 'यह तब रहता है जब चंद्रमा धनिष्ठा के बीच से रेवती के अंत तक चलता है',
    hinglish: 'yeh tab rehta hai jab Chandra Dhanishta ke beech se Revati ke ant tak chalta hai',
  },
  choghadiya: {
    en: 'of the eighths of daylight Amrit, Shubh and Labh are held good',
    hi: 'दिन के आठ हिस्सों में अमृत, शुभ और लाभ अच्छे माने जाते हैं',
    hinglish: 'din ke aath hisson mein Amrit, Shubh aur Labh acche maane jaate hain',
  },
  nallaNeram: {
    en: 'of the Gowri eighths of daylight these are the good ones, outside Yamaganda',
    hi: 'गौरी पंचांग के आठ हिस्सों में ये अच्छे हैं, यमगंड छोड़कर',
    hinglish: 'Gowri panchang ke aath hisson mein ye acche hain, Yamagand chhodkar',
  },
  gandaMula: {
    en: 'it runs while the Moon is in Ashwini, Ashlesha, Magha, Jyeshtha, Mula or Revati',
    hi: 'यह तब रहता है जब चंद्रमा अश्विनी, आश्लेषा, मघा, ज्येष्ठा, मूल या रेवती में हो',
    hinglish: 'yeh tab rehta hai jab Chandra Ashwini, Ashlesha, Magha, Jyeshtha, Mula ya Revati mein ho',
  },
} as const satisfies Readonly<Record<string, Speak>>

export const OF_WEEKDAY_AND_STAR: Speak = {
  en: 'the weekday and the Moon’s nakshatra together give one of twenty-eight yogas',
  hi: 'वार और चंद्रमा का नक्षत्र मिलकर अट्ठाईस योगों में से एक बनाते हैं',
  hinglish: 'vaar aur Chandra ka nakshatra milkar atthaees yogon mein se ek banate hain',
}

export const BARS_A_DIRECTION: Speak = {
  en: 'each weekday bars one direction of journeys for its first hours',
  hi: 'हर वार अपने पहले घंटों में यात्रा की एक दिशा रोकता है',
  hinglish: 'har vaar apne pehle ghanton mein yatra ki ek disha rokta hai',
}

export const MEETS_THE_HORIZON: Speak = {
  en: 'the upper edge meets the horizon of the place then',
  hi: 'तब ऊपरी किनारा उस जगह के क्षितिज को छूता है',
  hinglish: 'tab oopri kinara us jagah ke kshitij ko chhoota hai',
}
