import { findProgram } from './find-program.ts'

/** The path of a Chromium to drive in tests. */
export function findChromium(say: (line: string) => void): Promise<string> {
  return findProgram(
    {
      title: 'Chromium',
      commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      variable: 'CHROMIUM_PATH',
      debianPackage: 'chromium',
      installHint: 'Install Chromium or Google Chrome, and set CHROMIUM_PATH if it is not on PATH.',
    },
    say,
  )
}
