/** Of this age people are adults, by the law of India and the rules of the stores. */
export const adultAge = 18

/** Completed years from a date of birth to another date, both ISO dates. */
export function ageOn(today: string, birthDate: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** Whether somebody born on a date is under eighteen on another, both ISO dates. */
export const isUnderAge = (today: string, birthDate: string): boolean => ageOn(today, birthDate) < adultAge
