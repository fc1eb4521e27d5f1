import type { NamedPlace } from '../../src/places/place-table.ts'

const town = (
  name: string,
  nameLocal: string,
  region: string,
  [latitudeDeg, longitudeDeg]: readonly [number, number],
  population: number,
  latinAliases: readonly string[] = [],
): NamedPlace => ({
  id: `india-${name.toLowerCase().replaceAll(' ', '-')}`,
  name,
  nameLocal,
  region,
  countryCode: 'IN',
  latitudeDeg,
  longitudeDeg,
  zone: 'Asia/Kolkata',
  population,
  latinAliases,
  localAliases: [],
})

/**
 * Towns and places of pilgrimage that GeoNames counts to a neighbour or leaves out of its table of 500 people and more:
 * coordinates to a minute of arc, populations of the census of 2011 (none live there all year: 0).
 */
export const moreTowns: readonly NamedPlace[] = [
  town('Dharwad', 'धारवाड़', 'Karnataka', [15.45, 75.0167], 250_000, ['Dharwar']),
  town('Ballia', 'बलिया', 'Uttar Pradesh', [25.7667, 84.15], 104_424, ['Baliya']),
  town('Somnath', 'सोमनाथ', 'Gujarat', [20.8833, 70.4], 24_000, ['Prabhas Patan', 'Somnath Patan']),
  town('Badrinath', 'बद्रीनाथ', 'Uttarakhand', [30.7333, 79.4833], 2_438),
  town('Sabarimala', 'शबरिमला', 'Kerala', [9.4333, 77.0833], 0),
]
