import { onPath } from '@astrovoice/dev-env/stack'

/** Programs that no npm package contains, and how to install each. */
const installCommands = {
  docker: 'Linux: `curl -fsSL https://get.docker.com | sh`; macOS: `brew install --cask docker`',
  kind: 'Linux: `go install sigs.k8s.io/kind@latest`; macOS: `brew install kind`',
  kubectl: 'Linux: `sudo snap install kubectl --classic`; macOS: `brew install kubectl`',
  helm: 'Linux: `sudo snap install helm --classic`; macOS: `brew install helm`',
  skaffold:
    'Linux: `curl -Lo skaffold https://storage.googleapis.com/skaffold/releases/latest/skaffold-linux-amd64 && sudo install skaffold /usr/local/bin/`; macOS: `brew install skaffold`',
} as const

export type ClusterProgram = keyof typeof installCommands

/** @throws Error with each program that is not on PATH, and the command that installs it. */
export async function requirePrograms(...names: ClusterProgram[]): Promise<void> {
  const found = await Promise.all(names.map(onPath))
  const missing = names.filter((_, i) => found[i] === null)
  if (missing.length === 0) return
  const lines = missing.map((name) => `  ${name.padEnd(9)} ${installCommands[name]}`)
  throw new Error(`These programs are needed and are not on PATH; install them:\n${lines.join('\n')}`)
}
