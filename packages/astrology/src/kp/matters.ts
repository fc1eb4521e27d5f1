import { label, type Label } from '../jyotish/label.ts'

/** What a house group is kept for. */
export const KP_MATTERS = [
  'marriage',
  'children',
  'job',
  'business',
  'education',
  'property',
  'vehicle',
  'abroad',
] as const
export type KpMatter = (typeof KP_MATTERS)[number]

/** The house that decides, those that support it and those that stand against it. */
export type HouseGroup = {
  readonly primary: number
  readonly support: readonly number[]
  readonly against: readonly number[]
  readonly label: Label
}

/** `KP_RULES` has the source of each, by the same name. */
export const HOUSE_GROUPS: Readonly<Record<KpMatter, HouseGroup>> = {
  marriage: {
    primary: 7,
    support: [2, 11],
    against: [1, 6, 10],
    label: label('marriage', 'विवाह', 'shaadi'),
  },
  children: {
    primary: 5,
    support: [2, 11],
    against: [1, 4, 10],
    label: label('children', 'संतान', 'santaan'),
  },
  job: { primary: 10, support: [2, 6, 11], against: [1, 5, 9], label: label('a job', 'नौकरी', 'naukri') },
  business: {
    primary: 7,
    support: [2, 10, 11],
    against: [6, 8, 12],
    label: label('a business', 'व्यापार', 'vyapaar'),
  },
  education: {
    primary: 4,
    support: [9, 11],
    against: [3, 5, 8],
    label: label('education', 'पढ़ाई', 'padhai'),
  },
  property: {
    primary: 4,
    support: [11, 12],
    against: [3, 5, 10],
    label: label('property', 'संपत्ति', 'sampatti'),
  },
  vehicle: {
    primary: 4,
    support: [3, 11],
    against: [5, 10, 12],
    label: label('a vehicle', 'वाहन', 'vaahan'),
  },
  abroad: {
    primary: 12,
    support: [3, 9],
    against: [2, 4, 11],
    label: label('going abroad', 'विदेश यात्रा', 'videsh yatra'),
  },
}
