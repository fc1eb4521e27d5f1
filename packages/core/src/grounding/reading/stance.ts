import type { Mention } from './mention.ts'

/** How a sentence speaks: what it says counts as a claim only where it is said of the caller's chart as it is. */
export interface Stance {
  readonly isAsked: boolean
  readonly isTold: boolean
  readonly isGeneral: boolean
  readonly isOfOther: boolean
  /** Ranges of mentions under a condition. */
  readonly conditions: readonly (readonly [number, number])[]
}

const tag =
  /(?:right|ok(?:ay)?|isn.t it|yes|no|hai na|है ना|है न|na|ना|न|theek(?: hai)?|ठीक|samjhe|samjhi|fine)\s*\?\s*$/i

const isMark = (mention: Mention, marks: string) => mention.is === 'mark' && marks.includes(mention.mark)
const has = (mentions: readonly Mention[], is: Mention['is']) => mentions.some((mention) => mention.is === is)
const places: readonly Mention['is'][] = ['graha', 'sign', 'ordinal', 'nakshatra', 'dasha', 'yoga', 'dosha']

/** “Is your Moon in Pisces?” asks; “Your Moon is in Pisces, right?” does not. */
function isQuestion(text: string, mentions: readonly Mention[]): boolean {
  if (/\?\s*$/.test(text)) return !tag.test(text)
  return mentions[0]?.is === 'asks'
}

const naming = /^(kehte|kahte|कहते)/i

/** Without “, which usually …”: what is general there leaves the rest a claim. */
function withoutAside(all: readonly Mention[]): readonly Mention[] {
  // “इसको गजकेसरी योग कहते हैं” only names; “कहते हैं …” retells.
  const mentions = all.filter(({ is, raw }, at) => is !== 'general' || at < 2 || !naming.test(raw))
  const aside = mentions.findIndex(
    ({ raw }, at) => at > 0 && /^which$/i.test(raw) && isMark(mentions[at - 1]!, ','),
  )
  return aside < 0 ? mentions : mentions.slice(0, aside)
}

/** “When Venus falls in the twelfth, …” supposes; “when Saturn’s dasha began in 2020” does not. */
const isWhen = (mentions: readonly Mention[], at: number) =>
  /^(when|whenever|जब|jab)$/i.test(mentions[at]!.raw) &&
  !has(mentions, 'your') &&
  !has(mentions, 'dasha') &&
  !has(mentions, 'was') &&
  !mentions.some((each) => each.is === 'digits' && each.value > 1900)

/** “Libra is an airy sign”: of the sign itself. */
const isOfSign = ([first, second, ...rest]: readonly Mention[]) =>
  first?.is === 'sign' && second?.is === 'is' && rest.slice(0, 4).some(({ is }) => is === 'rashi')

/** Which mentions are under “if”: to the next comma, or in Hindi back to the start of “हो तो”. */
function conditionsOf(mentions: readonly Mention[]): [number, number][] {
  const isWish = mentions.some(({ is }) => is === 'would')
  return mentions.flatMap((mention, at): [number, number][] => {
    // “Were Saturn in the tenth, …”
    if (at === 0 && /^(were|had|should)$/i.test(mention.raw)) return [[0, mentions.length]]
    if (mention.is === 'would') return [[0, mentions.length]]
    if (
      (mention.is !== 'if' && !isWhen(mentions, at)) ||
      courtesy.test(
        mentions
          .slice(at, at + 4)
          .map(({ raw }) => raw)
          .join(' '),
      )
    )
      return []
    if (isWish || isUnreal(mentions)) return [[0, mentions.length]]
    if (/^(ho|hon|हो|हों)\b/i.test(mention.raw) && at > 0) return [[0, at]]
    const end = mentions.findIndex((each, i) => i > at && isMark(each, ',;:'))
    return [[at, end < 0 ? mentions.length : end]]
  })
}

const courtesy =
  /^(if|agar|अगर|यदि) ((you|we|i|main|मैं|aap|आप|hum|हम) )?(ask|look|want|like|see|wish|poochein|poochen|dekhein|dekhe|dekhen|chahein|चाहें|देखें|पूछें)\b/i
const unreal = /^(hota|hote|hoti|होता|होते|होती|were|been)$/i
const isUnreal = (mentions: readonly Mention[]) => mentions.some(({ raw }) => unreal.test(raw))

/** Whether what is said is of another person: they are named before anything that stands in a chart. */
function isAboutOther(mentions: readonly Mention[]): boolean {
  const other = mentions.findIndex(({ is }) => is === 'other')
  const place = mentions.findIndex(({ is }) => places.includes(is))
  if (other < 0 || place < 0 || other > place) return false
  return !mentions.slice(other + 1, place).some(({ is }) => is === 'your')
}

export function stanceOf(text: string, mentions: readonly Mention[]): Stance {
  const conditions = conditionsOf(mentions)
  return {
    isAsked: isQuestion(text, mentions),
    isTold: has(mentions, 'told'),
    isGeneral: (has(withoutAside(mentions), 'general') || isOfSign(mentions)) && !has(mentions, 'your'),
    isOfOther: isAboutOther(mentions),
    conditions,
  }
}

export const isConditional = ({ conditions }: Stance, at: number): boolean =>
  conditions.some(([from, until]) => at >= from && at < until)

/** Whether anything of the sentence may be a claim. */
export const speaksOfChart = ({ isAsked, isTold, isGeneral, isOfOther }: Stance): boolean =>
  !isAsked && !isTold && !isGeneral && !isOfOther
