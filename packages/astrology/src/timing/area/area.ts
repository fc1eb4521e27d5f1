import { type Label, label } from '../../jyotish/label.ts'

/** The parts of life that are asked about. */
export const AREAS = [
  'love',
  'marriage',
  'children',
  'education',
  'work',
  'workChange',
  'business',
  'money',
  'property',
  'vehicle',
  'travel',
  'family',
  'spirit',
  'health',
] as const

export type Area = (typeof AREAS)[number]

export const AREA_LABELS: Readonly<Record<Area, Label>> = {
  love: label('love', 'प्रेम', 'pyaar'),
  marriage: label('marriage', 'विवाह', 'shaadi'),
  children: label('children', 'संतान', 'santan'),
  education: label('education', 'शिक्षा', 'padhai'),
  work: label('work', 'काम-काज', 'kaam-kaaj'),
  workChange: label('change of work', 'काम में बदलाव', 'kaam mein badlav'),
  business: label('business', 'व्यापार', 'vyapaar'),
  money: label('money', 'धन', 'paisa'),
  property: label('property', 'ज़मीन-मकान', 'zameen-makaan'),
  vehicle: label('vehicle', 'वाहन', 'gaadi'),
  travel: label('travel and life abroad', 'यात्रा और विदेश', 'yatra aur videsh'),
  family: label('family', 'परिवार', 'parivar'),
  spirit: label('spiritual life', 'अध्यात्म', 'adhyatm'),
  health: label('health', 'स्वास्थ्य', 'sehat'),
}
