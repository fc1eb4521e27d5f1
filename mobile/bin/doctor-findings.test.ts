import { expect, test } from '@jest/globals'
import { expectNoFindings } from './doctor-findings.ts'

// Reports as expo-doctor 1.21.1 prints them.
const passed = 'Running 18 checks on your project...\n18/18 checks passed. No issues detected!\n'
const reportOf = (...titles: string[]) =>
  [
    'Running 18 checks on your project...',
    `${18 - titles.length}/18 checks passed. ${titles.length} checks failed. Possible issues detected:`,
    'Use the --verbose flag to see more details about passed checks.',
    '',
    ...titles.flatMap((title) => [`✖ ${title}`, 'What is wrong.', 'Advice:', 'What to do.', '']),
  ].join('\n')
const accepted = 'Check for Expo SDK versions affected by Hermes V1 regressions'
const other = 'Check that no duplicate dependencies are installed'

test('a doctor without findings is said to have passed', () => {
  expect(expectNoFindings(passed)).toBe('18/18 checks passed')
})

test('an accepted finding passes, with its title and its reason', () => {
  expect(expectNoFindings(reportOf(accepted))).toBe(
    `17/18 checks passed; accepted: ${accepted}, because a fixed Hermes comes with SDK 57, whose packages do not all exist yet`,
  )
})

test('a finding that is not accepted fails by its title, also beside an accepted one', () => {
  expect(() => expectNoFindings(reportOf(accepted, other))).toThrow(`expo-doctor finds: ${other}\n`)
})

test('a failed check that names no finding fails', () => {
  expect(() => expectNoFindings(reportOf(accepted).replace('17/18', '16/18'))).toThrow('16/18')
})

test('a doctor that breaks off fails with what it printed', () => {
  expect(() => expectNoFindings('Running 18 checks on your project...')).toThrow(
    'expo-doctor did not finish.\nRunning 18 checks',
  )
})
