/** Numbers that are kept when met on the way down. */
const MASTER_NUMBERS: readonly number[] = [11, 22, 33]

export const digitSum = (value: number): number =>
  Array.from(String(value)).reduce((sum, digit) => sum + Number(digit), 0)

/** Adds digits until one is left; master numbers stop it when they are kept. */
export const reduce = (value: number, { keepMasters = true }: { keepMasters?: boolean } = {}): number => {
  let number = value
  while (number > 9 && !(keepMasters && MASTER_NUMBERS.includes(number))) number = digitSum(number)
  return number
}
