import { foldAll } from '@astrovoice/core/safety'
import type { Courtesy, Intent } from './intent.ts'
import type { Utterance } from './utterance.ts'

const fillers = foldAll(
  `ji please yaar arre are zara jara sorry ab abhi now a the to thank you जी अरे ज़रा thoda arey oh kripya
  beta bhai just me guruji pandit sir madam ek one`,
)
const stopWords = foldAll(
  `stop wait ruko rukiye rukie ruk bas chup suno suniye sunie enough pause quiet hold on minute second sec
  listen hush रुको रुकिए रुक बस चुप सुनो सुनिए मिनट chodo chhodo thahro thahriye thehro ठहरो ठहरिए रहने rehne
  do dijiye दो दीजिए jao jaiye जाओ जाइए stap vait`,
)
const noWords = foldAll('no nope nahi na nah not नहीं ना nahin mat')
const yesWords = foldAll(
  `yes yeah yep yup ok okay sure haan ha accha acha theek thik hai bilkul zaroor right sahi go ahead of course
  correct done हाँ हां अच्छा ठीक है बिल्कुल ज़रूर सही जी hanji हांजी हाँजी`,
)

const isMadeOf = (utterance: Utterance, ...sets: readonly ReadonlySet<string>[]) =>
  utterance.words.length > 0 && utterance.words.every((word) => sets.some((set) => set.has(word)))
const hasAny = (utterance: Utterance, set: ReadonlySet<string>) =>
  utterance.words.some((word) => set.has(word))

/** “Stop”, “yes” or “no”, and nothing else. */
export function readShort(utterance: Utterance): Intent | undefined {
  const short = (courtesy: Courtesy): Intent => ({ kind: 'courtesy', courtesy })
  const onlyStops = isMadeOf(utterance, stopWords, noWords, fillers)
  const isEnough = isMadeOf(utterance, stopWords, yesWords, fillers) && hasAny(utterance, stopWords)
  const isBareOne = utterance.words.every((word) => fillers.has(word))
  if (isEnough || (onlyStops && hasAny(utterance, stopWords))) return short('stop')
  if (onlyStops && hasAny(utterance, noWords)) return short('no')
  if (
    isMadeOf(utterance, yesWords, fillers) &&
    (hasAny(utterance, yesWords) || utterance.text.trim() === 'जी')
  )
    return short('yes')
  if (isBareOne && /^(ji|जी|haan ji)\W*$/i.test(utterance.text.trim())) return short('yes')
  const isWhy =
    utterance.words.length <= 4 &&
    utterance.asks('why') &&
    !utterance.spans.some(({ kind }) => /area|planet|chart|craft|dosha/.test(kind)) &&
    utterance.strangers.length === 0
  return isWhy ? short('why') : undefined
}

/** “Yes, that is right”: a yes in front of other words. */
export const beginsWithYes = ({ words }: Utterance): boolean =>
  words.length <= 6 && yesWords.has(words[0] ?? '') && !words.some((word) => noWords.has(word))

/** Phrases that decide beside any other words. */
const decisive: readonly Courtesy[] = ['memory', 'identity', 'repeat', 'abilities']
/** Phrases that count when nothing is asked. */
const polite: readonly Courtesy[] = ['more', 'thanks', 'bye', 'greeting']

const find = (utterance: Utterance, list: readonly Courtesy[]): Intent | undefined => {
  const isMeant = (each: Courtesy) =>
    utterance.spans.some(
      ({ kind, value, from }) => kind === 'courtesy' && value === each && (each !== 'greeting' || from < 2),
    )
  const courtesy = list.find(isMeant)
  return courtesy && { kind: 'courtesy', courtesy }
}

/** “Can you help me reset my PIN” asks for no help of ours. */
export function readDecisive(utterance: Utterance): Intent | undefined {
  const found = find(utterance, decisive)
  const isErrand = utterance.has('errand') || utterance.strangers.length > 3
  return found?.kind === 'courtesy' && found.courtesy === 'abilities' && isErrand ? undefined : found
}
export const readPolite = (utterance: Utterance): Intent | undefined =>
  utterance.strangers.length <= 2 ? find(utterance, polite) : undefined
