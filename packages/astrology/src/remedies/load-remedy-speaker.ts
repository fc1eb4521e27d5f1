import type { Language } from '../meanings/load-speaker.ts'
import type { Speaker } from '../meanings/statement.ts'
import type { RemedyStatement } from './statement.ts'

type RemedySpeaker = Speaker<RemedyStatement>

const LOADERS: Readonly<Record<Language, () => Promise<RemedySpeaker>>> = {
  en: async () => (await import('./en/speak.ts')).speakRemediesInEnglish,
  hi: async () => (await import('./hi/speak.ts')).speakRemediesInHindi,
  hinglish: async () => {
    const [{ speakRemediesInHindi }, { toHinglish }] = await Promise.all([
      import('./hi/speak.ts'),
      import('../hindi/to-hinglish.ts'),
    ])
    return (statement) => toHinglish(speakRemediesInHindi(statement))
  },
}

/** Loads the words of remedies in one language and nothing of the others. */
export const loadRemedySpeaker = (language: Language): Promise<RemedySpeaker> => LOADERS[language]()

/** Speakers of all three languages, for a process that talks with callers of each. */
export const loadRemedySpeakers = async (): Promise<Readonly<Record<Language, RemedySpeaker>>> => {
  const [en, hi, hinglish] = await Promise.all([
    loadRemedySpeaker('en'),
    loadRemedySpeaker('hi'),
    loadRemedySpeaker('hinglish'),
  ])
  return { en, hi, hinglish }
}
