import type { Koota } from '@astrovoice/astrology'
import type { Language, MatchCard } from '@astrovoice/contracts'
import { asWhole } from '../answer/as-whole.ts'
import { describeClaim } from '../answer/draw-reasons.ts'
import type { Birth } from '../birth-reading.ts'
import type { Speak } from '../speak.ts'
import type { Comparison, Side } from './comparison.ts'
import { kootaSubjects } from './koota-subjects.ts'
import { kootaClaimId, liftedClaimId, mangalClaimId, valuesOf } from './match-claims.ts'
import { choice, sayFault, sayGrounds, sayVerdict } from './match-words.ts'
import { sayMangal } from './say-mangal.ts'

export interface DrawnMatch {
  readonly comparison: Comparison
  readonly first: Pick<Birth, 'name' | 'place'>
  readonly second: Pick<Birth, 'name'>
  readonly language: Language
}

/** The card of a guna milan, the first one’s name first. */
export function drawMatch({ comparison, first, second, language }: DrawnMatch): MatchCard {
  const { match, side, faults, claims, areTimesKnown } = comparison
  const { total, maximum, kootas } = match.ashtakoot
  const say = (words: Speak, rests: readonly string[] = []) => ({ text: words[language], claims: [...rests] })
  return {
    kind: 'match',
    title: `${first.name} · ${second.name}`,
    claims: claims.map((claim) => describeClaim(claim, first.place.timeZone, language)),
    names: [first.name, second.name],
    points: total,
    maxPoints: maximum,
    sentences: [
      say(
        sayVerdict(comparison),
        kootas.map(({ id }) => kootaClaimId(id)),
      ),
      ...faults.map((fault) => say(asWhole(sayFault(fault)), claimsOfFault(fault))),
      ...(areTimesKnown ? [say(asWhole(sayMangal(match, side)), [mangalClaimId])] : []),
      say(asWhole(sayGrounds(comparison))),
      say(choice),
    ],
    kootas: kootas.map((koota) => ({
      label: koota.labels[language],
      points: koota.points,
      maxPoints: koota.maximum,
      text: sayKoota(koota, side, language),
      claims: [kootaClaimId(koota.id)],
    })),
  }
}

/** What a koota compares, and what both are in it. */
function sayKoota(koota: Koota, side: Side, language: Language): string {
  const values = valuesOf(koota, side).map((value) => value[language])
  const subject = kootaSubjects[koota.id][language]
  return values.length > 0 ? `${subject}: ${values.join(' · ')}` : subject
}

/** The claims that a fault rests on. */
export const claimsOfFault = ({ koota: { id }, liftedBy }: Comparison['faults'][number]): string[] => [
  kootaClaimId(id),
  ...(liftedBy.length > 0 ? [liftedClaimId(id)] : []),
]
