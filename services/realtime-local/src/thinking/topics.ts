export const areas = [
  'marriage',
  'career',
  'money',
  'health',
  'education',
  'children',
  'family',
  'travel',
  'spirituality',
] as const
export const planets = [
  'sun',
  'moon',
  'mars',
  'mercury',
  'jupiter',
  'venus',
  'saturn',
  'rahu',
  'ketu',
] as const

type Area = (typeof areas)[number]
type Planet = (typeof planets)[number]
export type Topic =
  | Area
  | Planet
  | 'chart'
  | 'moonSign'
  | 'sunSign'
  | 'ascendant'
  | 'nakshatra'
  | 'dasha'
  | 'doshas'
  | 'panchang'
  | 'lucky'
  | 'remedy'
  | 'greeting'
  | 'thanks'
  | 'bye'
  | 'identity'
  | 'abilities'
  | 'repeat'
  | 'yes'
  | 'no'
  | 'crisis'
  | 'death'
  | 'fetus'
  | 'cure'
  | 'unknown'

/**
 * What gives a topic away, in normalised words (Hindi romanised in the table's spelling). Earlier rows win: what must
 * never be missed first, what a word alone proves next, the vaguest last.
 */
const signs: readonly (readonly [Topic, RegExp])[] = [
  [
    'crisis',
    /\b(suicid\w*|kill(ing)? myself|end(ing)? my (own )?life|end it all|hurt(ing)? myself|harm(ing)? myself|self harm|(want|going|like|wish) (to|i was|i were|i could) (die|dead|dying)|wanna die|feel like dying|(don't|do not|dont|no longer|not) want to (live|be alive)|no (point|reason) (in|to) liv\w*|not worth living|better off dead|jeena nahin|nahin jeena|jeene ka man nahin|mar jaana|mar jaaun\w*|marna (chaht\w*|hai)|aatmahatya|jaan (dena|de doon)|zindagi khatam|khatam kar loon)\b/,
  ],
  [
    'fetus',
    /\b((boy|girl|son|daughter) or (a )?(boy|girl|son|daughter)|(gender|sex) of (my|the|our) (baby|child|unborn)|(ladka|beta)( \w+)? ya (ladki|beti)|pet mein)\b/,
  ],
  [
    'death',
    /\b(die|dead|death|dying|how long will i live|life ?span|longevity|maut|mrityu|marunga|marungi|(umar|aayu) kitni|kitni (umar|aayu)|kitne saal jiyu\w*)\b/,
  ],
  [
    'cure',
    /\b(cancer|(illness|disease|tumou?r) (be )?cured|stop (taking )?(my )?(medicine|medication|pills)|dawa band|diagnos\w*)\b/,
  ],
  [
    'identity',
    /\b(who are you|what are you|are you (a |an )?(real|human|robot|machine|bot|ai|computer|person|astrologer)|your name|talking to a|(aap|tum) kaun|kaun (ho|hain)|(aap|tum)\w* naam|(aap|tum) (insaan|machine|robot|asli)|insaan hain|robot hain|machine hain)\b/,
  ],
  [
    'repeat',
    /\b(repeat|say (that|it) again|come again|once again|one more time|pardon|what did you say|did not (understand|hear|catch)|didn't (understand|hear|catch|get)|dobara|phir ?se|ek baar aur|samajh nahin aaya|kya (kahaa|bola)|sunai nahin)\b/,
  ],
  [
    'abilities',
    /\b(what can (you|i) (do|ask)|help me|how does this work|aap kya kar sakte|kya puchh|madad)\b/,
  ],
  ['doshas', /\b(manglik|dosh\w*|kaal sarp|sa[ad]+he saati|sade sati)\b/],
  ['ascendant', /\b(ascendant|rising( sign)?|lagna)\b/],
  ['nakshatra', /\b(nakshatra|birth star)\b/],
  ['panchang', /\b(panchang|tithi|rahu kaal|rashifal|auspicious time|sunrise)\b/],
  ['mercury', /\b(mercury|budh)\b/],
  ['mars', /\b(mars|mangal)\b/],
  ['jupiter', /\b(jupiter|guru|brihaspati)\b/],
  ['venus', /\b(venus|shukra)\b/],
  ['saturn', /\b(saturn|shani)\b/],
  ['rahu', /\brahu\b/],
  ['ketu', /\bketu\b/],
  ['sun', /\bsurya kis\b/],
  ['moon', /\b(chandra|chandrama) kis\b/],
  ['sunSign', /\b(sun sign|surya rashi)\b/],
  ['moonSign', /\b(moon sign|rashi|zodiac|star sign|my sign|(what|which) sign)\b/],
  ['sun', /\b(sun|surya)\b/],
  ['moon', /\b(moon|chandra|chandrama|chaand)\b/],
  [
    'marriage',
    /\b(marr\w*|wedding|husband|wife|spouse|partner|love\w*|relationships?|romance|romantic|boyfriend|girlfriend|soul ?mate|engage\w*|divorce|my ex|(he|she) come back|vaivahik|meet someone|single|shaadi|vivah|rishta|rishte|pyaar|pati|patni)\b(?! with my (parents|family))/,
  ],
  [
    'education',
    /\b(educat\w*|stud(y|ies|ying)|exams?|college|school|university|degree|results?|padhai|pariksha|shiksha|vidya)\b/,
  ],
  [
    'children',
    /\b(child\w*|kids?|bab(y|ies)|son|daughter|pregnan\w*|become a (mother|father)|conceive|santaan|baccha|bacche|bacchon|beta|beti|maa (kab )?banungi|baap (kab )?banunga)\b/,
  ],
  [
    'travel',
    /\b(travel\w*|abroad|foreign|visa|overseas|trip|journey|another country|immigra\w*|videsh|yaatra)\b/,
  ],
  [
    'career',
    /\b(career|jobs?|work\w*|business|profession\w*|promot\w*|interview|office|employ\w*|boss|naukri|kaam|vyapar|tarakki|startup)\b/,
  ],
  [
    'money',
    /\b(money|financ\w*|wealth\w*|income|salary|savings?|invest\w*|debts?|loan|rich|earn\w*|propert\w*|buy a (house|car)|paisa|paise|dhan|kamai|arthik|amir|makaan|gaadi|khareed\w*)\b/,
  ],
  [
    'health',
    /\b(health\w*|body|illness|ill|sick|disease|fitness|fit|stress|wellbeing|recover\w*|not well|not feeling well|get well|feel better|sehat|swasthya|tabiyat|bimari|bimar|theek hounga|theek houngi)\b/,
  ],
  [
    'family',
    /\b(famil\w*|parents?|mother|father|brother|sister|home|in laws|parivaar|ghar|maa|pita|bhai|mahaul)\b/,
  ],
  ['spirituality', /\b(spiritual\w*|meditat\w*|purpose|peace|moksha|adhyatm\w*|dhyan|bhakti|sadhana)\b/],
  ['lucky', /\b(lucky|gemstone|stone|ratna|rang|shubh (rang|number|ank)|color|colour)\b/],
  ['remedy', /\b(remed\w*|upay|what (should|can) i do|kya karna chahiye|kya karoon)\b/],
  ['panchang', /\b(today|todays|today's|my day|aaj)\b/],
  [
    'dasha',
    /\b(dasha|mahadasha|period|phase|this (year|time|month)|next (year|month)|my time|my life|good time|get better|ruling|future|luck|fortune|samay|vakt|saal|time|bhavishya|kismat|bhagya|zindagi|sab kab theek|pareshan)\b/,
  ],
  ['chart', /\b(charts?|horoscope|kundali|kundli|janmpatri|patrika|reading|birth|about (me|myself))\b/],
  ['thanks', /\b(thank\w*|helpful|dhanyavaad|shukriya)\b/],
  [
    'bye',
    /\b(bye|goodbye|good night|see you|that is all|that's all|alvida|phir milenge|bas itna hi|aur kuch nahin)\b/,
  ],
  [
    'greeting',
    /\b(hello|hi|hey|namaste|namaskar|pranam|ram ram|good (morning|evening|afternoon)|how are you|kaise (ho|hain))\b/,
  ],
  [
    'yes',
    /^(yes|yeah|sure|okay|ok|of course|go ahead|please$|tell me more|haan|theek hai|accha|bilkul|zaroor|aur bata\w*)\b/,
  ],
  ['no', /^(no|nope|not now|nahin)\b/],
]

/** The topic of normalised words. */
export function topicOf(normalised: string): Topic {
  return signs.find(([, sign]) => sign.test(normalised))?.[0] ?? 'unknown'
}
