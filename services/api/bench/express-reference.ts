/**
 * What the API is measured beside: Express that checks the same token and runs the same SQL through `pg`, and nothing
 * else. It has no log, no headers, no budgets, no revocations and no contract.
 */
import express from 'express'
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose'
import pg from 'pg'

const { DATABASE_URL: connectionString, API_URL: api, HOST: host = '127.0.0.1', PORT: port } = process.env
const keys = createLocalJWKSet((await (await fetch(`${api}/.well-known/jwks.json`)).json()) as JSONWebKeySet)
const pool = new pg.Pool({ connectionString, max: 10 })
const app = express()

async function authenticate(request: express.Request): Promise<string> {
  const token = request.get('Authorization')?.slice('Bearer '.length) ?? ''
  const options = { issuer: process.env['AUTH_ISSUER']!, algorithms: ['ES256'] }
  const { payload } = await jwtVerify(token, keys, options)
  return payload.sub!
}

app.get('/readyz', (_request, response) => void response.sendStatus(200))

app.get('/v1/me', async (request, response) => {
  const text = 'SELECT * FROM users WHERE id = $1::uuid LIMIT 1'
  const { rows } = await pool.query(text, [await authenticate(request)])
  response.json(rows[0])
})

app.get('/v1/birth-profiles', async (request, response) => {
  const text = 'SELECT * FROM birth_profiles WHERE user_id = $1::uuid ORDER BY created_at, id LIMIT 50'
  const { rows } = await pool.query(text, [await authenticate(request)])
  response.json({ birthProfiles: rows })
})

app.get('/v1/conversations', async (request, response) => {
  const text = `SELECT *, (
      SELECT summary_points ->> 'headline' FROM calls
      WHERE conversation_id = conversations.id AND summary_text IS NOT NULL
      ORDER BY started_at DESC, id DESC LIMIT 1
    ) AS headline FROM conversations
    WHERE user_id = $1::uuid AND last_call_at < 'infinity'
    ORDER BY last_call_at DESC, id DESC LIMIT 21`
  const { rows } = await pool.query(text, [await authenticate(request)])
  response.json({ conversations: rows })
})

const server = app.listen(Number(port), host)
process.once('SIGTERM', () => {
  server.close(() => process.exit())
  server.closeAllConnections()
})
