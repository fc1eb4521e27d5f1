import { computeNumerology } from '../../numerology/index.ts'
import type { Command } from '../command.ts'

export const numerology: Command = {
  name: 'numerology',
  summary: 'numbers of a birth date and a name, Chaldean and Pythagorean',
  parameters: {
    date: 'the birth date, YYYY-MM-DD',
    name: 'in Latin or Devanagari letters (may be left out)',
  },
  run: (parameters) =>
    computeNumerology({
      date: parameters.text('date'),
      ...(parameters.has('name') && { name: parameters.text('name') }),
    }),
}
