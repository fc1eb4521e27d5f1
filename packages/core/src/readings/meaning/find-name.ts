import type { Label } from '@astrovoice/astrology'

/** Spellings that mean the same: “Gaj Kesari Yog”, “Gajakesari”. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\u093c/gu, '')
    .replace(/[^\p{L}\p{M}\p{Nd}]/gu, '')
    .replace(/(?<=.)(yoga?|dosha?)$/, '')
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/w/g, 'v')
    .replace(/([sdtkgbcjp])h/g, '$1')
    // A short a is written or not: Gajakesari, Gajkesari.
    .replace(/(?<!^)a/g, '')

/** The id whose name in one of the languages is `name`, by any spelling. */
export function findByName<Id extends string>(
  name: string,
  labels: Readonly<Record<Id, Label>>,
  ids: readonly Id[],
): Id | undefined {
  const asked = fold(name)
  return ids.find((id) => {
    const { en, hi, hinglish } = labels[id]
    return [id, en, hi, hinglish].some((each) => fold(each) === asked)
  })
}

const houses = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** “7”, “7th”, “seventh house”: a house, 1 to 12. */
export function houseNamed(name: string): number | undefined {
  const digits = /\d+/.exec(name)?.[0]
  const nth = digits ? Number(digits) : houses.findIndex((word) => name.toLowerCase().includes(word)) + 1
  return nth >= 1 && nth <= 12 ? nth : undefined
}
