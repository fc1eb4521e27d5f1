import { acceptedFindings } from './accepted-findings.ts'
import { readAcknowledgements } from './acknowledgements.ts'
import { evidence, type Stages } from './evidence/index.ts'
import { checkers } from './finding.ts'

/** An accepted finding of the chart's checkers, from k8s/checks/accepted.json. */
export interface AcceptedOfChart {
  readonly tool: string
  readonly rule: string
  readonly objects: string
  readonly reason: string
  readonly proof: string
}

/** An accepted finding with the key of its evidence. */
export interface Accepted {
  readonly key: string
  readonly finding: string
  readonly where: string
  readonly reason: string
}

const shown = 3

/** Each finding of these stages that is accepted: by cdk-nag's acknowledgements and by the table of checkers. */
export function listAccepted(stages: Stages): Accepted[] {
  const ofNag = readAcknowledgements(stages).map(({ rule, reason, constructs }) => ({
    key: `cdk-nag ${rule}: ${reason}`,
    finding: `cdk-nag ${rule}`,
    where: describePlaces(constructs),
    reason,
  }))
  const ofCheckers = checkers.flatMap((checker) =>
    Object.entries(acceptedFindings[checker]).map(([rule, reason]) => ({
      key: `${checker} ${rule}`,
      finding: `${checker} ${rule}`,
      where: 'templates',
      reason,
    })),
  )
  return [...ofNag, ...ofCheckers]
}

function describePlaces(constructs: readonly string[]): string {
  const names = constructs.toSorted().map((path) => `\`${path.slice(1)}\``)
  const more = names.length - shown
  return `${names.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** docs/accepted-findings.md. @throws when a finding has no evidence */
export function describeAccepted(stages: Stages, ofChart: readonly AcceptedOfChart[]): string {
  const rows = listAccepted(stages).map(({ key, finding, where, reason }) => {
    const proof = evidence[key]?.proof
    if (!proof) throw new Error(`“${key}” has no evidence: add it to infra/src/checks/evidence`)
    return [finding, where, reason, proof]
  })
  const chartRows = ofChart.map(({ tool, rule, objects, reason, proof }) => [
    `${tool} ${rule}`,
    objects === '.*' ? 'every object' : `\`${objects.replaceAll('|', '\\|')}\``,
    reason,
    proof,
  ])
  return `# Accepted findings

Checkers read the templates and the chart. This is every finding that is accepted, with its reason and its proof. \`make docs\` writes this page. \`infra/src/checks/reasons.test.ts\` and \`k8s/tests/accepted.test.ts\` run each proof.

## Infrastructure

${table(rows)}
## Chart

${table(chartRows)}`
}

const headings = ['finding', 'where', 'reason', 'proof']

const table = (rows: readonly (readonly string[])[]) =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
