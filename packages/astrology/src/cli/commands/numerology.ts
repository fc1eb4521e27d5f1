import { computeNumerology } from '../../numerology/index.ts'
import { sayNumbers } from '../../speech/index.ts'
import type { Command } from '../command.ts'

export const numerology: Command = {
  name: 'numerology',
  summary: 'numbers of a birth date and a name, Chaldean and Pythagorean',
  parameters: {
    date: 'the birth date, YYYY-MM-DD',
    name: 'in Latin or Devanagari letters (may be left out)',
    year: 'a calendar year, for its personal year (may be left out)',
  },
  example: 'numerology --date 1990-05-15 --name "Asha Verma" --year 2026',
  run: (parameters) => {
    const numbers = computeNumerology({
      date: parameters.text('date'),
      ...(parameters.has('name') && { name: parameters.text('name') }),
      ...(parameters.has('year') && { year: parameters.integer('year', { min: 1, max: 9999 }) }),
    })
    return { ...numbers, spoken: [sayNumbers(numbers)] }
  },
}
