import { z } from 'zod'
import { PlaceId } from '../ids.ts'
import { defineRoute } from './route.ts'

export const Place = z
  .object({
    id: PlaceId,
    name: z.string(),
    region: z.string(),
    countryCode: z.string().length(2),
    latitudeDeg: z.number().min(-90).max(90),
    longitudeDeg: z.number().min(-180).max(180),
    timeZone: z.string().describe('IANA zone, such as Asia/Kolkata.'),
  })
  .meta({ id: 'Place' })
export type Place = z.infer<typeof Place>

export const placeRoutes = {
  searchPlaces: defineRoute({
    method: 'get',
    path: '/v1/places',
    summary:
      'Towns by name, best match first: Latin letters or a script of India, old names, usual spellings, a state or country after the name.',
    tag: 'places',
    auth: 'public',
    etag: true,
    compressed: true,
    query: z.strictObject({
      q: z
        .string()
        .trim()
        .min(2)
        .max(80)
        .regex(/\S[\s\S]*\S/)
        .describe('2 to 80 characters, spaces around them not counted.'),
      limit: z.coerce.number().int().min(1).max(20).default(8),
    }),
    reply: {
      status: 200,
      schema: z.object({ places: z.array(Place), attribution: z.string() }),
    },
    errors: ['request_invalid'],
    budgets: ['placeSearches'],
  }),
  findNearPlaces: defineRoute({
    method: 'get',
    path: '/v1/places/near',
    summary:
      'Towns near a point, the one that people there would name first: for the location of a device. Send it rounded to a tenth of a degree.',
    tag: 'places',
    auth: 'user',
    query: z.strictObject({
      latitudeDeg: z.coerce.number().min(-90).max(90),
      longitudeDeg: z.coerce.number().min(-180).max(180),
      limit: z.coerce.number().int().min(1).max(20).default(5),
    }),
    reply: {
      status: 200,
      schema: z.object({
        places: z.array(Place).describe('None where no town is within 100 km.'),
        attribution: z.string(),
      }),
    },
    errors: ['request_invalid'],
    compressed: true,
    budgets: ['placeSearches'],
  }),
}
