/** Every external tool of the chart's checks, pinned. */
export const tools = {
  kubeconform: 'github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0',
  'kube-score': 'github.com/zegl/kube-score/cmd/kube-score@v1.20.0',
} as const

export const checkovVersion = '3.3.30'

/** The oldest and the newest supported Kubernetes, as Go modules, which contain the API's description. */
export const kubernetesModules = {
  '1.31': 'k8s.io/kubernetes@v1.31.14',
  '1.37': 'k8s.io/kubernetes@v1.37.1',
} as const

/** Sources of the custom resource definitions that the chart can use. */
export const resourceModules = [
  { module: 'github.com/kedacore/keda/v2@v2.21.0', folder: 'config/crd/bases' },
  {
    module: 'github.com/prometheus-operator/prometheus-operator@v0.85.0',
    folder: 'example/prometheus-operator-crd',
  },
  { module: 'github.com/external-secrets/external-secrets@v1.3.2', folder: 'config/crds/bases' },
  { module: 'sigs.k8s.io/gateway-api@v1.3.0', folder: 'config/crd/standard' },
] as const
