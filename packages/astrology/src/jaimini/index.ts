export { type Argala, argalasOn } from './argala.ts'
export { type Arudha, arudhaOf, arudhas } from './arudhas.ts'
export { JAIMINI_RULES } from './jaimini-rules.ts'
export {
  type CharaKaraka,
  charaKarakas,
  KARAKA_LABELS,
  KARAKA_SCHEMES,
  type Karaka,
  karakamsha,
  KARAKAS,
  type KarakaScheme,
} from './karakas.ts'
export { sayArgalas, sayArudha, sayAtmakaraka, sayKarakas } from './say-jaimini.ts'
