import { nameKey } from '@astrovoice/astrology/places'
import type { BirthProfile } from '@astrovoice/contracts'
import { Refusal } from '../answer/refusal.ts'
import type { ReadingContext } from '../reading-tool.ts'
import type { ToldPerson } from './person-argument.ts'

/**
 * The stored profile of the caller that a name, and a date of birth if told, mean. The chart that the call reads is
 * none of them.
 * @throws Refusal person_unknown, person_ambiguous.
 */
export async function findStoredPerson(
  { name, date }: ToldPerson,
  { listProfiles, reading }: ReadingContext,
): Promise<BirthProfile> {
  if (name === undefined) throw new Refusal('person_unknown', 'Nobody was named, and no birth was told.')
  const stored = (await listProfiles?.()) ?? []
  const others = stored.filter((each) => !isSameBirth(each, reading.profile))
  const sameName = others.filter((each) => isNamed(each, name))
  const whole = sameName.filter((each) => nameKey(each.name) === nameKey(name))
  const found = (whole.length > 0 ? whole : sameName).filter(
    (each) => date === undefined || each.date === date,
  )
  if (found.length > 1) {
    throw new Refusal(
      'person_ambiguous',
      `${found.length} stored profiles fit that name; ask which one is meant.`,
    )
  }
  const [profile] = found
  if (profile) return profile
  throw new Refusal('person_unknown', 'No stored profile fits; ask for date, time and place of birth.')
}

const isSameBirth = (a: BirthProfile, b: ReadingContext['reading']['profile']): boolean =>
  a.name === b.name && a.utc === b.utc && a.place.id === b.place.id

/** Every word that was said is a word of the profile's name, however it is spelled. */
function isNamed(profile: BirthProfile, said: string): boolean {
  const words = wordsOf(profile.name)
  const asked = wordsOf(said)
  return asked.length > 0 && asked.every((word) => words.includes(word))
}

const wordsOf = (name: string): string[] => name.split(/\s+/).map(nameKey).filter(Boolean)
