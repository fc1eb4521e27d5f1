import type { Scheme } from '../../design/palette.ts'
import type { CallView } from '../call-view.ts'

type Glow = Record<CallView['phase'], readonly [core: string, rim: string]>

/** The colour of each phase. The words below the orb say the same. */
export const orbColors: Record<Scheme, Glow> = {
  dark: {
    ready: ['#8E83D8', '#2B2760'],
    connecting: ['#8E83D8', '#2B2760'],
    listening: ['#9BD8C0', '#1E5A5E'],
    thinking: ['#B9A6FF', '#4A3A9C'],
    speaking: ['#FFE3AE', '#C5701F'],
    ended: ['#5A6088', '#20243F'],
  },
  light: {
    ready: ['#C9C1F2', '#7468BF'],
    connecting: ['#C9C1F2', '#7468BF'],
    listening: ['#B5E2D0', '#2F8069'],
    thinking: ['#D3C7FF', '#6A55C9'],
    speaking: ['#FFD993', '#C9741A'],
    ended: ['#DCD6C8', '#A79E8B'],
  },
}
