import type { KpChart, KpJudgement, KpLords, RulingPlanets } from '@astrovoice/astrology/kp'

/** The lords of each cusp and graha, for the model. */
export const kpFacts = ({ houses, grahas, conventions }: KpChart) => ({
  ayanamsa: conventions.ayanamsa,
  houseSystem: conventions.houseSystem,
  cusps: houses.map(({ house, sign, lords }) => ({ house, sign, ...lordFacts(lords) })),
  planets: Object.values(grahas).map(({ graha, sign, house, lords, signifies }) => ({
    planet: graha,
    sign,
    house,
    ...lordFacts(lords),
    signifies,
  })),
})

const lordFacts = ({ star, sub, subSub }: KpLords) => ({ starLord: star, subLord: sub, subSubLord: subSub })

export const judgementFacts = ({ claims: _claims, ...judgement }: KpJudgement) => judgement

export const rulingFacts = ({ ranked, nodes, day }: RulingPlanets) => ({
  rulingPlanets: ranked,
  nodesInTheirSigns: nodes,
  dayLord: day,
})
