export const chartName = 'astrovoice'
/** Raised with every change of the chart. */
export const chartVersion = '0.1.0'
/** The default version of the images. */
export const appVersion = '0.1.0'
/** The oldest Kubernetes that has every field the chart sets. */
export const oldestKubernetes = '1.31.0'
