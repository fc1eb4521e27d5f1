import { phrase } from '@astrovoice/astrology'
import { sayStretch, shortDay, type DayTone, type Hearer, type PersonPeriod } from '@astrovoice/astrology/day'
import { sentence, type Answer } from '../answer/answer.ts'
import { capitalized, type Speak } from '../speak.ts'
import { listDays } from './day-words.ts'

const TONES = {
  good: phrase(
    '{0} is good for you on the whole',
    '{0} आपके लिए कुल मिलाकर अच्छा है',
    '{0} aapke liye kul milakar achha hai',
  ),
  mixed: phrase('{0} is mixed for you', '{0} आपके लिए मिला-जुला है', '{0} aapke liye mila-jula hai'),
  careful: phrase(
    '{0} is one to go gently',
    '{0} आपके लिए धीरे चलने का है',
    '{0} aapke liye dheere chalne ka hai',
  ),
} as const satisfies Record<DayTone, unknown>
const BEST = phrase('the best days are {0}', 'सबसे अच्छे दिन हैं {0}', 'sabse achhe din hain {0}')
const BEST_DAY = phrase('the best day is {0}', 'सबसे अच्छा दिन है {0}', 'sabse achha din hai {0}')
const ASHTAMA = phrase(
  'The Moon passes the 8th sign from yours: {0}.',
  'चंद्रमा आपकी राशि से आठवें स्थान में रहता है: {0}।',
  'Chandra aapki rashi se aathve sthan mein rehta hai: {0}.',
)
const KEEP = phrase(
  'Keep what matters for {0}, and take it easy on {1}.',
  'ज़रूरी काम {0} के लिए रखें, और {1} को आराम से चलें।',
  'Zaroori kaam {0} ke liye rakhein, aur {1} ko aaram se chalein.',
)
const KEEP_BEST = phrase(
  'Keep what matters for {0}.',
  'ज़रूरी काम {0} के लिए रखें।',
  'Zaroori kaam {0} ke liye rakhein.',
)
const EASY = phrase('Take it easy on {0}.', '{0} को आराम से चलें।', '{0} ko aaram se chalein.')

/** What is said of a week or a month: how it is, its best days, why, and what to keep for when. */
export function answerPeriod(read: PersonPeriod, subject: Speak, hearer: Hearer): Answer {
  const best = listDays(read.bestDates, hearer)
  const [first, last] = [read.bestDates[0], read.bestDates.at(-1)]
  const reason = reasonOf(read, hearer)
  const action = actionOf(read, hearer)
  return {
    verdict: sentence(TONES[read.tone](subject), reason ? [reason.id] : []),
    ...(first !== undefined &&
      last !== undefined && {
        when: { ...sentence((first === last ? BEST_DAY : BEST)(best)), from: first, until: last },
      }),
    ...(reason && { why: sentence(reason.words, [reason.id]) }),
    ...(action && { action: sentence(action) }),
  }
}

/** The next stay of the Moon in the eighth sign, else the first graha that changes its sign. */
function reasonOf(
  { chandrashtama, claims }: PersonPeriod,
  hearer: Hearer,
): { id: string; words: Speak } | null {
  const nth = chandrashtama.findIndex(({ endMs }) => endMs > hearer.nowMs)
  const span = chandrashtama[nth]
  if (span) return { id: `chandrashtama.${nth}`, words: ASHTAMA(sayStretch(span, hearer)) }
  const entry = claims.find(({ id }) => id.startsWith('ingress.'))
  return entry ? { id: entry.id, words: capitalized(entry.evidence) } : null
}

function actionOf({ bestDates, carefulDates }: PersonPeriod, hearer: Hearer): Speak | null {
  const [best] = bestDates
  const gentle = carefulDates.length > 0 ? listDays(carefulDates, hearer) : null
  if (best !== undefined && gentle) return KEEP(shortDay(best, hearer), gentle)
  if (best !== undefined) return KEEP_BEST(shortDay(best, hearer))
  return gentle && EASY(gentle)
}
