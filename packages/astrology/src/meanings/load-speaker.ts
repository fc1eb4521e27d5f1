import type { Speaker } from './statement.ts'

export const LANGUAGES = ['en', 'hi', 'hinglish'] as const
export type Language = (typeof LANGUAGES)[number]

const LOADERS: Readonly<Record<Language, () => Promise<Speaker>>> = {
  en: async () => (await import('./en/speak.ts')).speakEnglish,
  hi: async () => (await import('./hi/speak.ts')).speakHindi,
  // Hinglish is the same Hindi in Latin letters: one grammar serves both.
  hinglish: async () => {
    const [{ speakHindi }, { toHinglish }] = await Promise.all([
      import('./hi/speak.ts'),
      import('../hindi/to-hinglish.ts'),
    ])
    return (statement) => toHinglish(speakHindi(statement))
  },
}

/** Loads the words of one language and nothing of the others. Loading again costs nothing. */
export const loadSpeaker = (language: Language): Promise<Speaker> => LOADERS[language]()

/** Speakers of all three languages, for a process that talks with callers of each. */
export const loadSpeakers = async (): Promise<Readonly<Record<Language, Speaker>>> => {
  const [en, hi, hinglish] = await Promise.all([
    loadSpeaker('en'),
    loadSpeaker('hi'),
    loadSpeaker('hinglish'),
  ])
  return { en, hi, hinglish }
}
