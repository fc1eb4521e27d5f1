import { nameKey } from '@astrovoice/astrology/places'
import type { Town } from '../../births/index.ts'
import { Refusal } from '../answer/refusal.ts'
import type { ReadingContext } from '../reading-tool.ts'

const searched = 6

/** A town of the same name that is smaller by this factor is not meant unless its state is named. */
const farSmaller = 20

/**
 * The town of a name, in which a person was born.
 * @throws Refusal place_unknown; place_ambiguous where another state of the country has a town of the name.
 */
export async function findBirthPlace(name: string, { places, signal }: ReadingContext): Promise<Town> {
  const found = (await places?.search(name, searched, signal)) ?? []
  const [first] = found
  if (!first) throw new Refusal('place_unknown', `No town is called ${name}; ask for a larger city near it.`)
  const alike = found.filter((town) => isAlike(first, town))
  if (alike.length === 0) return first
  const regions = [...new Set([first, ...alike].map(({ region }) => region))].join(', ')
  throw new Refusal(
    'place_ambiguous',
    `${first.name} is in ${regions}; ask which is meant, pass it after a comma.`,
  )
}

const isAlike = (first: Town, { name, region, countryCode, population }: Town): boolean =>
  region !== first.region &&
  countryCode === first.countryCode &&
  nameKey(name) === nameKey(first.name) &&
  population * farSmaller >= first.population
