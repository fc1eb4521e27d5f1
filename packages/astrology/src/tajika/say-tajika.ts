import { THE_GRAHA } from '../jyotish/evidence.ts'
import { type Label, label } from '../jyotish/label.ts'
import { figure, ordinal, type Phrase, phrase } from '../jyotish/phrase.ts'
import { SIGN_LABELS } from '../jyotish/signs.ts'
import type { MatterOfYear, MatterStanding } from './matter.ts'
import type { YearMonth } from './months.ts'
import type { Hindrance, IthasalaStage, TajikaPair } from './pairs.ts'
import { type Saham, SAHAM_LABELS, type SahamPoint } from './sahams.ts'

const ONE_LORD = phrase(
  '{0} is lord of the lagna of the year and of its {1} house',
  '{0} वर्ष कुंडली के लग्न और {1} भाव, दोनों के स्वामी हैं',
  '{0} varsh kundli ke lagna aur {1} bhav, dono ke swami hain',
)
const LORDS = phrase(
  'of the year’s lagna {0} is the lord, of its {2} house {1}; {3}',
  'वर्ष कुंडली में लग्न के स्वामी {0} और {2} भाव के स्वामी {1} हैं; {3}',
  'varsh kundli mein lagna ke swami {0} aur {2} bhav ke swami {1} hain; {3}',
)
const STAGES: Readonly<Record<IthasalaStage, Label>> = {
  complete: label('they are in full ithasala', 'दोनों में पूर्ण इत्थशाल है', 'dono mein poorna itthashal hai'),
  present: label('they are in ithasala', 'दोनों में इत्थशाल है', 'dono mein itthashal hai'),
  coming: label(
    'their ithasala is about to begin',
    'दोनों का इत्थशाल बनने को है',
    'dono ka itthashal banne ko hai',
  ),
}
const PAST = label(
  'they are in isarapha, which is past',
  'दोनों में ईसराफ़ है, जो बीत चुका है',
  'dono mein isaraf hai, jo beet chuka hai',
)
const LINK = {
  nakta: phrase(
    '{0}, which is faster, links them by nakta',
    'तेज़ ग्रह {0} नक्त योग से उन्हें जोड़ता है',
    'tez grah {0} nakt yog se unhe jodta hai',
  ),
  yamaya: phrase(
    '{0}, which is slower, links them by yamaya',
    'धीमा ग्रह {0} यमया योग से उन्हें जोड़ता है',
    'dheema grah {0} yamaya yog se unhe jodta hai',
  ),
} as const
const NOTHING = label(
  'no tajika yoga joins them',
  'उन्हें कोई ताजिक योग नहीं जोड़ता',
  'unhe koi tajik yog nahin jodta',
)
const HINDERED = {
  radda: phrase(
    '{0}, lowered because {1} is retrograde or combust',
    '{0}, पर {1} वक्री या अस्त होने से बल घटता है',
    '{0}, par {1} vakri ya ast hone se bal ghatta hai',
  ),
  manau: phrase(
    '{0}, lowered because {1} looks on as an enemy',
    '{0}, पर {1} की शत्रु दृष्टि से बल घटता है',
    '{0}, par {1} ki shatru drishti se bal ghatta hai',
  ),
} as const

const lowered = (said: Label, [first]: readonly Hindrance[]): Label =>
  first ? HINDERED[first.kind](said, THE_GRAHA[first.by]) : said

const sayPair = (pair: TajikaPair): Label =>
  pair.yoga === 'isarapha' ? PAST : lowered(STAGES[pair.stage], pair.hindrances)

type Lords = Pick<MatterOfYear, 'lagnaLord' | 'houseLord' | 'house' | 'pair' | 'link'>

/** What the lords of the lagna and of a house do: a clause. */
export const sayLords = ({ lagnaLord, houseLord, house, pair, link }: Lords): Label => {
  if (lagnaLord === houseLord) return ONE_LORD(THE_GRAHA[lagnaLord], ordinal(house))
  const done = pair ? sayPair(pair) : link ? LINK[link.yoga](THE_GRAHA[link.by]) : NOTHING
  return LORDS(THE_GRAHA[lagnaLord], THE_GRAHA[houseLord], ordinal(house), done)
}

const STANDINGS: Readonly<Record<MatterStanding, Phrase>> = {
  forward: phrase(
    'By Tajika this year brings {0} forward',
    'ताजिक के अनुसार इस वर्ष {0} की बात आगे बढ़ती है',
    'Tajik ke anusaar is varsh {0} ki baat aage badhti hai',
  ),
  hindered: phrase(
    'By Tajika this year brings {0} forward, with some delay',
    'ताजिक के अनुसार इस वर्ष {0} की बात कुछ देरी से आगे बढ़ती है',
    'Tajik ke anusaar is varsh {0} ki baat kuch deri se aage badhti hai',
  ),
  helped: phrase(
    'By Tajika {0} moves this year with somebody’s help',
    'ताजिक के अनुसार इस वर्ष {0} की बात किसी की मदद से बनती है',
    'Tajik ke anusaar is varsh {0} ki baat kisi ki madad se banti hai',
  ),
  behind: phrase(
    'By Tajika the chance for {0} lies behind, and this year asks for patience',
    'ताजिक के अनुसार {0} का अवसर पीछे रह गया है, यह वर्ष धीरज माँगता है',
    'Tajik ke anusaar {0} ka avsar peeche reh gaya hai, yeh varsh dheeraj maangta hai',
  ),
  quiet: phrase(
    'By Tajika this year is quiet about {0}',
    'ताजिक के अनुसार इस वर्ष {0} के बारे में कोई बड़ा संकेत नहीं है',
    'Tajik ke anusaar is varsh {0} ke baare mein koi bada sanket nahin hai',
  ),
}

/** How a matter stands in the year: a sentence without its full stop. */
export const sayMatterOfYear = (standing: MatterStanding, matter: Label): Label => STANDINGS[standing](matter)

const SAHAM = phrase(
  'The saham of {0} is in {1}, the {2} house of the year, whose lord is {3}',
  '{0} सहम {1} राशि में, वर्ष कुंडली के {2} भाव में है; उसके स्वामी {3} हैं',
  '{0} saham {1} rashi mein, varsh kundli ke {2} bhav mein hai; uske swami {3} hain',
)
export const saySaham = (name: Saham, { sign, house, lord }: SahamPoint): Label =>
  SAHAM(SAHAM_LABELS[name], SIGN_LABELS[sign], ordinal(house), THE_GRAHA[lord])

const MONTH = phrase(
  'Month {0} has the lagna {1} and the muntha in {2}',
  'महीना {0}: लग्न {1}, मुंथा {2} में',
  'Mahina {0}: lagna {1}, muntha {2} mein',
)
export const sayMonth = ({ month, lagna, muntha }: YearMonth): Label =>
  MONTH(figure(month), SIGN_LABELS[lagna.sign], SIGN_LABELS[muntha.sign])
