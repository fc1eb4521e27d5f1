import { engineVersion } from '../../engine-version.ts'
import type { Command } from '../command.ts'

const MAX_PLACES = 50

export const place: Command = {
  name: 'place',
  summary:
    'towns by name with their coordinates and zones: Latin letters or a script of India, usual spellings and slips',
  parameters: {
    name: 'the town; a state or country may follow, after a comma or without',
    limit: `at most so many, 1 to ${MAX_PLACES} (default 8)`,
    country: 'only of this country, two letters',
  },
  example: 'place --name Sitamarhi',
  run: async (parameters, { loadPlaces }) => {
    const places = await loadPlaces()
    const found = places.search(parameters.text('name'), {
      limit: parameters.integer('limit', { min: 1, max: MAX_PLACES, fallback: 8 }),
      ...(parameters.has('country') && { country: parameters.text('country') }),
    })
    return {
      engineVersion,
      conventions: { order: 'best match first, India before the rest, then by population' },
      places: found,
      attribution: places.attribution,
    }
  },
}
