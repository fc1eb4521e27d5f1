export type Panel = readonly [title: string, unit: 'short' | 's' | 'bytes', query: string, legend: string]

const source = { type: 'prometheus', uid: '${datasource}' }

/** A Grafana dashboard of time series, two in a row, of one namespace, which is a variable. */
export const describeDashboard = (title: string, uid: string, panels: readonly Panel[]) => ({
  title,
  uid,
  schemaVersion: 39,
  timezone: 'browser',
  refresh: '30s',
  time: { from: 'now-6h', to: 'now' },
  tags: ['astrovoice'],
  templating: {
    list: [
      { name: 'datasource', type: 'datasource', query: 'prometheus' },
      {
        name: 'namespace',
        type: 'query',
        datasource: source,
        query: 'label_values(kube_deployment_labels{deployment=~".*-gateway"}, namespace)',
        refresh: 2,
      },
    ],
  },
  panels: panels.map(([panelTitle, unit, expr, legendFormat], i) => ({
    id: i + 1,
    type: 'timeseries',
    title: panelTitle,
    datasource: source,
    gridPos: { x: (i % 2) * 12, y: Math.floor(i / 2) * 8, w: 12, h: 8 },
    fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
    targets: [{ refId: 'A', datasource: source, expr, legendFormat }],
  })),
})
