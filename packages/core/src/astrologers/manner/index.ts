export type { Frames } from './frame-words.ts'
export { frame } from './frames.ts'
export { inGender } from './in-gender.ts'
