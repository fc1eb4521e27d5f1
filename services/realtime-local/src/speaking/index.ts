export { createSpeaker } from './speaker.ts'
export { toDevanagari } from './transliterate.ts'
