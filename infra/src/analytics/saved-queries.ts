import { glueTableName } from './event-table.ts'

/** The last thirty days, by partition, so that Athena reads nothing older. */
const recent = `from ${glueTableName} where concat(year, '-', month, '-', day) >= date_format(current_date - interval '30' day, '%Y-%m-%d')`

/** Operators' most frequent queries, in Athena's SQL. */
export const savedQueries: Readonly<Record<string, { description: string; sql: string }>> = {
  'calls-per-day': {
    description: 'Calls, callers and minutes per day',
    sql: `select date(from_iso8601_timestamp(startedat)) as day, count(*) as calls, count(distinct userid) as callers,
  round(sum(durationms) / 60000.0, 1) as minutes
${recent}
group by 1 order by 1 desc`,
  },
  'time-to-first-audio': {
    description: 'End of speech to first audio, per spoken turn, in milliseconds',
    sql: `with turns as (select language, ms ${recent.replace(' where', ' cross join unnest(firstaudioms) as turn(ms) where')})
select language, count(*) as turns, approx_percentile(ms, 0.5) as median_ms, approx_percentile(ms, 0.95) as p95_ms
from turns group by 1 order by 2 desc`,
  },
  'how-calls-end': {
    description: 'Reasons for which calls ended',
    sql: `select reason, count(*) as calls, round(100.0 * count(*) / sum(count(*)) over (), 2) as percent
${recent}
group by 1 order by 2 desc`,
  },
  'ratings-by-astrologer': {
    description: 'Ratings and interruptions per astrologer',
    sql: `select astrologerid, count(*) as calls, round(avg(rating), 2) as rating, round(avg(interruptions), 1) as interruptions
${recent}
group by 1 having count(*) >= 10 order by 3 desc`,
  },
  'tools-used': {
    description: 'Which readings calls ask for',
    sql: `with uses as (select tool ${recent.replace(' where', ' cross join unnest(toolcalls) as used(tool) where')})
select tool, count(*) as uses from uses group by 1 order by 2 desc`,
  },
}
