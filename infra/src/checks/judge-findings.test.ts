import { describe, expect, test } from '@jest/globals'
import type { Finding } from './finding.ts'
import { judgeFindings } from './judge-findings.ts'

const finding = (rule: string): Finding => ({
  checker: 'checkov',
  rule,
  title: 'a rule',
  where: 'data:Bucket',
})
const accepted = { 'cfn-lint': {}, checkov: { A: 'meant' }, 'cfn-guard': {} }

describe('findings', () => {
  test('that are accepted are listed with their reason and their number', () => {
    const { explained, unexplained } = judgeFindings([finding('A'), finding('A')], accepted)
    expect(explained).toEqual([{ checker: 'checkov', rule: 'A', title: 'a rule', count: 2, reason: 'meant' }])
    expect(unexplained).toEqual([])
  })

  test('of another rule, or of another checker, are not accepted', () => {
    const other = { ...finding('A'), checker: 'cfn-guard' } as const
    expect(judgeFindings([finding('B'), other], accepted).unexplained).toEqual([finding('B'), other])
  })

  test('that no longer occur leave their reason unused', () => {
    expect(judgeFindings([], accepted).needless).toEqual(['checkov A'])
  })
})
