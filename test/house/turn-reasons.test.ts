import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { turnReasons } from '@astrovoice/contracts/operations'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/runbooks/turn-unanswered.md'), 'utf8')

test.each(Object.entries(turnReasons))(
  'the runbook has the reason %s and its meaning',
  (reason, { means }) => {
    expect(page).toContain(`| \`${reason}\` | ${means} |`)
  },
)
