import { PlaceId } from '@astrovoice/contracts'
import type { ResolvedBirth } from '../../births/index.ts'

/** Asha's, on a monsoon morning in Delhi; any field can be given. */
export const buildBirth = (fields: Partial<ResolvedBirth> = {}): ResolvedBirth => ({
  name: 'Asha',
  date: '1990-08-15',
  time: '06:30',
  isTimeApproximate: false,
  partOfDay: null,
  gender: null,
  relation: null,
  isMinor: false,
  toldAtMs: Date.parse('2026-01-01T00:00:00Z'),
  place: {
    id: PlaceId.parse('1273294'),
    name: 'Delhi',
    region: 'Delhi',
    countryCode: 'IN',
    latitudeDeg: 28.65195,
    longitudeDeg: 77.23149,
    timeZone: 'Asia/Kolkata',
  },
  utcMs: Date.parse('1990-08-15T01:00:00Z'),
  ...fields,
})
