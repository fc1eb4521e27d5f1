import { Installation } from '../installation.ts'
import { collectManifests, type Manifest } from '../manifests/manifest.ts'
import { MarkBook } from '../manifests/reading.ts'
import { readMarks } from '../manifests/template-reading.ts'
import { printTemplate } from './print-template.ts'
import { toTemplateNode } from './template-node.ts'

/** The chart's templates by file name, printed from the constructs. */
export function printTemplates(): Map<string, string> {
  const marks = new MarkBook()
  const manifests = collectManifests(new Installation(readMarks(marks)))
  const files = new Map<string, string>()
  for (const manifest of manifests) {
    const name = fileName(manifest)
    if (files.has(name)) throw new Error(`Two objects would be in ${name}.`)
    files.set(name, printTemplate(toTemplateNode(manifest.json, marks), manifest.guards))
  }
  return files
}

function fileName({ json }: Manifest): string {
  const { kind, metadata } = json as { kind: string; metadata: { labels: Record<string, string> } }
  const component = metadata.labels['app.kubernetes.io/component']!
  return `${component}/${kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.yaml`
}
