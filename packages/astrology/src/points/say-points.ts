import { THE_GRAHA } from '../jyotish/evidence.ts'
import { type Label, label } from '../jyotish/label.ts'
import { listed, ordinal, phrase } from '../jyotish/phrase.ts'
import type { Position } from '../jyotish/position.ts'
import { SIGN_LABELS } from '../jyotish/signs.ts'
import type { BhavaChalit } from './chalit.ts'
import { type Upagraha, UPAGRAHA_LABELS } from './upagrahas.ts'

const AT = phrase(
  '{0} is in {1}, your {2} house',
  '{0} {1} राशि में, आपके {2} भाव में है',
  '{0} {1} rashi mein, aapke {2} bhav mein hai',
)
/** Where an upagraha is: a sentence without its full stop. */
export const sayUpagraha = (name: Upagraha, { sign }: Pick<Position, 'sign'>, house: number): Label =>
  AT(UPAGRAHA_LABELS[name], SIGN_LABELS[sign], ordinal(house))

const SHIFT = phrase(
  '{0} goes from the {1} house to the {2}',
  '{0} {1} भाव से {2} भाव में',
  '{0} {1} bhav se {2} bhav mein',
)
const SHIFTED = phrase('In your bhava chalit {0}', 'आपके भाव चलित में {0}', 'Aapke bhav chalit mein {0}')
const STAY = label(
  'every planet keeps the house of its sign',
  'हर ग्रह अपनी राशि के भाव में ही रहता है',
  'har grah apni rashi ke bhav mein hi rehta hai',
)
/** Which grahas leave the house of their sign: a sentence without its full stop. */
export const sayChalit = ({ shifted }: BhavaChalit): Label =>
  SHIFTED(
    shifted.length === 0
      ? STAY
      : listed(
          shifted.map(({ graha, signHouse, bhava }) =>
            SHIFT(THE_GRAHA[graha], ordinal(signHouse), ordinal(bhava)),
          ),
        ),
  )
