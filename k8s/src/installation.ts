import { App, Chart } from 'cdk8s'
import type { Reading } from './manifests/reading.ts'
import { Admin } from './workloads/admin.ts'
import { Api } from './workloads/api.ts'
import { CallTest } from './workloads/call-test.ts'
import { Secrets } from './workloads/external-secret.ts'
import { Gateway } from './workloads/gateway.ts'
import { Migration } from './workloads/migration.ts'
import { Alerts } from './workloads/observability/alerts.ts'
import { Dashboards } from './workloads/observability/dashboards.ts'
import { RealtimeLocal } from './workloads/realtime-local.ts'
import { shutTraffic } from './workloads/network/network-policy.ts'
import { addWorkers } from './workloads/worker.ts'

/** Everything that an installation of AstroVoice runs in a namespace. */
export class Installation extends Chart {
  constructor(reading: Reading) {
    super(new App(), 'astrovoice', { disableResourceNameHashes: true })
    shutTraffic(reading, this)
    new Secrets(this, reading)
    new Migration(this, reading)
    new Api(this, reading)
    new Admin(this, reading)
    new Gateway(this, reading)
    addWorkers(this, reading)
    new RealtimeLocal(this, reading)
    new Alerts(this, reading)
    new Dashboards(this, reading)
    new CallTest(this, reading)
  }
}
