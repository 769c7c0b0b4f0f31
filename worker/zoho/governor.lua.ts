/**
 * The quota of DESIGN §6, one atomic step on Redis's own clock; the twin of memory-governor.ts (one suite runs against both).
 * KEYS: state hash, calls in flight (score = until when it counts), calls answered lately (likewise).
 * ARGV: rules (perMinute, windowMs, mostInFlight, fewerInFlight, keptForLive, crowdedWaitMs, dayReserve, growPercent), lane, deadlineMs,
 * permit id. Answers {1} or {0, waitMs, reason}.
 */
export const ACQUIRE = `
local t = redis.call('TIME')
local now = tonumber(t[1]) * 1000 + math.floor(tonumber(t[2]) / 1000)
local perMinute, window, most, fewer, kept, crowdedWait, reserve, grow =
  tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local lane, deadline, id = ARGV[9], tonumber(ARGV[10]), ARGV[11]
if redis.call('HEXISTS', KEYS[1], 'not_before') == 0 then return {0, 0, 'cold'} end
local function field(name) return tonumber(redis.call('HGET', KEYS[1], name) or '') end
local notBefore = field('not_before')
if notBefore > now then return {0, notBefore - now, redis.call('HGET', KEYS[1], 'pause_reason') or 'paused'} end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now)
local inFlight = redis.call('ZCARD', KEYS[2])
if (field('fewer_until') or 0) > now then most = fewer end
local backfill = 0
if lane == 'backfill' then
  for _, member in ipairs(redis.call('ZRANGE', KEYS[2], 0, -1)) do
    if string.sub(member, 1, 1) == 'b' then backfill = backfill + 1 end
  end
end
if inFlight >= most or (lane == 'backfill' and backfill >= most - kept) then return {0, crowdedWait, 'concurrency'} end
local share = field('share') or 100
local halved = field('halved_at')
if halved then share = math.min(share, math.floor(share / 2) + math.floor((now - halved) / 60000) * grow) end
if inFlight + redis.call('ZCARD', KEYS[3]) >= math.floor(perMinute * share / 100) then
  local first = redis.call('ZRANGE', KEYS[3], 0, 0, 'WITHSCORES')[2]
  return {0, math.max(crowdedWait, (first and tonumber(first) or now + window) - now), 'minute'}
end
local keep = lane == 'live' and 0 or reserve
local remaining, reset = field('day_remaining'), field('day_reset_at')
if remaining and reset and reset > now and remaining <= keep then return {0, reset - now, 'day'} end
redis.call('ZADD', KEYS[2], now + deadline + window, string.sub(lane, 1, 1) .. id)
if remaining then redis.call('HINCRBY', KEYS[1], 'day_remaining', -1) end
return {1}
`;

/** ARGV: member, windowMs, answered. An unanswered call stays in flight until its deadline and a minute more. */
export const RELEASE = `
local t = redis.call('TIME')
local now = tonumber(t[1]) * 1000 + math.floor(tonumber(t[2]) / 1000)
if ARGV[3] == '1' and redis.call('ZREM', KEYS[1], ARGV[1]) == 1 then
  redis.call('ZADD', KEYS[2], now + tonumber(ARGV[2]), ARGV[1])
end
return 1
`;

/** ARGV: milliseconds, code, windowMs. */
export const PAUSE = `
local t = redis.call('TIME')
local now = tonumber(t[1]) * 1000 + math.floor(tonumber(t[2]) / 1000)
if redis.call('HEXISTS', KEYS[1], 'not_before') == 0 then return 0 end
local before = tonumber(redis.call('HGET', KEYS[1], 'not_before'))
redis.call('HSET', KEYS[1], 'not_before', math.max(before, now + tonumber(ARGV[1])), 'pause_reason', ARGV[2] == '45' and 'day' or 'paused')
if ARGV[2] == '44' then redis.call('HSET', KEYS[1], 'halved_at', now) end
if ARGV[2] == '1070' then redis.call('HSET', KEYS[1], 'fewer_until', now + tonumber(ARGV[3])) end
return 1
`;

/** ARGV: remaining, resetMs. */
export const OBSERVE = `
local t = redis.call('TIME')
local now = tonumber(t[1]) * 1000 + math.floor(tonumber(t[2]) / 1000)
if redis.call('HEXISTS', KEYS[1], 'not_before') == 0 then return 0 end
redis.call('HSET', KEYS[1], 'day_remaining', tonumber(ARGV[1]) - redis.call('ZCARD', KEYS[2]) + 1, 'day_reset_at', now + tonumber(ARGV[2]))
return 1
`;

/** ARGV: milliseconds to wait before the first call. */
export const WARM = `
local t = redis.call('TIME')
local now = tonumber(t[1]) * 1000 + math.floor(tonumber(t[2]) / 1000)
return redis.call('HSETNX', KEYS[1], 'not_before', now + tonumber(ARGV[1]))
`;
