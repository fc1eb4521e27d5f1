import { BirthProfile } from '@astrovoice/contracts'

/** A person born in Mumbai on 5 November 1992 at 4:10; any field can be given. */
export const buildBirthProfile = (fields: Partial<BirthProfile> = {}): BirthProfile => ({
  ...BirthProfile.parse({
    id: 'd2a4b1de-0f70-4b3e-9a54-6b3a0d0f8a11',
    name: 'Asha',
    date: '1992-11-05',
    time: '04:10',
    utc: '1992-11-04T22:40:00Z',
    createdAt: '2026-01-01T00:00:00Z',
    place: {
      id: '1275339',
      name: 'Mumbai',
      region: 'Maharashtra',
      countryCode: 'IN',
      latitudeDeg: 19.07,
      longitudeDeg: 72.88,
      timeZone: 'Asia/Kolkata',
    },
  }),
  ...fields,
})
