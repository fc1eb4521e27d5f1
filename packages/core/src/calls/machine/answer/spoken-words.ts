/** Where words lie in the sound: this many characters had come when this much sound had. */
export interface Mark {
  readonly chars: number
  readonly ms: number
}

/** Marks closer together than this add nothing. */
const minBetweenMs = 300
/** Pace of speech, about the same in Hindi and English. */
const charactersPerMs = 0.015
/** How much faster or slower than average a stretch of speech can be. */
const maxUneven = 2.5

export function addMark(marks: readonly Mark[] = [], mark: Mark): readonly Mark[] {
  const last = marks.at(-1) ?? { chars: 0, ms: 0 }
  const isNews = mark.chars > last.chars && mark.ms >= last.ms + minBetweenMs
  return isNews ? [...marks, mark] : marks
}

/** The words that were heard when `heardMs` of `sentMs` were: whole words, interpolated between marks. */
export function cutText(text: string, heardMs: number, sentMs: number, marks: readonly Mark[] = []): string {
  if (heardMs >= sentMs) return text.trim()
  const points = between(marks, { chars: text.length, ms: sentMs })
  const after = points.findIndex(({ ms }) => ms > heardMs)
  const [from, to] = [points[after - 1]!, points[after]!]
  const share = (heardMs - from.ms) / (to.ms - from.ms)
  return wholeWords(text, Math.floor(from.chars + (to.chars - from.chars) * share))
}

/** The words in the sound up to now, of an answer without an end. From the last mark on the pace is the usual one. */
export function spokenSoFar(text: string, sentMs: number, marks: readonly Mark[] = []): string {
  const last = marks.at(-1)
  const points = last ? between(marks.slice(0, -1), last) : []
  const from = points.length > marks.length ? last! : { chars: 0, ms: 0 }
  const chars = from.chars + Math.floor((sentMs - from.ms) * charactersPerMs)
  return chars >= text.length ? text.trim() : wholeWords(text, chars)
}

/**
 * Beginning, marks and end. Marks that imply an impossible pace are left out: there the model's words ran far
 * ahead of its sound.
 */
function between(marks: readonly Mark[], end: Mark): readonly Mark[] {
  const begin = { chars: 0, ms: 0 }
  const points = [begin, ...marks.filter(({ ms, chars }) => ms < end.ms && chars < end.chars), end]
  const pace = end.chars / end.ms
  const isEven = points.slice(1).every(({ chars, ms }, i) => {
    const own = (chars - points[i]!.chars) / (ms - points[i]!.ms) / pace
    return own <= maxUneven && own >= 1 / maxUneven
  })
  return isEven ? points : [begin, end]
}

function wholeWords(text: string, length: number): string {
  const endsInsideWord = /\S/.test(text.charAt(length)) && /\S/.test(text.charAt(length - 1))
  const heard = text.slice(0, length)
  return (endsInsideWord ? heard.replace(/\S*$/, '') : heard).trim()
}
