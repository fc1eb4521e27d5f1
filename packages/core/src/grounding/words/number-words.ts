import { numeral, ordinalOf, toHinglish } from '@astrovoice/astrology/hindi'

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** English words of numbers; the tens and units of a compound stand side by side. */
export const englishNumbers: readonly (readonly [string, number])[] = [
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
]

/** Spellings of Hindi numbers in messages that the engine does not write. */
const latinSpellings: Readonly<Record<number, string>> = {
  5: 'panch paanch',
  6: 'chhe che chah chhai chhah',
  8: 'aath ath',
  9: 'nau',
  13: 'terah',
  15: 'pandrah pandra',
  16: 'solah sola',
  17: 'satrah satra',
  18: 'atharah atharha athara',
  19: 'unnis unnees',
  20: 'bees bis',
  21: 'ikkis ikkees',
  22: 'bais baees',
  23: 'teis teyis',
  24: 'chaubis chaubees',
  25: 'pachis pachees',
  26: 'chhabbis chabbis',
  27: 'sattais satais',
  28: 'atthais athais attais',
  29: 'untis unattis',
  30: 'tees tis',
  31: 'ikattis iktis ikattees',
  32: 'battis batis',
  33: 'taintis tentis',
  34: 'chauntis',
  35: 'paintis',
  36: 'chhattis chattis',
}

/** Hindi words of 0 to 99, in both scripts. */
export const hindiNumbers: readonly (readonly [string, number])[] = Array.from(
  { length: 100 },
  (_, value) => {
    const word = numeral(value)
    const spellings = [word, toHinglish(word), ...(latinSpellings[value]?.split(' ') ?? [])]
    return spellings.map((each) => [each, value] as const)
  },
).flat()

const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
/** The thirtieth, and the first words of “twenty-first”. */
export const englishOrdinalNumbers: readonly (readonly [string, number])[] = [
  ...englishOrdinals.map((word, i) => [word, i + 1] as const),
  ['thirtieth', 30],
]

const sanskrit: Readonly<Record<number, string>> = {
  1: 'pratham प्रथम',
  2: 'dwitiya dvitiya द्वितीय',
  3: 'tritiya तृतीय',
  4: 'chaturth चतुर्थ',
  5: 'pancham पंचम पञ्चम',
  6: 'shashth shasht षष्ठ',
  7: 'saptam सप्तम',
  8: 'ashtam अष्टम',
  9: 'navam नवम',
  10: 'dasham दशम',
  11: 'ekadash एकादश',
  12: 'dwadash dvadash द्वादश',
}
const latinOrdinals: Readonly<Record<number, string>> = {
  1: 'pehla pehle pehli pahla pahle pahli',
  2: 'dusra dusre dusri doosra doosre doosri',
  3: 'teesra teesre teesri tisra tisre',
  4: 'chautha chauthe chauthi',
  5: 'panchva panchve paanchve paanchva paanchwe paanchven paanchvein panchvein panchwa paanchvan',
  6: 'chhatha chhathe chhathi chatha chathe chhata chhate chhatve chhatva chhathve',
}
const stems: Readonly<Record<number, string>> = {
  7: 'saat sat',
  8: 'aath ath',
  9: 'nau nav',
  10: 'das',
  11: 'gyarah gyara gyaarah',
  12: 'barah bara baarah',
}
const endings = ['va', 've', 'vi', 'van', 'ven', 'vein', 'wa', 'we', 'wan', 'wein', 'wen']

const forms = (n: number): string[] =>
  (['m', 'f'] as const).flatMap((gender) =>
    (['direct', 'oblique'] as const).map((kase) => ordinalOf(n, { gender, amount: 'one' }, kase)),
  )

/** Hindi ordinals of 1 to 12 in both scripts, with their Sanskrit forms. */
export const hindiOrdinals: readonly (readonly [string, number])[] = Array.from({ length: 12 }, (_, i) => {
  const n = i + 1
  const built = (stems[n]?.split(' ') ?? []).flatMap((stem) => endings.map((ending) => stem + ending))
  const spellings = [...forms(n), ...forms(n).map(toHinglish), ...(sanskrit[n] ?? '').split(' ')]
  return [...spellings, ...(latinOrdinals[n]?.split(' ') ?? []), ...built].map((word) => [word, n] as const)
}).flat()
