import { Astrologer, BirthProfile, ConversationHead, Me, Wallet } from '@astrovoice/contracts'

export const vidya = Astrologer.parse({
  id: 'acharya-vidya',
  name: 'Acharya Vidya Iyer',
  tagline: 'Parashari charts, read slowly and in plain words',
  specialities: ['vedic', 'career'],
  languages: ['en', 'hi'],
  pricePaisePerMinute: 1500,
  gender: 'woman',
  school: 'parashari',
  style: { leads: 'chart', sentences: 'long', terms: 'explained', order: 'reason_first' },
  isAi: true,
})

export const asha = BirthProfile.parse({
  id: '0197c2a0-0000-7000-8000-000000000002',
  name: 'Asha',
  date: '1990-05-15',
  time: '10:30',
  place: {
    id: '1259229',
    name: 'Pune',
    region: 'Maharashtra',
    countryCode: 'IN',
    latitudeDeg: 18.52,
    longitudeDeg: 73.86,
    timeZone: 'Asia/Kolkata',
  },
  utc: '1990-05-15T05:00:00.000Z',
  createdAt: '2026-11-01T05:00:00.000Z',
})

/** A caller with ₹100, whose calls are charged. */
export const wallet = Wallet.parse({
  paidPaise: 9000,
  bonusPaise: 1000,
  reservedPaise: 0,
  callLimitPaise: null,
  isCharged: true,
  freeCallMs: null,
  runningCall: null,
  topUp: 'none',
})

export const talk = ConversationHead.parse({
  id: '0197c2a0-0000-7000-8000-000000000003',
  astrologerId: vidya.id,
  birthProfileId: asha.id,
  language: 'hi',
  startedAt: '2026-11-20T05:00:00.000Z',
  lastCallAt: '2026-11-20T05:00:00.000Z',
  headline: null,
})

export const me = Me.parse({
  id: '0197c2a0-0000-7000-8000-000000000001',
  phone: '+919800000001',
  email: null,
  createdAt: '2026-11-01T05:00:00.000Z',
  presentPlace: null,
  preferences: {},
})
