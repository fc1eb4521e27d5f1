/** Sizes of the orb's parts, as shares of its width. Movement scales a part between its bounds. */
export const orbShape = {
  ring: { share: 1, minScale: 1, maxScale: 1 },
  halo: { share: 0.88, minScale: 0.8, maxScale: 1 },
  lamp: { share: 0.44, minScale: 1, maxScale: 1.4 },
} as const

/** Speech is mostly below this loudness; louder swells the orb no further. */
const fullLevel = 0.25

/** How far the orb swells at a loudness from 0 to 1: 0 to 1. */
export const swellAt = (level: number): number => Math.min(1, Math.max(0, level / fullLevel))

/** Marks around the ring of 100 by 100: the padas, longer at each nakshatra, longest at each sign. */
export const ringMarks = (): { readonly padas: string; readonly signs: string } => ({
  padas: marks(padas, (at) => (at % 4 === 0 ? 3.2 : 1.6)),
  signs: marks(12, () => 5),
})

/** 27 nakshatras of four padas each. */
const padas = 108
const rim = 48.5

function marks(count: number, lengthOf: (at: number) => number): string {
  return Array.from({ length: count }, (_, at) => {
    const turn = (2 * Math.PI * at) / count
    const point = (radius: number) =>
      [50 + radius * Math.sin(turn), 50 - radius * Math.cos(turn)].map((side) => side.toFixed(2)).join(' ')
    return `M${point(rim)}L${point(rim - lengthOf(at))}`
  }).join('')
}
