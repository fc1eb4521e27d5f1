import type { Label } from '../jyotish/label.ts'
import type { Ashtakoot } from './ashtakoot.ts'
import { isFault, type Koota } from './kootas.ts'

/** A koota that carries a fault. */
export type KootaFault = {
  readonly koota: Koota
  /** The rules that lift it; none where it stands. */
  readonly liftedBy: readonly Label[]
}

/** The faults of a match, the heaviest first. */
export const kootaFaults = ({ kootas, cancellations }: Ashtakoot): KootaFault[] =>
  kootas
    .filter(isFault)
    .map((koota) => ({
      koota,
      liftedBy: cancellations.filter((each) => each.koota === koota.id).map(({ labels }) => labels),
    }))
    .sort((a, b) => b.koota.maximum - a.koota.maximum)
