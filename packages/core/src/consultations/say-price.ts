import type { Language } from '@astrovoice/contracts'

/** The price of a minute as it is spoken. */
export function sayPrice(paisePerMinute: number, language: Language): string {
  if (paisePerMinute === 0) return { en: 'no charge', hi: 'मुफ़्त', hinglish: 'free' }[language]
  const rupees = Math.floor(paisePerMinute / 100)
  const paise = paisePerMinute % 100
  const parts = (rupeeWord: string, paiseWord: string) =>
    [rupees > 0 ? `${rupees} ${rupeeWord}` : '', paise > 0 ? `${paise} ${paiseWord}` : ''].join(' ').trim()
  return {
    en: `${parts(rupees === 1 ? 'rupee' : 'rupees', 'paise')} a minute`,
    hi: `${parts(rupees === 1 ? 'रुपया' : 'रुपये', 'पैसे')} मिनट`,
    hinglish: `${parts(rupees === 1 ? 'rupaya' : 'rupaye', 'paise')} minute`,
  }[language]
}
