import { engineVersion } from '../engine-version.ts'
import { type MangalDosha, type MangalSchool, mangalDosha } from '../jyotish/doshas/mangal.ts'
import { type Label, label } from '../jyotish/label.ts'
import type { Natal } from '../jyotish/natal.ts'
import { type Ashtakoot, matchAshtakoot } from './ashtakoot.ts'
import { matchPorutham, type Porutham } from './porutham.ts'

export type ManglikMatch = {
  readonly groom: MangalDosha
  readonly bride: MangalDosha
  /** Neither has it, or both do and each balances the other. */
  readonly agrees: boolean
  readonly labels: Label
}

export type KundliMatch = {
  readonly engineVersion: string
  readonly conventions: {
    readonly tableSet: Ashtakoot['tableSet']
    readonly porutham: 'B. V. Raman, Muhurtha, ch. 11'
    readonly mangalSchool: MangalSchool
  }
  readonly ashtakoot: Ashtakoot
  readonly porutham: readonly Porutham[]
  /** How many of the ten agree. */
  readonly poruthamAgreed: number
  readonly manglik: ManglikMatch
}

const BALANCE = {
  neither: label('neither has mangal dosha', 'दोनों में मंगल दोष नहीं', 'dono mein Mangal dosh nahin'),
  both: label(
    'both have mangal dosha, and each balances the other',
    'दोनों में मंगल दोष है, जो एक-दूसरे को संतुलित करता है',
    'dono mein Mangal dosh hai, jo ek-doosre ko santulit karta hai',
  ),
  groom: label('the groom alone has mangal dosha', 'केवल वर में मंगल दोष है', 'sirf var mein Mangal dosh hai'),
  bride: label('the bride alone has mangal dosha', 'केवल वधू में मंगल दोष है', 'sirf vadhu mein Mangal dosh hai'),
} as const

const compareMangal = (groom: MangalDosha, bride: MangalDosha): ManglikMatch => {
  const agrees = groom.present === bride.present
  const balance = agrees ? (groom.present ? 'both' : 'neither') : groom.present ? 'groom' : 'bride'
  return { groom, bride, agrees, labels: BALANCE[balance] }
}

/** Compares two charts: 36 gunas, ten poruthams and mangal dosha. Facts only; what they mean is not decided here. */
export const matchKundli = (groom: Natal, bride: Natal, school: MangalSchool = 'north'): KundliMatch => {
  const moons = [groom.grahas.moon.longitudeDeg, bride.grahas.moon.longitudeDeg] as const
  const porutham = matchPorutham(...moons)
  const ashtakoot = matchAshtakoot(...moons)
  return {
    engineVersion,
    conventions: {
      tableSet: ashtakoot.tableSet,
      porutham: 'B. V. Raman, Muhurtha, ch. 11',
      mangalSchool: school,
    },
    ashtakoot,
    porutham,
    poruthamAgreed: porutham.filter(({ agrees }) => agrees).length,
    manglik: compareMangal(mangalDosha(groom, school), mangalDosha(bride, school)),
  }
}
