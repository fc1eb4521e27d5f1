import { figure, GRAHA_LABELS, type Label, phrase } from '../jyotish/index.ts'
import type { Numerology } from '../numerology/index.ts'
import type { Draw } from '../tarot/index.ts'

const NUMBERS = phrase(
  'The driver number is {0}, of {1}; the conductor {2}, of {3}.',
  'मूलांक {0} है, {1} का; भाग्यांक {2}, {3} का।',
  'Moolank {0} hai, {1} ka; bhagyank {2}, {3} ka.',
)
export const sayNumbers = ({ birth }: Pick<Numerology, 'birth'>): Label =>
  NUMBERS(
    figure(birth.driver),
    GRAHA_LABELS[birth.driverGraha],
    figure(birth.conductor),
    GRAHA_LABELS[birth.conductorGraha],
  )

const UPRIGHT = phrase('{0}: {1}.', '{0}: {1}।', '{0}: {1}.')
const REVERSED = phrase('{0}: {1}, reversed.', '{0}: {1}, उलटा।', '{0}: {1}, ulta.')
export const sayCards = ({ cards }: Pick<Draw, 'cards'>): Label[] =>
  cards.map(({ position, card, reversed }) => (reversed ? REVERSED : UPRIGHT)(position, card.labels))
