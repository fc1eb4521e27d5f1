import { stringify } from 'yaml'
import { appVersion, chartName, chartVersion, oldestKubernetes } from '../chart-version.ts'
import { printChecks } from './checks.ts'
import { extraManifests } from './extra-manifests.ts'
import { helpers } from './helpers.ts'
import { printNotes } from './notes.ts'
import { printReadme } from './readme.ts'
import { printTemplates } from './templates.ts'
import { describeValues } from './values-schema.ts'
import { printValues } from './values-file.ts'

const command = 'make chart'
const yamlHeader = `# Written by \`${command}\` from k8s/. Edit that.\n`
const templateHeader = `{{- /* Written by \`${command}\` from k8s/. Edit that. */ -}}\n`

const describeChart = () =>
  stringify({
    apiVersion: 'v2',
    name: chartName,
    description: 'AstroVoice: talk with AI astrologers. Voice gateway, API and workers.',
    type: 'application',
    version: chartVersion,
    appVersion,
    kubeVersion: `>=${oldestKubernetes}-0`,
    keywords: ['voice', 'astrology', 'socket.io', 'realtime'],
  })

/** Every file of the chart by its path. */
export function printChart(): Map<string, string> {
  const templates = [...printTemplates()].map(([name, text]) => [`templates/${name}`, text] as const)
  return new Map([
    ['Chart.yaml', yamlHeader + describeChart()],
    ['README.md', printReadme(command)],
    ['values.schema.json', `${JSON.stringify(describeValues(), null, 2)}\n`],
    ['values.yaml', yamlHeader + printValues()],
    ['templates/NOTES.txt', printNotes()],
    ['templates/_helpers.tpl', templateHeader + helpers],
    ['templates/extra-manifests.yaml', templateHeader + extraManifests],
    ['templates/checks.yaml', templateHeader + printChecks()],
    ...templates.map(([name, text]) => [name, templateHeader + text] as const),
  ])
}
