import { THE_GRAHA } from '../../jyotish/evidence.ts'
import { type Graha, GRAHA_LABELS } from '../../jyotish/grahas.ts'
import { type Label, label } from '../../jyotish/label.ts'
import { figure, listed, ordinal, phrase } from '../../jyotish/phrase.ts'
import { type Sign, SIGN_LABELS } from '../../jyotish/signs.ts'
import type { Dignity } from '../../jyotish/strength/dignity.ts'
import { describeVarga, type Varga } from '../../jyotish/vargas.ts'
import { type CountedFrom, houseLabel, lordLabel } from '../words.ts'

const LORD_IN = phrase(
  'the lord of {0}, {1}, in the {2} house',
  '{0} का स्वामी {1} {2} भाव में',
  '{0} ka swami {1} {2} ghar mein',
)
const LORD_IN_FROM_MOON = phrase(
  'the lord of {0}, {1}, in the {2} house from the Moon',
  '{0} का स्वामी {1} चंद्र से {2} भाव में',
  '{0} ka swami {1} Chandra se {2} ghar mein',
)
export const lordStandsIn = (lord: Graha, house: number, place: number, from: CountedFrom = 'lagna'): Label =>
  (from === 'lagna' ? LORD_IN : LORD_IN_FROM_MOON)(houseLabel(house, from), THE_GRAHA[lord], ordinal(place))

const FAR = phrase('{0}, in the 8th from it', '{0} वहाँ से आठवें भाव में', '{0} wahan se aathve ghar mein')
export const lordFarFrom = (lord: Graha, house: number): Label => FAR(lordLabel(lord, house, 'lagna'))

/** Dignities that say something. */
type Telling = Exclude<Dignity, 'neutral'>

const DIGNITIES: Readonly<Record<Telling, Label>> = {
  exalted: label('exalted', 'उच्च', 'uchch'),
  moolatrikona: label('in moolatrikona', 'मूलत्रिकोण', 'mooltrikon'),
  own: label('in its own sign', 'स्वराशि', 'swarashi'),
  friend: label('in a friend’s sign', 'मित्र राशि', 'mitra rashi'),
  enemy: label('in an enemy’s sign', 'शत्रु राशि', 'shatru rashi'),
  debilitated: label('debilitated', 'नीच', 'neech'),
}
const IN_DIGNITY = phrase('{0}, {1} in {2}', '{2} राशि में {0}: {1}', '{2} rashi mein {0}: {1}')
export const hasDignity = (who: Label, dignity: Telling, sign: Sign): Label =>
  IN_DIGNITY(who, DIGNITIES[dignity], SIGN_LABELS[sign])

export const combust = phrase('{0} combust', '{0} अस्त', '{0} ast')

const SIDES = phrase('{1} on both sides of {0}', '{0} के दोनों ओर {1}', '{0} ke dono or {1}')
export const between = (house: number, grahas: readonly Graha[]): Label =>
  SIDES(houseLabel(house, 'lagna'), listed(grahas.map((graha) => THE_GRAHA[graha])))

const IN_VARGA = phrase('{0} in the {1}: {2}', '{1} में {0}: {2}', '{1} mein {0}: {2}')
export const dignityInVarga = (graha: Graha, varga: Varga, dignity: Telling): Label =>
  IN_VARGA(GRAHA_LABELS[graha], describeVarga(varga).label, DIGNITIES[dignity])

const SHADBALA = phrase(
  '{0} has {1} times the shadbala it needs',
  '{0} का षड्बल आवश्यक का {1} गुना',
  '{0} ka shadbal zaroori ka {1} guna',
)
export const shadbalaTimes = (graha: Graha, ratio: number): Label =>
  SHADBALA(GRAHA_LABELS[graha], figure(ratio.toFixed(2)))

const SARVA = phrase(
  '{0} ashtakavarga points in {1}',
  '{1} में अष्टकवर्ग के {0} बिंदु',
  '{1} mein ashtakvarga ke {0} bindu',
)
export const sarvaPoints = (points: number, house: number): Label =>
  SARVA(figure(points), houseLabel(house, 'lagna'))

export const yogaHolds = phrase('{0} yoga', '{0} योग', '{0} yog')
