import type { SpeechGate } from '../../calls/index.ts'
import { callerLines, endingLine } from '../lines/caller-lines.ts'
import { corrections } from '../lines/corrections.ts'
import { correctionOf } from '../rules.ts'
import type { WatchDeps } from './watch-safety.ts'

/** The rules' own lines speak of what they are about: a sentence of them is always said. */
const ownLines = [...Object.values(callerLines), endingLine, ...Object.values(corrections)].flatMap((line) =>
  Object.values(line),
)
const isOwn = (text: string) => ownLines.some((line) => line.includes(text.trim()))

/** Replaces what no astrologer may say. A failure of the reader never silences the astrologer. */
export const createSafetyGate = ({ read, meter, counts }: WatchDeps): SpeechGate => ({
  check({ text, language }) {
    const theme = isOwn(text) ? undefined : read(text, 'astrologer')[0]?.theme
    if (theme === undefined) return { act: 'speak' }
    const met = { theme, side: 'astrologer', act: 'replace' } as const
    meter.safetyMet(met)
    void counts.add(met)
    return { act: 'replace', text: correctionOf(theme, language) }
  },
})
