/** Latin letters that Unicode does not decompose into a letter of the alphabet and an accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ŋ: 'ng' },
}

/** Latin text in lower case without accents: `Søren` → `soren`, `Łódź` → `lodz`. Other scripts stay as they are. */
export const plainLatin = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øłđðħıßæœþŋ]/g, (letter) => UNDECOMPOSED[letter]!)
