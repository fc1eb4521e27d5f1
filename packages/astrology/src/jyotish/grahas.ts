import { type Graha, grahas } from '../sky/body.ts'
import { type Label, label } from './label.ts'

export type { Graha }

/** The nine grahas, in the order of the weekdays and then the nodes. */
export const GRAHAS = grahas

/** The seven grahas with a body: the nodes own no sign and have no shadbala or ashtakavarga. */
export const SEVEN_GRAHAS = ['sun', 'moon', 'mars', 'mercury', 'jupiter', 'venus', 'saturn'] as const

export type BodyGraha = (typeof SEVEN_GRAHAS)[number]

export const isNode = (graha: Graha): graha is 'rahu' | 'ketu' => graha === 'rahu' || graha === 'ketu'
export const isBody = (graha: Graha): graha is BodyGraha => !isNode(graha)

/** The five that are neither luminary nor node. */
export const FIVE_GRAHAS = ['mars', 'mercury', 'jupiter', 'venus', 'saturn'] as const

export const GRAHA_LABELS: Readonly<Record<Graha, Label>> = {
  sun: label('Sun', 'सूर्य', 'Surya'),
  moon: label('Moon', 'चंद्र', 'Chandra'),
  mars: label('Mars', 'मंगल', 'Mangal'),
  mercury: label('Mercury', 'बुध', 'Budh'),
  jupiter: label('Jupiter', 'गुरु', 'Guru'),
  venus: label('Venus', 'शुक्र', 'Shukra'),
  saturn: label('Saturn', 'शनि', 'Shani'),
  rahu: label('Rahu', 'राहु'),
  ketu: label('Ketu', 'केतु'),
}

/** A fresh record with one value for each of the nine grahas. */
export const forEachGraha = <T>(value: (graha: Graha) => T): Record<Graha, T> =>
  Object.fromEntries(GRAHAS.map((graha) => [graha, value(graha)])) as Record<Graha, T>

/** A fresh record with one value for each of the seven grahas with a body. */
export const forEachBody = <T>(value: (graha: BodyGraha) => T): Record<BodyGraha, T> =>
  Object.fromEntries(SEVEN_GRAHAS.map((graha) => [graha, value(graha)])) as Record<BodyGraha, T>
