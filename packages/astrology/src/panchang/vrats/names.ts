import { label, type Label } from '../../jyotish/label.ts'
import { phrase } from '../../jyotish/phrase.ts'
import type { Lunation } from '../masa.ts'
import { tithiLabel } from '../names.ts'

/** Ekadashis of the twelve amanta months from Chaitra: of the bright half, then of the dark half. */
const EKADASHIS: readonly (readonly [bright: Label, dark: Label])[] = [
  [label('Kamada', 'कामदा'), label('Varuthini', 'वरूथिनी')],
  [label('Mohini', 'मोहिनी'), label('Apara', 'अपरा')],
  [label('Nirjala', 'निर्जला'), label('Yogini', 'योगिनी')],
  [label('Devshayani', 'देवशयनी'), label('Kamika', 'कामिका')],
  [label('Shravana Putrada', 'श्रावण पुत्रदा', 'Shravan Putrada'), label('Aja', 'अजा')],
  [label('Parsva', 'परिवर्तिनी', 'Parivartini'), label('Indira', 'इंदिरा')],
  [label('Papankusha', 'पापांकुशा'), label('Rama', 'रमा')],
  [label('Dev Uthani', 'देवउठनी'), label('Utpanna', 'उत्पन्ना')],
  [label('Mokshada', 'मोक्षदा'), label('Saphala', 'सफला')],
  [label('Pausha Putrada', 'पौष पुत्रदा', 'Paush Putrada'), label('Shattila', 'षटतिला')],
  [label('Jaya', 'जया'), label('Vijaya', 'विजया')],
  [label('Amalaki', 'आमलकी'), label('Papamochani', 'पापमोचनी')],
]
/** Those of an added month. */
const ADHIKA = [label('Padmini', 'पद्मिनी'), label('Parama', 'परमा')] as const

const EKADASHI = phrase('{0} Ekadashi', '{0} एकादशी', '{0} Ekadashi')
export const ekadashiLabel = ({ masaIndex, isAdhika }: Lunation, tithi: number): Label => {
  const names = isAdhika ? ADHIKA : EKADASHIS[masaIndex]!
  return EKADASHI(tithi > 15 ? names[1] : names[0])
}

/** By the weekday, from Sunday. */
const PRADOSHES: readonly Label[] = [
  label('Ravi', 'रवि'),
  label('Som', 'सोम'),
  label('Bhaum', 'भौम'),
  label('Budh', 'बुध'),
  label('Guru', 'गुरु'),
  label('Shukra', 'शुक्र'),
  label('Shani', 'शनि'),
]
const PRADOSH = phrase('{0} Pradosh', '{0} प्रदोष', '{0} Pradosh')
export const pradoshLabel = (weekday: number): Label => PRADOSH(PRADOSHES[weekday]!)

const TUESDAY = 2
export const sankashtiLabel = (weekday: number): Label =>
  weekday === TUESDAY
    ? label('Angaraki Sankashti Chaturthi', 'अंगारकी संकष्टी चतुर्थी')
    : label('Sankashti Chaturthi', 'संकष्टी चतुर्थी')

const SHRADDHA = phrase('{0} Shraddha', '{0} श्राद्ध', '{0} Shraddh')
export const shraddhaLabel = (tithi: number): Label => SHRADDHA(tithiLabel(tithi))

/** The weekday of a civil date, 0 Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()
