export { decide } from './dialogue.ts'
export type { Turn } from './turn.ts'
export { tellScript } from '../language/script.ts'
