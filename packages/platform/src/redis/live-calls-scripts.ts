/**
 * KEYS[1] is the sorted set of calls by the end of their lease, KEYS[2] the call's hash, ARGV[1] its id. An
 * ended call leaves its epoch for a while, so that a late owner cannot restore it.
 */
const now = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)`

const rememberedMs = 24 * 60 * 60 * 1000

/**
 * KEYS[3] is the sorted set of one caller's calls by their start. This script drops ended calls from it,
 * because the end of a call does not know its caller. Epochs are times that never repeat: they grow even when
 * the store has lost its data.
 */
export const admitScript = `${now}
local owner, lease, grace = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local maxCalls, maxPerCaller = tonumber(ARGV[5]), tonumber(ARGV[6])
local live = 0
local oldest, oldestEndsAt
for _, id in ipairs(redis.call('ZRANGE', KEYS[3], 0, -1)) do
  local endsAt = tonumber(redis.call('ZSCORE', KEYS[1], id) or 0)
  if endsAt >= now - grace then
    live = live + 1
    if not oldest then oldest, oldestEndsAt = id, endsAt end
  else
    redis.call('ZREM', KEYS[3], id)
  end
end
if live >= maxPerCaller then return { '', oldest, oldestEndsAt >= now and 1 or 0 } end
if redis.call('ZCOUNT', KEYS[1], now - grace, '+inf') >= maxCalls then return false end
redis.call('HSET', KEYS[2], 'owner', owner, 'epoch', now)
redis.call('ZADD', KEYS[1], now + lease, ARGV[1])
redis.call('ZADD', KEYS[3], now, ARGV[1])
redis.call('PEXPIRE', KEYS[3], ${rememberedMs})
return { tostring(now) }`

const claim = `
local epoch = math.max(now, tonumber(redis.call('HGET', KEYS[2], 'epoch') or 0) + 1)
redis.call('HSET', KEYS[2], 'owner', ARGV[2], 'epoch', epoch)
redis.call('ZADD', KEYS[1], now + tonumber(ARGV[3]), ARGV[1])
return { tostring(epoch), record }`

export const claimScript = `${now}
local record = redis.call('HGET', KEYS[2], 'record')
if not record then return false end
${claim}`

/** A gateway that dies before its first save would otherwise leave an entry for ever. */
export const claimOrphanScript = `${now}
local endsAt = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not endsAt or tonumber(endsAt) >= now - tonumber(ARGV[4]) then return false end
local record = redis.call('HGET', KEYS[2], 'record')
if not record then
  redis.call('ZREM', KEYS[1], ARGV[1])
  redis.call('DEL', KEYS[2])
  return false
end
${claim}`

/** Of two owners the one with the higher epoch wins; an empty store accepts its epoch. */
export const saveScript = `${now}
local known = redis.call('HGET', KEYS[2], 'epoch')
if known and tonumber(known) > tonumber(ARGV[3]) then return 0 end
if redis.call('HEXISTS', KEYS[2], 'over') == 1 then return 0 end
redis.call('HSET', KEYS[2], 'owner', ARGV[2], 'epoch', ARGV[3], 'record', ARGV[5])
redis.call('ZADD', KEYS[1], now + tonumber(ARGV[4]), ARGV[1])
return 1`

export const releaseScript = `${now}
if redis.call('HGET', KEYS[2], 'epoch') ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[2], 'owner')
redis.call('ZADD', KEYS[1], now, ARGV[1])
return 1`

export const finishScript = `
if redis.call('HGET', KEYS[2], 'epoch') ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[2], 'owner', 'record')
redis.call('HSET', KEYS[2], 'over', 1)
redis.call('PEXPIRE', KEYS[2], ${rememberedMs})
redis.call('ZREM', KEYS[1], ARGV[1])
return 1`

/** KEYS[1] as above. ARGV[1] is the time that a call waits for its caller. */
export const countScript = `${now}
return redis.call('ZCOUNT', KEYS[1], now - tonumber(ARGV[1]), '+inf')`

/** Takes the call from its owner with a higher epoch; nobody can save or claim it then. */
export const forgetScript = `${now}
local epoch = math.max(now, tonumber(redis.call('HGET', KEYS[2], 'epoch') or 0) + 1)
redis.call('HDEL', KEYS[2], 'owner', 'record')
redis.call('HSET', KEYS[2], 'epoch', epoch, 'over', 1)
redis.call('PEXPIRE', KEYS[2], ${rememberedMs})
redis.call('ZREM', KEYS[1], ARGV[1])`

/** Here ARGV[1] is the time to wait for a caller, and ARGV[2] the maximum number of orphans. */
export const orphansScript = `${now}
return redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', '(' .. (now - tonumber(ARGV[1])), 'LIMIT', 0, tonumber(ARGV[2]))`
