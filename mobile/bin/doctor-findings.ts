/** Findings of expo-doctor that are accepted, by its titles, with the reason. */
const accepted = new Map([
  [
    'Check Expo config (app.json/ app.config.js) schema',
    'the schema is at exp.host, which a check without a network cannot reach',
  ],
  [
    'Check for Expo SDK versions affected by Hermes V1 regressions',
    'a fixed Hermes comes with SDK 57, whose packages do not all exist yet',
  ],
])

/** What the doctor found, in one line. @throws Error with its report, unless all findings are accepted. */
export function expectNoFindings(report: string): string {
  const passed = /(\d+)\/(\d+) checks passed/.exec(report)
  if (!passed) throw new Error(`expo-doctor did not finish.\n${report}`)
  const findings = [...report.matchAll(/^✖ (.+)$/gm)].map(([, title = '']) => title.trim())
  const others = findings.filter((title) => !accepted.has(title))
  const [, count = '', all = ''] = passed
  if (others.length > 0 || Number(count) + findings.length !== Number(all)) {
    throw new Error(`expo-doctor finds: ${others.join('; ')}\n${report}`)
  }
  const reasons = findings.map((title) => `; accepted: ${title}, because ${accepted.get(title)}`)
  return `${passed[0]}${reasons.join('')}`
}
